import { InteractionResponseType, type RESTOptions, type ResponseLike } from 'discord.js';
import { insistently } from './callbacks.ts';

/** Puts a first response into the HTTP response to Discord's request; false where Discord does not wait for it there. */
export type Respond = (body: string) => Promise<boolean>;

/** Responses after which nothing has to follow. What follows a deferral is only taken once Discord has the deferral. */
const WHOLE: ReadonlySet<number> = new Set([
  InteractionResponseType.ChannelMessageWithSource,
  InteractionResponseType.UpdateMessage,
  InteractionResponseType.ApplicationCommandAutocompleteResult,
  InteractionResponseType.Modal,
]);

/**
 * Discord takes the first response to an interaction that it sent over HTTP in the response to its request ("Receiving
 * and Responding", Inline HTTP Response Behavior), which saves a request. So goes what is JSON, is the whole answer, and
 * whose result nobody asks for (`withResponse`); all else is sent by discord.js as ever.
 */
export class InResponse {
  /** By the id of the interaction. */
  readonly #open = new Map<string, Respond>();
  readonly #send = insistently();

  /** Has first responses to this interaction go by `respond` for as long as answering it takes. */
  during(id: string, respond: Respond, answer: () => Promise<void> | null): Promise<void> | null {
    this.#open.set(id, respond);
    let answering: Promise<void> | null = null;
    try {
      answering = answer();
      return answering;
    } finally {
      const forget = () => this.#open.delete(id);
      void Promise.resolve(answering).then(forget, forget);
    }
  }

  /** In the place of discord.js's own. */
  readonly makeRequest: RESTOptions['makeRequest'] = async (url, init) => {
    const [, id = ''] = /\/interactions\/(\d+)\/[^/]+\/callback(?:\?with_response=false)?$/.exec(url) ?? [];
    const respond = this.#open.get(id);
    if (respond && isWhole(init.body) && (await respond(init.body))) return NO_CONTENT;
    return this.#send(url, init);
  };
}

/** What Discord answers to a first response that was sent by a request. */
const NO_CONTENT: ResponseLike = {
  ok: true,
  status: 204,
  statusText: 'No Content',
  headers: new Headers(),
  body: null,
  bodyUsed: false,
  arrayBuffer: async () => new ArrayBuffer(0),
  json: async () => null,
  text: async () => '',
};

/** discord.js writes the type first. */
function isWhole(body: unknown): body is string {
  return typeof body === 'string' && WHOLE.has(Number(/^\{"type":(\d+)/.exec(body)?.[1]));
}
