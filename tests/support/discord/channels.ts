import { BOT, CLOSED_ID, DM_ID, type Json, message } from '../payloads.ts';
import { type Answer, answerOf, Inbox } from './answer.ts';
import { type Response, refuse, type Sent } from './rest.ts';

/** The messages of all channels, as far as they are asked for. */
export class Channels {
  /** Direct messages that answer none. */
  readonly direct = new Inbox();
  /** Who waits for a reply, by the message that they wrote. */
  readonly #waiting = new Map<string, (answer: Answer) => void>();
  /** Messages that can be fetched. */
  readonly #written = new Map<string, Json>();
  /** What the bot wrote, in order. */
  readonly posted: Json[] = [];

  /** Somebody wrote a message; the promise stays open as long as the bot does not reply to it. */
  write(written: Json): Promise<Answer> {
    const target = written.referenced_message as Json | undefined;
    if (target) this.#written.set(String(target.id), target);
    return new Promise((resolve) => this.#waiting.set(String(written.id), resolve));
  }

  /** Answers a request about messages; null where it is none. */
  answer(sent: Sent): Response | null {
    const { method, path } = sent;
    const [, channel, id] = /^\/channels\/(\d+)\/messages(?:\/(\d+))?$/.exec(path) ?? [];
    if (channel === undefined) return null;
    if (method === 'POST' && id === undefined) return this.#create(channel, sent);
    if (method !== 'GET') return null;
    const last = this.posted.findLast(({ channel_id }) => channel_id === channel);
    if (id === undefined) return { status: 200, body: last ? [last] : [] };
    const found = this.#written.get(id);
    return found ? { status: 200, body: found } : refuse(404, 10_008, 'Unknown Message');
  }

  #create(channel: string, { body, files }: Sent): Response {
    const posted = body as Json;
    if (channel === CLOSED_ID) return refuse(403, 50_013, 'Missing Permissions');
    // Discord, "Create Message": with enforce_nonce, a message of the same nonce is given back in place of another.
    const same = posted.enforce_nonce && this.posted.find(({ nonce }) => nonce === posted.nonce);
    if (same) return { status: 200, body: same };
    const reference = posted.message_reference as Json | undefined;
    const answer = answerOf(posted, { files });
    if (!reference && channel === DM_ID) this.direct.put(answer);
    const created = { ...message('', {}), ...posted, channel_id: channel, author: BOT };
    this.posted.push(created);
    this.#waiting.get(String(reference?.message_id))?.(answer);
    return { status: 200, body: created };
  }
}
