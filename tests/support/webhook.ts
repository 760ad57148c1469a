import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { Json } from './payloads.ts';

/** How a request to the bot differs from Discord's own. */
export interface Forgery {
  /** Seconds since 1970. */
  readonly timestamp?: string;
  /** Signs with another application's key. */
  readonly stranger?: boolean;
  /** What takes the place of the body after it was signed. */
  readonly body?: string;
}

/** Discord's side of an Interactions Endpoint URL: signs interactions and posts them. */
export class Webhook {
  /** What DISCORD_PUBLIC_KEY is to be. */
  readonly publicKey: string;
  /** Where interactions go; by the gateway while it is null. */
  url: string | null = null;
  /** What the bot's side answered, in order. */
  readonly statuses: number[] = [];
  /** How many requests were given up before they had a response. */
  givenUp = 0;
  #patience = new AbortController();

  readonly #key: KeyObject;
  readonly #stranger = generateKeyPairSync('ed25519').privateKey;

  constructor() {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    this.#key = privateKey;
    this.publicKey = Buffer.from(String(publicKey.export({ format: 'jwk' }).x), 'base64url').toString('hex');
  }

  /** The headers and the body of a request; a text is its body as it stands. */
  signed(
    interaction: Json | string,
    forgery: Forgery = {},
  ): { headers: Record<string, string>; body: string } {
    const body = typeof interaction === 'string' ? interaction : JSON.stringify(interaction);
    const timestamp = forgery.timestamp ?? `${Math.floor(Date.now() / 1_000)}`;
    const signature = sign(
      null,
      Buffer.from(timestamp + body),
      forgery.stranger ? this.#stranger : this.#key,
    );
    return {
      headers: {
        'content-type': 'application/json',
        'x-signature-ed25519': signature.toString('hex'),
        'x-signature-timestamp': timestamp,
      },
      body: forgery.body ?? body,
    };
  }

  async post(interaction: Json | string, forgery: Forgery = {}): Promise<Response> {
    if (this.url === null) throw new Error('There is no endpoint.');
    const { signal } = this.#patience;
    try {
      const response = await fetch(this.url, {
        method: 'POST',
        signal,
        ...this.signed(interaction, forgery),
      });
      this.statuses.push(response.status);
      return response;
    } catch (error) {
      if (signal.aborted) this.givenUp += 1;
      throw error;
    }
  }

  /** Waits no longer for any response, as Discord after three seconds. */
  giveUp(): void {
    this.#patience.abort();
    this.#patience = new AbortController();
  }
}
