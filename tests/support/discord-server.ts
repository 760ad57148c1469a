import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer } from './discord/answer.ts';
import { Channels } from './discord/channels.ts';
import { type Failure, Failures } from './discord/failures.ts';
import { Interactions, type Suggested } from './discord/interactions.ts';
import { called, given, type OptionValue } from './discord/options.ts';
import { problemsOf } from './discord/problems.ts';
import { registering } from './discord/registered.ts';
import { type Response, read, refuse, type Sent, write } from './discord/rest.ts';
import { Gateway } from './gateway.ts';
import { flatten } from './limits.ts';
import {
  APPLICATION_ID,
  BOT,
  DM_ID,
  type From,
  INTERACTION,
  interaction,
  type Json,
  message,
  snowflake,
  userOf,
} from './payloads.ts';
import { Webhook } from './webhook.ts';

export type { Answer } from './discord/answer.ts';
export type { Failure } from './discord/failures.ts';
export type { Suggested } from './discord/interactions.ts';
export type { Sent } from './discord/rest.ts';

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
  readonly interactions = new Interactions((...refusal) => this.#wrong(...refusal));

  readonly #http = createServer((request, response) => void this.#serve(request, response));
  readonly #channels = new Channels();
  readonly #failures = new Failures();
  /** What people attached, by the path that it is downloaded from. */
  readonly #attached = new Map<string, Buffer>();

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
    return new Promise((offer) => void this.#call(data, from, { type: INTERACTION.autocomplete, offer }));
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
    return this.#call(data, from, { type: INTERACTION.component, on: asMessage(answer, from) });
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
    return this.#call(data, from, { type: INTERACTION.form, on: asMessage(answer, from) });
  }

  /** The next follow-up to an interaction. */
  followUp(): Promise<Answer> {
    return this.interactions.followUps.next();
  }

  /** The next direct message that answers none. */
  directMessage(): Promise<Answer> {
    return this.#channels.direct.next();
  }

  /** Somebody uses a command from the context menu of a message: one with this content, or an answer of the bot's. */
  contextMenu(name: string, on: string | Answer, from: From = {}): Promise<Answer> {
    const target = typeof on === 'string' ? message(on, { ...from, user: snowflake() }) : asMessage(on, from);
    const messages = { [String(target.id)]: target };
    return this.#call({ type: 3, name, target_id: target.id, resolved: { messages } }, from);
  }

  /** Somebody writes a message; the promise stays open as long as the bot does not reply to it. */
  message(content: string, from: From = {}): Promise<Answer> {
    const written = message(content, from);
    const answer = this.#channels.write(written);
    this.gateway.dispatch('MESSAGE_CREATE', written);
    return answer;
  }

  /** The messages that the bot wrote, answers to interactions aside. */
  get written(): readonly Json[] {
    return this.#channels.posted;
  }

  /** The next requests whose `METHOD /path` matches fail. */
  fail(route: RegExp, status: number, failure: Failure = {}): void {
    this.#failures.plan(route, status, failure);
  }

  /** The requests whose `METHOD /path` matches. */
  requests(route: RegExp): Sent[] {
    return this.sent.filter(({ method, path }) => route.test(`${method} ${path}`));
  }

  /** `on` is the message whose button was pressed. */
  #call(
    data: Json,
    from: From,
    {
      type = INTERACTION.command,
      on,
      offer,
    }: {
      readonly type?: number;
      readonly on?: Json;
      readonly offer?: (choices: readonly Suggested[]) => void;
    } = {},
  ): Promise<Answer> {
    const called = { ...interaction(data, from, type), ...(on && { message: on }) };
    const answer = this.interactions.begin(called, (Number(on?.flags ?? 0) & 64) !== 0, offer);
    if (this.webhook.url === null) this.gateway.dispatch('INTERACTION_CREATE', called);
    else void this.#post(called);
    return answer;
  }

  /** A first response in the response to an interaction's request is what it would have been by one of its own. */
  async #post(called: Json): Promise<void> {
    // What gets no response may still be answered by a request.
    const response = await this.webhook.post(called).catch(() => null);
    if (response?.status !== 200) return;
    const path = `/interactions/${called.id}/${called.token}/callback`;
    const body: unknown = await response.json();
    const sent = { method: 'POST', path, query: new URLSearchParams(), body, files: new Map() };
    const invalid = problemsOf(sent);
    if (invalid.length > 0) this.#wrong(400, 50_035, invalid.join('; '));
    else this.interactions.answer(sent);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { sent, whole } = await read(request);
    this.sent.push(sent);
    const attached = this.#attached.get(whole);
    if (attached) {
      response.end(attached);
      return;
    }
    if (!whole.startsWith('/api/v10/')) return write(refuse(404, 0, '404: Not Found'), response);
    const failing = await this.#failures.of(sent);
    const answer =
      failing === null || failing.done ? this.#answer(sent, request.headers.authorization) : null;
    const given = failing === null ? answer : failing.response;
    if (given) write(given, response);
  }

  #answer(sent: Sent, authorization: string | undefined): Response {
    const { method, path } = sent;
    // The token of an interaction stands in the path and needs no other.
    const open = /^\/(interactions|webhooks)\//.test(path);
    if (!open && authorization !== `Bot ${this.token}`) return refuse(401, 0, '401: Unauthorized');

    const invalid = problemsOf(sent);
    if (invalid.length > 0) return this.#wrong(400, 50_035, invalid.join('; '));
    if (path === '/gateway/bot') return { status: 200, body: this.#gatewayBot() };
    if (path === '/users/@me') return { status: 200, body: BOT };
    if (path === '/users/@me/guilds') return { status: 200, body: this.#guilds(sent.query) };
    if (path === '/applications/@me') return { status: 200, body: this.#application() };
    if (path.startsWith('/applications/')) return registering(sent, this.registered);
    if (method === 'POST' && path === '/users/@me/channels') {
      return { status: 200, body: { id: DM_ID, type: 1, recipients: [userOf({})] } };
    }
    return (
      this.interactions.answer(sent) ??
      this.#channels.answer(sent) ??
      this.#wrong(404, 0, `404: Not Found: ${method} ${path}`)
    );
  }

  #guilds(query: URLSearchParams): Json[] {
    const after = BigInt(query.get('after') ?? '0');
    const rest = this.gateway.guilds.filter((id) => BigInt(id) > after).sort();
    return rest.slice(0, Number(query.get('limit') ?? '200')).map((id) => ({ id }));
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

  /** Refuses what a bot in order would not have sent. */
  #wrong(status: number, code: number, text: string): Response {
    this.problems.push(text);
    return refuse(status, code, text);
  }
}

/** An answer as Discord gives it back with what is done to it. */
function asMessage(answer: Answer, from: From): Json {
  const flags = answer.private ? 64 : 0;
  const given = { ...message('', from), author: BOT, ...answer.message, id: snowflake() };
  return { ...given, flags: flags | (1 << 15) };
}
