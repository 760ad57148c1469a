import type { Logger } from 'pino';
import {
  type Caller,
  type Command,
  type Context,
  type MessageCommand,
  type SlashCommand,
  slashCommands,
} from '../../commands/command.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Language } from '../language/language.ts';
import type { Metrics, Outcome } from '../metrics.ts';
import { nothingKept } from '../replies/nothing-kept.ts';
import { notice, type Reply } from '../replies/reply.ts';
import type { Store } from '../store/store.ts';
import { StoreError } from '../store/trouble.ts';
import type { Cooldown } from './cooldown.ts';
import type { Delay } from './delay.ts';
import { isTooLate } from './errors.ts';
import { remember } from './memory.ts';
import type { Needed } from './permissions.ts';
import { words } from './words.ts';

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

/** The slash command by its default, English name, which is the one that Discord sends; `article add` in a group. */
export function slashCommand(name: string, commands: readonly Command[]): SlashCommand | undefined {
  const known = byName.get(commands) ?? new Map(slashCommands(commands).map((each) => [each.name.en, each]));
  byName.set(commands, known);
  return known.get(name);
}

/** The slash commands of a list by their names, made once. */
const byName = new WeakMap<readonly Command[], ReadonlyMap<string, SlashCommand>>();

/** The command of a message's menu by its default, English name. */
export function messageCommand(name: string, commands: readonly Command[]): MessageCommand | undefined {
  return commands.find((each): each is MessageCommand => each.kind === 'message' && each.name.en === name);
}

/** The command by which what a message asks is answered, in whatever way it reaches the bot. */
export function askingCommand(commands: readonly Command[]): MessageCommand | undefined {
  return commands.find(
    (each): each is MessageCommand => each.kind === 'message' && each.takes === 'question',
  );
}
