import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { APPLICATION_ID, BOT, GUILD_ID, guild, type Json, snowflake } from './payloads.ts';

/** Gateway opcodes; Discord, "Opcodes and Status Codes". */
const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalid: 9,
  hello: 10,
  ack: 11,
} as const;

/** "Abnormal Closure": the connection is gone without a word; RFC 6455, 7.4.1. */
const GONE = 1006;

/** What an identify said, for tests to look at, and when: in milliseconds, as `performance.now` has it. */
export interface Identify {
  readonly intents: number;
  readonly shard: readonly [number, number];
  readonly at: number;
}

/** What outlives a socket of a shard, so that what it missed can be replayed. */
interface Session {
  readonly id: string;
  readonly events: Json[];
  readonly count: number;
  socket: WebSocket | null;
}

/** One bot's gateway, of as many shards as it identifies. */
export class Gateway {
  readonly identifies: Identify[] = [];
  readonly resumes: Json[] = [];
  heartbeats = 0;
  /** Closes a socket that identifies with this code, as for a wrong token or refused intents. */
  refuse: number | null = null;
  heartbeatInterval = 45_000;
  /** Heartbeats go unanswered until the bot connects anew. */
  deaf = false;
  /** What Discord recommends, and how many may identify in five seconds. */
  recommended = { shards: 1, maxConcurrency: 1 };
  /** The ids of the guilds that the bot is in. */
  guilds: readonly string[] = [GUILD_ID];
  /** How many channels, and how many roles, each guild has besides those of the tests. */
  furnished = 0;

  readonly #token: string;
  readonly #locale: string;
  readonly #server: WebSocketServer;
  /** By shard. */
  readonly #sessions = new Map<number, Session>();
  #live: (() => void)[] = [];

  constructor(http: Server, token: string, locale: string) {
    this.#token = token;
    this.#locale = locale;
    this.#server = new WebSocketServer({ server: http });
    this.#server.on('connection', (socket) => {
      this.deaf = false;
      socket.on('message', (data) => this.#receive(socket, JSON.parse(`${data}`)));
      send(socket, OP.hello, { heartbeat_interval: this.heartbeatInterval });
    });
  }

  /** Sends an event to the shard whose it is, or keeps it for the resume if that is away. */
  dispatch(type: string, data: Json): void {
    const [any] = this.#sessions.values();
    const session =
      any && this.#sessions.get(shardOf(type.startsWith('GUILD_') ? data.id : data.guild_id, any.count));
    if (!session) throw new Error('No session: the bot has not identified.');
    say(session, type, data);
  }

  /** Ends the connection of a shard without ending its session; `whileAway` runs before the bot is let back in. */
  async drop(code: number, whileAway: () => void = () => {}, shard = 0): Promise<void> {
    const back = this.#back();
    const session = this.#sessions.get(shard);
    const socket = session?.socket;
    if (session) session.socket = null;
    whileAway();
    if (code === GONE) socket?.terminate();
    else socket?.close(code);
    await back;
  }

  /** Asks the bot to connect anew; `whileAway` as above. */
  async reconnect(whileAway: () => void = () => {}): Promise<void> {
    const back = this.#back();
    const session = this.#sessions.get(0);
    const socket = session?.socket;
    if (session) session.socket = null;
    whileAway();
    if (socket) send(socket, OP.reconnect, null);
    await back;
  }

  /** Answers no heartbeat until the bot has noticed that and connected anew. */
  async fallSilent(): Promise<void> {
    const back = this.#back();
    this.deaf = true;
    await back;
  }

  /** Ends the session of the first shard: the bot has to identify anew. `justResumed` says so in one breath with a resume. */
  async invalidate({ justResumed = false } = {}): Promise<void> {
    const back = this.#back();
    const session = this.#sessions.get(0);
    if (!session?.socket) throw new Error('No connection.');
    if (justResumed) say(session, 'RESUMED', {});
    this.#sessions.delete(0);
    send(session.socket, OP.invalid, false);
    await back;
  }

  /** How many connections there are at the moment. */
  get connections(): number {
    return this.#server.clients.size;
  }

  async stop(): Promise<void> {
    for (const socket of this.#server.clients) socket.terminate();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #back(): Promise<void> {
    return new Promise((resolve) => this.#live.push(resolve));
  }

  #receive(socket: WebSocket, { op, d }: { op: number; d: Json }): void {
    if (op === OP.heartbeat) {
      this.heartbeats += 1;
      if (!this.deaf) send(socket, OP.ack, null);
    }
    if (op === OP.identify) this.#identify(socket, d);
    if (op === OP.resume) this.#resume(socket, d);
  }

  #identify(socket: WebSocket, d: Json): void {
    // 4004: Authentication failed.
    const refused = d.token === this.#token ? this.refuse : 4004;
    if (refused !== null) {
      socket.close(refused);
      return;
    }
    const [shard, count] = d.shard as [number, number];
    this.identifies.push({ intents: Number(d.intents), shard: [shard, count], at: performance.now() });
    const session: Session = { id: snowflake(), events: [], count, socket };
    this.#sessions.set(shard, session);
    const guilds = this.guilds.filter((id) => shardOf(id, count) === shard);
    say(session, 'READY', {
      v: 10,
      user: BOT,
      guilds: guilds.map((id) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: this.url,
      shard: d.shard,
      application: { id: APPLICATION_ID, flags: 0 },
    });
    for (const id of guilds) say(session, 'GUILD_CREATE', guild(this.#locale, id, this.furnished));
    this.#announce();
  }

  #resume(socket: WebSocket, d: Json): void {
    this.resumes.push({ seq: d.seq });
    const session = [...this.#sessions.values()].find(({ id }) => id === d.session_id);
    if (!session || d.token !== this.#token) {
      send(socket, OP.invalid, false);
      return;
    }
    for (const event of session.events.slice(Number(d.seq))) socket.send(JSON.stringify(event));
    session.socket = socket;
    say(session, 'RESUMED', {});
    this.#announce();
  }

  #announce(): void {
    for (const resolve of this.#live.splice(0)) resolve();
  }

  get url(): string {
    const address = this.#server.address();
    return typeof address === 'object' && address ? `ws://127.0.0.1:${address.port}` : '';
  }
}

/** The shard that a guild's events go to; what is in no guild goes to the first (Discord, "Gateway", Sharding). */
function shardOf(guildId: unknown, count: number): number {
  return /^\d+$/.test(`${guildId}`) ? Number((BigInt(`${guildId}`) >> 22n) % BigInt(count)) : 0;
}

function say(session: Session, type: string, data: Json): void {
  const event = { op: OP.dispatch, t: type, s: session.events.length + 1, d: data };
  session.events.push(event);
  session.socket?.send(JSON.stringify(event));
}

function send(socket: WebSocket, op: number, d: unknown): void {
  socket.send(JSON.stringify({ op, d }));
}
