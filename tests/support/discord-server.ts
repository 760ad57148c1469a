import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Gateway } from './gateway.ts';
import {
  commandProblems,
  deferProblems,
  flatten,
  formProblems,
  isPrivate,
  messageProblems,
  suggestionProblems,
  textsOf,
} from './limits.ts';
import { openapiProblems } from './openapi.ts';
import {
  APPLICATION_ID,
  BOT,
  CHANNEL_ID,
  CLOSED_ID,
  DM_ID,
  type From,
  INTERACTION,
  interaction,
  type Json,
  message,
  PERMISSIONS,
  snowflake,
  userOf,
} from './payloads.ts';
import { Webhook } from './webhook.ts';

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
  /** It took the place of the message whose button was pressed; with nothing in it, that message is gone. */
  readonly updated: boolean;
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
  readonly resolve: (answer: Answer) => void;
  /** Of an autocompletion. */
  readonly offer: (choices: readonly Suggested[]) => void;
  state: 'unanswered' | 'deferred' | 'answered';
  /** It changes the message whose button was pressed. */
  updates: boolean;
  private: boolean;
}

/** What is offered while somebody types. */
export interface Suggested {
  readonly name: string;
  readonly value: string;
}

/** Types of callbacks; Discord, "Receiving and Responding to Interactions". */
const CALLBACK = { reply: 4, defer: 5, deferUpdate: 6, update: 7, suggest: 8, form: 9 } as const;

/** The values of a command's options: a text, a yes or no, a member by their name, or a channel by its id. */
type OptionValue = string | boolean | Member | { readonly channel: string } | { readonly attachment: Json };

/** `permissions` are theirs where the command is given. */
interface Member {
  readonly member: string;
  readonly permissions?: string;
  readonly roles?: readonly string[];
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
  readonly webhook = new Webhook();

  readonly #http = createServer((request, response) => void this.#serve(request, response));
  /** By token. */
  readonly #calls = new Map<string, Call>();
  readonly #messages = new Map<string, (answer: Answer) => void>();
  /** Messages that can be fetched. */
  readonly #written = new Map<string, Json>();
  /** What people attached, by the path that it is downloaded from. */
  readonly #attached = new Map<string, Buffer>();
  /** What the bot wrote last, by channel. */
  readonly #last = new Map<string, Json>();
  /** Who waits for a follow-up, or for a direct message that answers none. */
  readonly #followUps = new Inbox();
  readonly #direct = new Inbox();
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

  /** Where what people attach is downloaded from. */
  get origin(): string {
    return new URL(this.apiUrl).origin;
  }

  /** Somebody attaches a file to an option; `forged` is what they claim of it in place of the truth. */
  attach(filename: string, content: string | Uint8Array, forged: Json = {}): { readonly attachment: Json } {
    const bytes = Buffer.from(content);
    const path = `/attachments/${snowflake()}/${encodeURIComponent(filename)}`;
    this.#attached.set(path, bytes);
    const url = `${this.origin}${path}`;
    return {
      attachment: { id: snowflake(), filename, url, proxy_url: url, size: bytes.length, ...forged },
    };
  }

  /** Somebody uses a slash command; one of a group by its whole name, `article add`. */
  command(
    name: string,
    options: Readonly<Record<string, OptionValue>> = {},
    from: From = {},
  ): Promise<Answer> {
    return this.#call(called(name, given(options)), from);
  }

  /** Somebody types in an option of a slash command, the last one; what is offered then. */
  type(
    name: string,
    options: Readonly<Record<string, string>>,
    from: From = {},
  ): Promise<readonly Suggested[]> {
    const { options: typed, ...rest } = given(options);
    const focused = typed.map((option, at) => ({ ...option, focused: at === typed.length - 1 }));
    const data = called(name, { ...rest, options: focused });
    return new Promise((offer) => void this.#call(data, from, INTERACTION.autocomplete, {}, offer));
  }

  /** Somebody presses the button with this label, or chooses from the menu the option with it. */
  press(answer: Answer, label: string, from: From = {}): Promise<Answer> {
    const parts = flatten(answer.message.components);
    const button = parts.find((each) => each.label === label && each.custom_id);
    if (button) return this.pressId(answer, String(button.custom_id), from);
    for (const menu of parts) {
      const option = (menu.options as Json[] | undefined)?.find((each) => each.label === label);
      if (option) return this.pressId(answer, String(menu.custom_id), from, [String(option.value)]);
    }
    throw new Error(`There is no “${label}”.`);
  }

  /** The same with an id of one's own making. */
  pressId(answer: Answer, customId: string, from: From = {}, values?: readonly string[]): Promise<Answer> {
    const data = { custom_id: customId, component_type: values ? 3 : 2, ...(values && { values }) };
    return this.#call(data, from, INTERACTION.component, this.#asMessage(answer, from));
  }

  /** An answer as Discord gives it back with what is done to it. */
  #asMessage(answer: Answer, from: From): Json {
    const flags = answer.private ? 64 : 0;
    const given = { ...message('', from), author: BOT, ...answer.message, id: snowflake() };
    return { ...given, flags: flags | (1 << 15) };
  }

  /** Somebody fills in the form that a button of a message opened: its first field, or fields by their ids. */
  fillIn(
    form: Answer,
    answer: Answer,
    values: string | Readonly<Record<string, string>>,
    from: From = {},
  ): Promise<Answer> {
    const fields = form.message.components as { component: Json }[];
    const first = String(fields[0]?.component.custom_id);
    const byId = typeof values === 'string' ? { [first]: values } : values;
    const components = fields.map(({ component: { type, custom_id, value, options } }) => {
      // What is not filled in stays as it was.
      const chosen = ((options ?? []) as Json[]).find((option) => option.default)?.value;
      const filled = byId[String(custom_id)] ?? value ?? chosen ?? '';
      const given = type === 3 ? { values: [filled] } : { value: filled };
      return { type: 18, id: 1, component: { type, id: 2, custom_id, ...given } };
    });
    const data = { custom_id: form.message.custom_id, components };
    return this.#call(data, from, INTERACTION.form, this.#asMessage(answer, from));
  }

  /** The next follow-up to an interaction. */
  followUp(): Promise<Answer> {
    return this.#followUps.next();
  }

  /** The next direct message that answers none. */
  directMessage(): Promise<Answer> {
    return this.#direct.next();
  }

  /** Somebody uses a command from the context menu of a message: one with this content, or an answer of the bot's. */
  contextMenu(name: string, on: string | Answer, from: From = {}): Promise<Answer> {
    const target =
      typeof on === 'string' ? message(on, { ...from, user: snowflake() }) : this.#asMessage(on, from);
    const messages = { [String(target.id)]: target };
    return this.#call({ type: 3, name, target_id: target.id, resolved: { messages } }, from);
  }

  /** Somebody writes a message; the promise stays open as long as the bot does not reply to it. */
  message(content: string, from: From = {}): Promise<Answer> {
    const written = message(content, from);
    const target = written.referenced_message as Json | undefined;
    if (target) this.#written.set(String(target.id), target);
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

  #call(
    data: Json,
    from: From,
    type: number = INTERACTION.command,
    pressed: Json = {},
    offer: Call['offer'] = () => {},
  ): Promise<Answer> {
    const called = {
      ...interaction(data, from, type),
      ...(Object.keys(pressed).length > 0 && { message: pressed }),
    };
    return new Promise((resolve) => {
      const { id, token } = called as unknown as { id: string; token: string };
      const isPrivate = (Number(pressed.flags ?? 0) & 64) !== 0;
      this.#calls.set(token, {
        id,
        resolve,
        offer,
        state: 'unanswered',
        updates: false,
        private: isPrivate,
      });
      if (this.webhook.url === null) this.gateway.dispatch('INTERACTION_CREATE', called);
      else void this.#post(called, id, token);
    });
  }

  /** A first response in the response to an interaction's request is what it would have been by one of its own. */
  async #post(called: Json, id: string, token: string): Promise<void> {
    // What gets no response may still be answered by a request.
    const response = await this.webhook.post(called).catch(() => null);
    if (response?.status !== 200) return;
    const path = `/interactions/${id}/${token}/callback`;
    const body: unknown = await response.json();
    const sent = { method: 'POST', path, query: new URLSearchParams(), body, files: new Map() };
    const invalid = this.#problemsOf(sent);
    if (invalid.length > 0) this.#wrong(400, 50_035, invalid.join('; '));
    else this.#callback(sent);
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
    const attached = this.#attached.get(url.pathname);
    if (attached) {
      response.end(attached);
      return;
    }
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
    if (path === '/users/@me') return { status: 200, body: BOT };
    if (path === '/applications/@me') return { status: 200, body: this.#application() };
    if (path.startsWith('/applications/')) return this.#commands(method, path, body, sent.query);
    if (first === 'interactions') return this.#callback(sent);
    if (first === 'webhooks') return this.#webhook(sent, fourth === 'messages' || path.includes('@original'));
    if (method === 'POST' && path === '/users/@me/channels') {
      return { status: 200, body: { id: DM_ID, type: 1, recipients: [userOf({})] } };
    }
    if (method === 'POST' && /^\/channels\/\d+\/messages$/.test(path)) return this.#create(sent);
    const listed = /^\/channels\/(\d+)\/messages$/.exec(path)?.[1];
    if (method === 'GET' && listed !== undefined) {
      return { status: 200, body: [this.#last.get(listed) ?? []].flat() };
    }
    const written = /^\/channels\/\d+\/messages\/(\d+)$/.exec(path)?.[1];
    if (method === 'GET' && written !== undefined) {
      const found = this.#written.get(written);
      return found ? { status: 200, body: found } : refuse(404, 10_008, 'Unknown Message');
    }
    return this.#wrong(404, 0, `404: Not Found: ${method} ${path}`);
  }

  #problemsOf({ method, path, body, files }: Sent): string[] {
    const problems = openapiProblems(method, path, body);
    if (method === 'PUT') problems.push(...commandProblems(body as Json[]));
    if (method === 'GET' || method === 'PUT' || method === 'DELETE') return problems;
    if (path === '/users/@me/channels') return problems;
    const { type, data } = body as { type?: number; data?: Json };
    if (type === CALLBACK.defer) return [...problems, ...deferProblems(data)];
    if (type === CALLBACK.suggest) return [...problems, ...suggestionProblems(data)];
    if (type === CALLBACK.deferUpdate) return problems;
    if (type === CALLBACK.form) return [...problems, ...formProblems(data)];
    return [...problems, ...messageProblems(data ?? (body as Json), files, type === CALLBACK.reply)];
  }

  #gatewayBot(): Json {
    const { shards, maxConcurrency: max_concurrency } = this.gateway.recommended;
    const session_start_limit = { total: 1_000, remaining: 999, reset_after: 0, max_concurrency };
    return { url: this.gateway.url, shards, session_start_limit };
  }

  #application(): Json {
    const { publicKey, url } = this.webhook;
    return {
      id: APPLICATION_ID,
      name: 'Footnote',
      flags: 0,
      verify_key: publicKey,
      interactions_endpoint_url: url,
      approximate_guild_count: 1,
    };
  }

  #commands(method: string, path: string, body: unknown, query: URLSearchParams): Response {
    const present = this.registered.get(path) ?? [];
    if (method === 'PUT') this.registered.set(path, (body as Json[]).map(asRegistered));
    if (method === 'PUT') return { status: 200, body: this.registered.get(path) };
    const localised = query.get('with_localizations') === 'true';
    return { status: 200, body: localised ? present : present.map(withoutLocalisations) };
  }

  #callback({ path, query, body, files }: Sent): Response {
    const [, id, token] = /^\/interactions\/(\d+)\/([^/]+)\/callback$/.exec(path) ?? [];
    const found = this.#calls.get(token ?? '');
    const call = found?.id === id ? found : undefined;
    const { type, data = {} } = body as { type: number; data?: Json };
    if (!call) return this.#wrong(404, 10_062, 'Unknown interaction');
    if (call.state !== 'unanswered')
      return this.#wrong(400, 40_060, 'Interaction has already been acknowledged.');
    const defers = type === CALLBACK.defer || type === CALLBACK.deferUpdate;
    const updates = type === CALLBACK.update || type === CALLBACK.deferUpdate;
    call.updates = updates;
    if (!updates) call.private = isPrivate(data);
    call.state = defers ? 'deferred' : 'answered';
    if (type === CALLBACK.suggest) call.offer((data.choices ?? []) as Suggested[]);
    else if (!defers) call.resolve(answerOf(data, call.private, false, updates, files));
    if (query.get('with_response') !== 'true') return OK_NO_CONTENT;
    const resource = { type, message: { ...message('', {}), author: BOT } };
    return { status: 200, body: { interaction: { id, type: INTERACTION.command }, resource } };
  }

  #webhook({ method, path, body, files }: Sent, original: boolean): Response {
    const [, application, token] = /^\/webhooks\/(\d+)\/([^/]+)/.exec(path) ?? [];
    const call = application === APPLICATION_ID ? this.#calls.get(token ?? '') : undefined;
    if (!call || call.state === 'unanswered') return this.#wrong(404, 10_015, 'Unknown Webhook');
    call.state = 'answered';
    if (method === 'DELETE') {
      call.resolve(answerOf({}, call.private, false, true));
      return OK_NO_CONTENT;
    }
    // What was not deferred has come already.
    if (method === 'PATCH' && original) {
      call.resolve(answerOf(body as Json, call.private, !call.updates, call.updates, files));
    }
    if (method === 'POST') this.#followUps.put(answerOf(body as Json, isPrivate(body as Json), false));
    return { status: 200, body: { ...message('', {}), author: BOT } };
  }

  /** Refuses what a bot in order would not have sent. */
  #wrong(status: number, code: number, text: string): Response {
    this.problems.push(text);
    return refuse(status, code, text);
  }

  #create({ path, body, files }: Sent): Response {
    const posted = body as Json;
    if (path.includes(CLOSED_ID)) return refuse(403, 50_013, 'Missing Permissions');
    const reference = posted.message_reference as Json | undefined;
    const answer = answerOf(posted, false, false, false, files);
    if (!reference && path.includes(DM_ID)) this.#direct.put(answer);
    const channel = path.split('/')[2]!;
    const created = { ...message('', {}), ...posted, channel_id: channel, author: BOT };
    this.#last.set(channel, created);
    this.#messages.get(String(reference?.message_id))?.(answer);
    return { status: 200, body: created };
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

/** What comes in, in order, for whoever waits for it. */
class Inbox {
  readonly #answers: Answer[] = [];
  readonly #waiting: ((answer: Answer) => void)[] = [];

  put(answer: Answer): void {
    const waiting = this.#waiting.shift();
    if (waiting) waiting(answer);
    else this.#answers.push(answer);
  }

  next(): Promise<Answer> {
    const answer = this.#answers.shift();
    return answer ? Promise.resolve(answer) : new Promise((resolve) => this.#waiting.push(resolve));
  }
}

/** The channels of the guild, as far as a command's options can name them. */
const CHANNELS = [CHANNEL_ID, CLOSED_ID].map((id) => ({ id, type: 0, name: 'a channel', permissions: '0' }));

/** Options as Discord sends them, with the members that they name. */
function called(name: string, { options, resolved }: ReturnType<typeof given>): Json {
  const [first, action] = name.split(' ');
  if (!action) return { type: 1, name: first, options, resolved };
  return { type: 1, name: first, options: [{ type: 1, name: action, options }], resolved };
}

function given(options: Readonly<Record<string, OptionValue>>): {
  readonly options: Json[];
  readonly resolved: Json;
} {
  const users: Record<string, Json> = {};
  const members: Record<string, Json> = {};
  const channels: Record<string, Json> = {};
  const attachments: Record<string, Json> = {};
  const sent = Object.entries(options).map(([name, value]) => {
    if (typeof value === 'string') return { type: 3, name, value };
    if (typeof value === 'boolean') return { type: 5, name, value };
    if ('channel' in value) {
      const known = CHANNELS.find(({ id }) => id === value.channel);
      if (known) channels[known.id] = known;
      return { type: 7, name, value: value.channel };
    }
    if ('attachment' in value) {
      const { attachment } = value;
      attachments[String(attachment.id)] = attachment;
      return { type: 11, name, value: attachment.id };
    }
    const user = userOf({ user: snowflake() });
    users[user.id] = user;
    members[user.id] = {
      nick: value.member,
      roles: value.roles ?? [],
      joined_at: '2026-01-01T00:00:00.000Z',
      flags: 0,
      permissions: value.permissions ?? PERMISSIONS.member,
    };
    return { type: 6, name, value: user.id };
  });
  return { options: sent, resolved: { users, members, channels, attachments } };
}

function answerOf(
  body: Json,
  isPrivate: boolean,
  deferred: boolean,
  updated = false,
  files: Sent['files'] = new Map(),
): Answer {
  const texts = textsOf(body);
  return { texts, text: texts.join('\n'), private: isPrivate, deferred, updated, message: body, files };
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
