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

/** What an identify said, for tests to look at. */
export interface Identify {
  readonly intents: number;
  readonly shard: readonly [number, number];
}

interface Session {
  readonly id: string;
  readonly events: Json[];
}

/** One bot's gateway: a session that outlives its sockets, so that what it missed can be replayed. */
export class Gateway {
  readonly identifies: Identify[] = [];
  readonly resumes: Json[] = [];
  heartbeats = 0;
  /** Closes a socket that identifies with this code, as for a wrong token or refused intents. */
  refuse: number | null = null;
  heartbeatInterval = 45_000;
  /** Heartbeats go unanswered until the bot connects anew. */
  deaf = false;

  readonly #token: string;
  readonly #locale: string;
  readonly #server: WebSocketServer;
  #session: Session | null = null;
  #socket: WebSocket | null = null;
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

  /** Sends an event, or keeps it for the resume if the bot is away. */
  dispatch(type: string, data: Json): void {
    if (!this.#session) throw new Error('No session: the bot has not identified.');
    const event = { op: OP.dispatch, t: type, s: this.#session.events.length + 1, d: data };
    this.#session.events.push(event);
    this.#socket?.send(JSON.stringify(event));
  }

  /** Ends the connection without ending the session; `whileAway` runs before the bot is let back in. */
  async drop(code: number, whileAway: () => void = () => {}): Promise<void> {
    const back = this.#back();
    const socket = this.#socket;
    this.#socket = null;
    whileAway();
    if (code === GONE) socket?.terminate();
    else socket?.close(code);
    await back;
  }

  /** Asks the bot to connect anew; `whileAway` as above. */
  async reconnect(whileAway: () => void = () => {}): Promise<void> {
    const back = this.#back();
    const socket = this.#socket;
    this.#socket = null;
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

  /** Ends the session: the bot has to identify anew. `justResumed` says so in one breath with a resume. */
  async invalidate({ justResumed = false } = {}): Promise<void> {
    const back = this.#back();
    const socket = this.#socket;
    if (!socket) throw new Error('No connection.');
    if (justResumed) this.dispatch('RESUMED', {});
    this.#socket = null;
    this.#session = null;
    send(socket, OP.invalid, false);
    await back;
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
    this.identifies.push({ intents: d.intents, shard: d.shard } as unknown as Identify);
    this.#session = { id: snowflake(), events: [] };
    this.#socket = socket;
    this.dispatch('READY', {
      v: 10,
      user: BOT,
      guilds: [{ id: GUILD_ID, unavailable: true }],
      session_id: this.#session.id,
      resume_gateway_url: this.url,
      shard: d.shard,
      application: { id: APPLICATION_ID, flags: 0 },
    });
    this.dispatch('GUILD_CREATE', guild(this.#locale));
    this.#announce();
  }

  #resume(socket: WebSocket, d: Json): void {
    this.resumes.push({ seq: d.seq });
    if (this.#session?.id !== d.session_id || d.token !== this.#token) {
      send(socket, OP.invalid, false);
      return;
    }
    for (const event of this.#session?.events.slice(Number(d.seq)) ?? []) socket.send(JSON.stringify(event));
    this.#socket = socket;
    this.dispatch('RESUMED', {});
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

function send(socket: WebSocket, op: number, d: unknown): void {
  socket.send(JSON.stringify({ op, d }));
}
