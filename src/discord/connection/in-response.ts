import { type Client, InteractionResponseType, type InternalRequest } from 'discord.js';

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
 * and Responding", Inline HTTP Response Behavior), which saves a request. So goes what has no file, is the whole answer, and
 * whose result nobody asks for (`withResponse`); all else is sent by discord.js as ever.
 */
export class InResponse {
  /** By the id of the interaction. */
  readonly #open = new Map<string, Respond>();

  /** Sends first responses to this interaction through `respond`, for as long as it is being answered. */
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

  /** Has the client's first responses go this way, before discord.js makes a request of them. */
  attach({ rest }: Client): void {
    const request = rest.request.bind(rest);
    rest.request = async (options) => {
      if (!(await this.#take(options))) return request(options);
    };
  }

  /** Whether it was a first response, and has gone. */
  async #take({ fullRoute, body, files = [], query }: InternalRequest): Promise<boolean> {
    const [, id = ''] = CALLBACK.exec(fullRoute) ?? [];
    const respond = this.#open.get(id);
    const { type } = (body ?? {}) as { readonly type?: number };
    const whole = type !== undefined && WHOLE.has(type) && files.length === 0;
    if (!respond || !whole || query?.get('with_response') === 'true') return false;
    return respond(JSON.stringify(body));
  }
}

/** Where a first response goes. */
const CALLBACK = /^\/interactions\/(\d+)\/[^/]+\/callback$/;
