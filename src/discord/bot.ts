import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, Events, Status } from 'discord.js';
import type { Logger } from 'pino';
import type { Command } from '../../commands/command.ts';
import type { Metrics, Shard, Values } from '../health/metrics.ts';
import type { Readiness } from '../health/readiness.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Store } from '../store/store.ts';
import type { Dispatch } from './answering/answering.ts';
import { type Allowances, createCooldown } from './answering/cooldown.ts';
import { createDelay } from './answering/delay.ts';
import { apiBase, connect, createClient, disconnect, type SomeShards } from './connection/client.ts';
import { InResponse, type Respond } from './connection/in-response.ts';
import { type Invites, invitesOf } from './connection/invites.ts';
import {
  applicationOf,
  type Described,
  introduce,
  introduceBy,
  takeInteraction,
} from './connection/over-http.ts';
import { BotError, explain, explainClose, loggable, WRONG_KEY } from './errors.ts';
import { forgetFormerGuilds, forgetGuild } from './former-guilds.ts';
import { answerInteraction } from './interactions/dispatch.ts';
import { LIMITS } from './limits.ts';
import { answerMessage } from './messages/messages.ts';
import { keepRegistering } from './registration/keep-registering.ts';

export { BotError } from './errors.ts';

/** Milliseconds that work may take when the bot stops: a reload that was deferred, for which Discord waits, takes seconds. */
const LAST = 10_000;

/** What a bot is made of. */
export interface BotOptions {
  readonly token: string;
  /** Base of Discord's REST API, without a version; Discord's own when left out. */
  readonly apiUrl?: string | undefined;
  /** Registers the commands in this guild alone. */
  readonly guildId?: string | undefined;
  /** Whether it connects to the gateway, by which mentions and direct messages arrive; it does when left out. */
  readonly gateway?: boolean;
  /** The connections to the gateway that this process holds; all of them when left out. */
  readonly some?: SomeShards | undefined;
  /** The application's, where interactions arrive over HTTP: 64 hexadecimal digits. */
  readonly publicKey?: string | undefined;
  /** Who may use moderators' commands besides members with Manage Server. */
  readonly moderatorRoleIds: readonly string[];
  /** The guilds whose moderators may change the articles, which all guilds share; all when left out. */
  readonly knowledgeGuildIds?: readonly string[] | undefined;
  /** Where files that are handed over may be downloaded from: Discord's own addresses unless said otherwise. */
  readonly fileOrigins?: readonly string[] | undefined;
  /** How many answers a person and a channel get in how long. */
  readonly allowances: Allowances;
  readonly commands: readonly Command[];
  readonly knowledge: Knowledge;
  readonly store: Store;
  /** Asks Discord for the content of all messages, for the channels where plain questions are answered. */
  readonly readsMessages: boolean;
  /** Where the pages of the articles are, as `https://footnote.example.org`; left out where there are none. */
  readonly pages?: string | undefined;
  readonly log: Logger;
  readonly metrics: Metrics;
}

/** What answers. */
export interface Answering {
  /** Its connections to the gateway as they are now; none without one. */
  readonly shards: () => readonly Shard[];
  /** What its other processes have counted. */
  readonly others: () => Promise<readonly Values[]>;
  /** Whether its connections are at work, and what those processes say of themselves. */
  readonly readiness: () => Promise<Readiness>;
  /**
   * Answers an interaction that arrived over HTTP, as Discord describes it, the first response by `respond` if it can
   * be; settles when all is done. Null where it is of a kind that the bot does not know.
   * @throws where it cannot be read.
   */
  readonly receive: (interaction: Described, respond: Respond) => Promise<void> | null;
  /** Settles if Discord closes the connection for good: the bot is then of no use any more. */
  readonly lost: Promise<BotError>;
  /** Disconnects, and answers what it was asked before: for ten seconds at the most. */
  readonly stop: () => Promise<void>;
}

/** A bot at work, that knows who it is. */
export interface Bot extends Answering, Invites {
  readonly id: string;
  /** Its name, as Discord shows it. */
  readonly tag: string;
  /** How many servers it is in; without a gateway about how many. */
  readonly guilds: number;
  /** The address to which Discord sends interactions, as the application's settings say; asked with a key only. */
  readonly endpoint: string | null;
}

/**
 * Connects, registers the commands and answers from then on.
 * @throws BotError when that cannot be done.
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { token, guildId, commands, publicKey, gateway = true } = options;
  const { client, answering, apiUrl, log } = prepare(options, token);
  let endpoint: string | null = null;
  try {
    const refused = answering.lost.then((error) => Promise.reject(error));
    await Promise.race([refused, gateway ? connect(client, token) : introduce(client, token)]);
    if (publicKey) {
      const application = await applicationOf(client);
      if (application.verify_key !== publicKey.toLowerCase()) throw new BotError(WRONG_KEY);
      endpoint = application.interactions_endpoint_url ?? null;
    }
  } catch (error) {
    log.debug({ err: error }, 'could not start');
    await client.destroy();
    throw explain(error, apiUrl);
  }

  const started = client as Client<true>;
  const applicationId = started.application.id;
  const stopping = new AbortController();
  try {
    await keepRegistering({ rest: client.rest, applicationId, guildId, commands, log }, stopping.signal);
  } catch (error) {
    await client.destroy();
    throw error;
  }
  forgetFormerGuilds(started, { store: options.store, log }, stopping.signal);

  return {
    id: started.user.id,
    tag: started.user.tag,
    ...invitesOf(applicationId),
    guilds: gateway ? client.guilds.cache.size : (started.application.approximateGuildCount ?? 0),
    endpoint,
    ...answering,
    stop() {
      stopping.abort();
      return answering.stop();
    },
  };
}

/**
 * Answers interactions that arrive over HTTP, without a token: those need none. Who it is it cannot ask, the commands are
 * registered by another process, and none arrives by the gateway.
 */
export function startAnswering(options: Omit<BotOptions, 'token'>): Answering {
  return prepare(options).answering;
}

/** A client that is set up to answer, and not connected yet. */
function prepare(options: Omit<BotOptions, 'token'>, token?: string) {
  const log = options.log.child({}, { serializers: { err: (error: unknown) => loggable(error, token) } });
  const apiUrl = apiBase(options.apiUrl);
  const inResponse = new InResponse();
  const client = createClient(apiUrl, options.readsMessages, log, options.store, options.some);
  inResponse.attach(client);
  const lost = new Promise<BotError>((resolve) =>
    client.once(Events.ShardDisconnect, ({ code }) => resolve(explainClose(code))),
  );
  const cooldown = createCooldown(options.allowances);
  const atWork = answerEverything(client, { ...options, log, cooldown, delay: createDelay() });
  const answering: Answering = {
    shards: () =>
      client.ws.shards.map(({ id, status, ping }) => ({ id, ready: status === Status.Ready, ping })),
    others: async () => [],
    readiness: async () => ({ objections: away(client), remarks: [] }),
    receive: (interaction, respond) =>
      inResponse.during(interaction.id, respond, () => {
        introduceBy(client, interaction);
        takeInteraction(client, interaction);
        return atWork.get(interaction.id) ?? null;
      }),
    lost,
    async stop() {
      client.removeAllListeners(Events.ShardReconnecting);
      // First nothing more is taken in, or it would be dropped. Discord may never close its side.
      await Promise.race([disconnect(client), patience(LIMITS.answer)]);
      await Promise.race([Promise.all(atWork.values()), patience(LAST)]);
      await client.destroy();
    },
  };
  return { client, answering, apiUrl, log };
}

/** The connections to the gateway that are not at work. */
function away(client: Client): string[] {
  return client.ws.shards
    .filter(({ status }) => status !== Status.Ready)
    .map(({ id }) => `shard ${id} is away`);
}

/** Answers every interaction and message. What is on its way stands under the id of what it answers. */
function answerEverything(client: Client, options: Dispatch): ReadonlyMap<string, Promise<void>> {
  const atWork = new Map<string, Promise<void>>();
  const track = (id: string, work: Promise<void>) => {
    // An event that is not as Discord documents it must not end the process.
    const done = work
      .catch((err: unknown) => options.log.error({ err, id }, 'dropped an event that cannot be answered'))
      .finally(() => atWork.delete(id));
    atWork.set(id, done);
  };
  client.on(Events.InteractionCreate, (interaction) =>
    track(interaction.id, answerInteraction(interaction, options)),
  );
  client.on(Events.MessageCreate, (message) => track(message.id, answerMessage(message, options)));
  client.on(Events.GuildDelete, ({ id }) => track(id, forgetGuild(id, options)));
  return atWork;
}

/** Settles after that many milliseconds; it does not keep the process running. */
function patience(ms: number): Promise<void> {
  return sleep(ms, undefined, { ref: false });
}
