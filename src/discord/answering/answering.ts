import type { Logger } from 'pino';
import type { Caller, Command, Context } from '../../../commands/command.ts';
import type { Metrics, Outcome } from '../../health/metrics.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Language } from '../../language/language.ts';
import { nothingKept } from '../../replies/nothing-kept.ts';
import { notice, type Reply } from '../../replies/reply.ts';
import type { Store } from '../../store/store.ts';
import { StoreError } from '../../store/trouble.ts';
import { isTooLate } from '../errors.ts';
import type { Needed } from '../permissions.ts';
import { words } from '../words.ts';
import type { Cooldown } from './cooldown.ts';
import type { Delay } from './delay.ts';

/** What answering takes. */
export interface Dispatch {
  readonly commands: readonly Command[];
  readonly knowledge: Knowledge;
  readonly store: Store;
  readonly moderatorRoleIds: readonly string[];
  /** The guilds whose moderators may change the articles, which all guilds share; all when left out. */
  readonly knowledgeGuildIds?: readonly string[] | undefined;
  /** Where files that are handed over may be downloaded from: Discord's own addresses unless said otherwise. */
  readonly fileOrigins?: readonly string[] | undefined;
  readonly cooldown: Cooldown;
  /** How long an interaction has waited for the bot to get to it. */
  readonly delay: Delay;
  /** Whether Discord hands over messages that are not meant for the bot: the message-content intent. */
  readonly readsMessages: boolean;
  /** Where the pages of the articles are; left out where there are none. */
  readonly pages?: string | undefined;
  readonly log: Logger;
  readonly metrics: Metrics;
}

/** One thing asked for once: how to do it, and how to say what came of it. */
interface Call {
  /** For the log. */
  readonly about: { readonly command: string; readonly guild: string | null; readonly user: string };
  readonly caller: Caller;
  readonly language: Language;
  /** Null: there is nothing left to say. */
  readonly run: () => Reply | null | Promise<Reply | null>;
  readonly say: (reply: Reply) => Promise<unknown>;
  /** The permissions that are missing where Discord forbids the reply; null where something else went wrong. */
  readonly lacking?: (error: unknown) => readonly Needed[] | null;
  /** Tells the person which permissions are missing, in some other place. */
  readonly tell?: (permissions: readonly Needed[]) => Promise<unknown>;
}

/** Runs a call, says its reply, counts it, and keeps what is to be kept of it. */
export async function answer(call: Call, dispatch: Dispatch): Promise<void> {
  const started = performance.now();
  const { outcome, reply } = await carryOut(call, dispatch);
  dispatch.metrics.answered(call.about.command, outcome, (performance.now() - started) / 1_000);
  if (reply) await remember(reply, call.caller, dispatch.store, dispatch.log);
}

/** What came of a call, and what was said. */
interface Answered {
  readonly outcome: Outcome;
  readonly reply?: Reply | null;
}

/** The only place where an error in answering is caught. */
async function carryOut(call: Call, { log }: Dispatch): Promise<Answered> {
  const { about, language, run, say } = call;
  try {
    const reply = await run();
    if (reply) await say(reply);
    log.debug(about, 'answered');
    return { outcome: reply?.tone ?? 'done', reply };
  } catch (error) {
    if (isTooLate(error)) {
      log.warn(about, 'too late: Discord no longer waits for this answer');
      return { outcome: 'late' };
    }
    const permissions = call.lacking?.(error);
    if (permissions) {
      log.warn({ ...about, permissions, err: error }, 'not allowed to answer here');
      if (permissions.length === 0) return { outcome: 'forbidden' };
      await call.tell?.(permissions).catch((err: unknown) => log.info({ ...about, err }, 'could not say so'));
      return { outcome: 'forbidden' };
    }
    log.error({ ...about, err: error }, 'a command failed');
    const failed =
      error instanceof StoreError ? nothingKept(error.trouble, language) : notice(words(language).failed);
    await say(failed).catch((err: unknown) =>
      log.warn({ ...about, err }, 'could not tell the person that a command failed'),
    );
    return { outcome: 'failed' };
  }
}

/** Keeps what a reply says was left unanswered. It has been said by then: nobody waits, and nothing can spoil it. */
async function remember(
  { unanswered }: Reply,
  { guild, call }: Caller,
  store: Store,
  log: Logger,
): Promise<void> {
  if (!unanswered || store.kind === 'closed') return;
  try {
    await store.questions.keep(unanswered, guild, call);
  } catch (err) {
    log.error({ err, guild }, 'a question could not be kept');
  }
}

/** What a command may use when it is called by somebody. */
export function contextOf(language: Language, caller: Caller, dispatch: Dispatch): Context {
  const { commands, knowledge, store, readsMessages, pages } = dispatch;
  return {
    knowledge: knowledge.current,
    language,
    commands,
    base: knowledge,
    store,
    settings: store.kind === 'open' ? store.settings.of(caller.guild, ...caller.channels) : {},
    caller,
    readsMessages,
    pages,
    lacking: null,
    running: null,
  };
}
