import { Client, Events, GatewayIntentBits, Options, Partials } from 'discord.js';
import type { Logger } from 'pino';
import type { Store } from '../../store/store.ts';
import { insistently } from './callbacks.ts';
import { throttlerOn } from './throttle.ts';

/** Where Discord's API is, for who sets no other address. */
const DISCORD_API = 'https://discord.com/api';

/** The same without a version, which discord.js adds itself. */
export function apiBase(given: string | undefined): string {
  return (given ?? DISCORD_API).replace(/(\/v\d+)?\/*$/, '');
}

/** The part of all connections to the gateway that a process holds: each has its share of the guilds. */
export interface SomeShards {
  /** From 0 on. */
  readonly ids: readonly number[];
  /** Of all processes together. */
  readonly count: number;
}

/** The discord.js client, set up to need little and to log what befalls it. */
export function createClient(
  api: string,
  readsMessages: boolean,
  log: Logger,
  store: Store,
  shards?: SomeShards,
): Client {
  const client = new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      // The only privileged one: Discord hands over the content of mentions and direct messages without it.
      ...(readsMessages ? [GatewayIntentBits.MessageContent] : []),
    ],
    // Direct messages arrive in channels that the client has not seen before.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
    // As many connections as Discord recommends: past 2,500 guilds it refuses one.
    shards: shards ? [...shards.ids] : 'auto',
    ...(shards ? { shardCount: shards.count } : {}),
    ws: { buildIdentifyThrottler: throttlerOn(store, log) },
    waitGuildTimeout: 5_000,
    rest: { api, makeRequest: insistently() },
    // What is sent is spelled as Discord spells it already: going through all of it again takes as long as an answer.
    jsonTransformer: (data) => data,
    // Answering needs no memory of messages or people; of thousands of guilds it would be a large one.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: { maxSize: 0, keepOverLimit: ({ id, client }) => isSelf(id, client) },
      UserManager: { maxSize: 0, keepOverLimit: ({ id, client }) => isSelf(id, client) },
    }),
  });
  guardPackets(client, log);

  client.on(Events.Error, (err) => log.error({ err }, 'the client failed'));
  client.on(Events.Warn, (warning) => log.warn(warning));
  // What follows from it is logged right after: reconnecting, or the end.
  client.on(Events.ShardError, (err, shard) => log.debug({ err, shard }, 'the connection failed'));
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'reconnecting'));
  client.on(Events.ShardResume, (shard, missed) => log.info({ shard, missed }, 'resumed'));
  // The route names no token, as the address would.
  client.rest.on('response', ({ method, route }, { status, headers }) => {
    if (status === 429) log.warn({ method, route, seconds: headers.get('retry-after') }, 'rate limited');
  });
  return client;
}

/** Before it is introduced, a client does not know who it is. */
function isSelf(id: string, { user }: Client): boolean {
  return id === user?.id;
}

/** Connects to the gateway; settles when all is there. */
export async function connect(client: Client, token: string): Promise<void> {
  const ready = new Promise<unknown>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  await ready;
}

/** Closes the connections to the gateway. Answers still go out, which they would not from a client that is destroyed. */
export function disconnect(client: Client): Promise<void> {
  const { ws } = client as unknown as { ws: { destroy: () => Promise<void> } };
  return ws.destroy();
}

/**
 * discord.js throws out of its socket, ending the process, on a packet it does not expect: an interaction
 * without data, a session found invalid just after it resumed. Such a packet is logged and dropped.
 */
function guardPackets(client: Client, log: Logger): void {
  const manager = client.ws as unknown as {
    handlePacket: (packet?: { t: string }, shard?: unknown) => boolean;
  };
  const handle = manager.handlePacket.bind(manager);
  manager.handlePacket = (packet, shard) => {
    try {
      return handle(packet, shard);
    } catch (err) {
      log.error({ err, event: packet?.t }, 'dropped an event that discord.js cannot read');
      return false;
    }
  };
}
