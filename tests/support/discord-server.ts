import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Gateway } from './gateway.ts';
import { commandProblems, deferProblems, isPrivate, messageProblems, textsOf } from './limits.ts';
import { openapiProblems } from './openapi.ts';
import { APPLICATION_ID, BOT, type From, interaction, type Json, message, snowflake } from './payloads.ts';

/** A request that the bot made, without `/api/v10` and the query. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** What is attached, by file name. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/** What a person sees in answer to a call or message. */
export interface Answer {
  /** Its Markdown, text by text. */
  readonly texts: readonly string[];
  readonly text: string;
  readonly private: boolean;
  /** The bot was "thinking" first. */
  readonly deferred: boolean;
  /** As sent. */
  readonly message: Json;
  readonly files: ReadonlyMap<string, Buffer>;
}

/** How requests are to fail. */
export interface Failure {
  /** How many of them; one when left out. */
  readonly times?: number;
  /** Discord's JSON error code, "Opcodes and Status Codes". */
  readonly code?: number;
  /** Seconds, for a 429. */
  readonly retryAfter?: number;
  readonly global?: boolean;
  /** Milliseconds before the failure, or, with status 200, before all goes well. */
  readonly after?: number;
}

/** A response that the server has thought of. */
interface Response {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

interface Call {
  readonly id: string;
  readonly token: string;
  readonly resolve: (answer: Answer) => void;
  state: 'unanswered' | 'deferred' | 'answered';
  private: boolean;
}

const OK_NO_CONTENT: Response = { status: 204 };

/** A Discord of one guild and one bot, on this machine: gateway and REST, checking whatever the bot sends. */
export class DiscordServer {
  readonly token: string;
  readonly sent: Sent[] = [];
  /** What Discord would have refused, or people regretted. Has to be empty at the end of every test. */
  readonly problems: string[] = [];
  /** The registered commands, by their route. */
  readonly registered = new Map<string, readonly Json[]>();
  readonly gateway: Gateway;

  readonly #http = createServer((request, response) => void this.#serve(request, response));
  readonly #calls: Call[] = [];
  readonly #messages = new Map<string, (answer: Answer) => void>();
  #failures: { route: RegExp; status: number; failure: Failure; left: number }[] = [];

  private constructor(token: string, locale: string) {
    this.token = token;
    this.gateway = new Gateway(this.#http, token, locale);
  }

  /** `locale` is the guild's. */
  static async start({ token = 'a-token.for-tests.only', locale = 'en-US' } = {}): Promise<DiscordServer> {
    const server = new DiscordServer(token, locale);
    await new Promise<void>((resolve) => server.#http.listen(0, '127.0.0.1', resolve));
    return server;
  }

  /** What DISCORD_API_URL is to be. */
  get apiUrl(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}/api`;
  }

  async stop(): Promise<void> {
    await this.gateway.stop();
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }

  /** Somebody uses a slash command. */
  command(name: string, options: Readonly<Record<string, string>> = {}, from: From = {}): Promise<Answer> {
    const given = Object.entries(options).map(([option, value]) => ({ type: 3, name: option, value }));
    return this.#call({ type: 1, name, options: given }, from);
  }

  /** Somebody uses a command from the context menu of a message. */
  contextMenu(name: string, content: string, from: From = {}): Promise<Answer> {
    const target = message(content, { ...from, user: snowflake() });
    const messages = { [String(target.id)]: target };
    return this.#call({ type: 3, name, target_id: target.id, resolved: { messages } }, from);
  }

  /** Somebody writes a message; the promise stays open as long as the bot does not reply to it. */
  message(content: string, from: From = {}): Promise<Answer> {
    const written = message(content, from);
    return new Promise((resolve) => {
      this.#messages.set(String(written.id), resolve);
      this.gateway.dispatch('MESSAGE_CREATE', written);
    });
  }

  /** The next requests whose `METHOD /path` matches fail. */
  fail(route: RegExp, status: number, failure: Failure = {}): void {
    this.#failures.push({ route, status, failure, left: failure.times ?? 1 });
  }

  /** The requests whose `METHOD /path` matches. */
  requests(route: RegExp): Sent[] {
    return this.sent.filter(({ method, path }) => route.test(`${method} ${path}`));
  }

  #call(data: Json, from: From): Promise<Answer> {
    const called = interaction(data, from);
    return new Promise((resolve) => {
      const { id, token } = called as { id: string; token: string };
      this.#calls.push({ id, token, resolve, state: 'unanswered', private: false });
      this.gateway.dispatch('INTERACTION_CREATE', called);
    });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { text, files } = await parts(Buffer.concat(chunks), request.headers['content-type']);
    const url = new URL(request.url ?? '', 'http://127.0.0.1');
    const path = decodeURIComponent(url.pathname);
    const sent: Sent = {
      method: request.method ?? '',
      path: path.replace(/^\/api\/v10/, ''),
      query: url.searchParams,
      body: text === '' ? undefined : JSON.parse(text),
      files,
    };
    this.sent.push(sent);
    const elsewhere = path.startsWith('/api/v10/') ? null : refuse(404, 0, '404: Not Found');
    const { status, body, headers } =
      elsewhere ?? (await this.#failing(sent)) ?? this.#answer(sent, request.headers.authorization);
    response.writeHead(status, {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  }

  async #failing({ method, path }: Sent): Promise<Response | null> {
    const failing = this.#failures.find(({ route, left }) => left > 0 && route.test(`${method} ${path}`));
    if (!failing) return null;
    failing.left -= 1;
    const { status, failure } = failing;
    await sleep(failure.after ?? 0);
    if (status === 200) return null;
    if (status !== 429) return { status, body: { code: failure.code ?? 0, message: `Failure ${status}` } };
    const retry = failure.retryAfter ?? 0.05;
    return {
      status,
      body: { message: 'You are being rate limited.', retry_after: retry, global: failure.global ?? false },
      headers: { 'retry-after': `${retry}`, ...(failure.global ? { 'x-ratelimit-global': 'true' } : {}) },
    };
  }

  #answer(sent: Sent, authorization: string | undefined): Response {
    const { method, path, body } = sent;
    const [, first, , , fourth] = path.split('/');
    // The token of an interaction stands in the path and needs no other.
    const open = first === 'interactions' || first === 'webhooks';
    if (!open && authorization !== `Bot ${this.token}`) return refuse(401, 0, '401: Unauthorized');

    const invalid = this.#problemsOf(sent);
    if (invalid.length > 0) return this.#wrong(400, 50_035, invalid.join('; '));
    if (path === '/gateway/bot') return { status: 200, body: this.#gatewayBot() };
    if (path.startsWith('/applications/')) return this.#commands(method, path, body, sent.query);
    if (first === 'interactions') return this.#callback(sent);
    if (first === 'webhooks') return this.#webhook(sent, fourth === 'messages' || path.includes('@original'));
    if (method === 'POST' && /^\/channels\/\d+\/messages$/.test(path)) return this.#create(sent);
    return this.#wrong(404, 0, `404: Not Found: ${method} ${path}`);
  }

  #problemsOf({ method, path, body, files }: Sent): string[] {
    const problems = openapiProblems(method, path, body);
    if (method === 'PUT') problems.push(...commandProblems(body as Json[]));
    if (method === 'GET' || method === 'PUT') return problems;
    const { type, data } = body as { type?: number; data?: Json };
    if (type === 5) return [...problems, ...deferProblems(data)];
    return [...problems, ...messageProblems(data ?? (body as Json), files)];
  }

  #gatewayBot(): Json {
    const session_start_limit = { total: 1_000, remaining: 999, reset_after: 0, max_concurrency: 1 };
    return { url: this.gateway.url, shards: 1, session_start_limit };
  }

  #commands(method: string, path: string, body: unknown, query: URLSearchParams): Response {
    const present = this.registered.get(path) ?? [];
    if (method === 'PUT') this.registered.set(path, (body as Json[]).map(asRegistered));
    if (method === 'PUT') return { status: 200, body: this.registered.get(path) };
    const localised = query.get('with_localizations') === 'true';
    return { status: 200, body: localised ? present : present.map(withoutLocalisations) };
  }

  #callback({ path, body, files }: Sent): Response {
    const call = this.#calls.find(({ id, token }) => path === `/interactions/${id}/${token}/callback`);
    const { type, data = {} } = body as { type: number; data?: Json };
    if (!call) return this.#wrong(404, 10_062, 'Unknown interaction');
    if (call.state !== 'unanswered')
      return this.#wrong(400, 40_060, 'Interaction has already been acknowledged.');
    call.private = isPrivate(data);
    call.state = type === 5 ? 'deferred' : 'answered';
    if (type === 4) call.resolve(answerOf(data, files, call.private, false));
    return OK_NO_CONTENT;
  }

  #webhook({ method, path, body, files }: Sent, original: boolean): Response {
    const call = this.#calls.find(({ token }) => path.startsWith(`/webhooks/${APPLICATION_ID}/${token}`));
    if (!call || call.state === 'unanswered') return this.#wrong(404, 10_015, 'Unknown Webhook');
    const deferred = call.state === 'deferred';
    call.state = 'answered';
    if (method === 'PATCH' && original && deferred) {
      call.resolve(answerOf(body as Json, files, call.private, true));
    }
    return { status: 200, body: { ...message('', {}), author: BOT } };
  }

  /** Refuses what a bot in order would not have sent. */
  #wrong(status: number, code: number, text: string): Response {
    this.problems.push(text);
    return refuse(status, code, text);
  }

  #create({ body, files }: Sent): Response {
    const posted = body as Json;
    const reference = posted.message_reference as Json | undefined;
    this.#messages.get(String(reference?.message_id))?.(answerOf(posted, files, false, false));
    return { status: 200, body: { ...message('', {}), author: BOT } };
  }
}

/** A request's JSON, and the files beside it where it has any (Discord, "Uploading Files"). */
async function parts(
  body: Buffer,
  type: string | undefined,
): Promise<{ text: string; files: Map<string, Buffer> }> {
  const files = new Map<string, Buffer>();
  if (!type?.startsWith('multipart/form-data')) return { text: `${body}`, files };
  const form = await new globalThis.Response(new Uint8Array(body), {
    headers: { 'content-type': type },
  }).formData();
  for (const value of form.values()) {
    if (typeof value !== 'string') files.set(value.name, Buffer.from(await value.arrayBuffer()));
  }
  return { text: `${form.get('payload_json') ?? ''}`, files };
}

function answerOf(
  body: Json,
  files: ReadonlyMap<string, Buffer>,
  isPrivate: boolean,
  deferred: boolean,
): Answer {
  const texts = textsOf(body);
  return { texts, text: texts.join('\n'), private: isPrivate, deferred, message: body, files };
}

function refuse(status: number, code: number, text: string): Response {
  return { status, body: { code, message: text } };
}

/** Discord gives a command back with more than it was given, and its permissions as a string. */
function asRegistered(command: Json): Json {
  const permissions = command.default_member_permissions ?? null;
  return {
    id: snowflake(),
    application_id: APPLICATION_ID,
    version: snowflake(),
    description: '',
    description_localizations: null,
    dm_permission: true,
    nsfw: false,
    contexts: null,
    integration_types: [0],
    ...command,
    default_member_permissions: permissions === null ? null : `${permissions}`,
    ...(Array.isArray(command.options) ? { options: command.options.map(withoutDefaults) } : {}),
  };
}

function withoutDefaults({ required, ...option }: Json): Json {
  return required ? { ...option, required } : option;
}

function withoutLocalisations({ name_localizations, description_localizations, ...command }: Json): Json {
  return command;
}
