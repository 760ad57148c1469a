import { isPrivate } from '../limits.ts';
import { APPLICATION_ID, BOT, INTERACTION, type Json, message } from '../payloads.ts';
import { type Answer, answerOf, Inbox } from './answer.ts';
import { OK_NO_CONTENT, type Response, refuse, type Sent } from './rest.ts';

/** What is offered while somebody types. */
export interface Suggested {
  readonly name: string;
  readonly value: string;
}

/** Types of callbacks; Discord, "Receiving and Responding to Interactions". */
export const CALLBACK = { reply: 4, defer: 5, deferUpdate: 6, update: 7, suggest: 8, form: 9 } as const;

/** What Discord's app says where an interaction got no answer in time. */
const NO_RESPONSE = { components: [{ type: 10, content: 'The application did not respond' }] };

interface Call {
  readonly id: string;
  readonly resolve: (answer: Answer) => void;
  /** Of an autocompletion. */
  readonly offer: (choices: readonly Suggested[]) => void;
  state: 'unanswered' | 'deferred' | 'answered' | 'missed';
  /** The first answer, as it was sent. */
  first?: string;
  /** It changes the message whose button was pressed. */
  updates: boolean;
  private: boolean;
}

/** The interactions that the bot was sent, and what it answered. */
export class Interactions {
  /** What comes after an answer. */
  readonly followUps = new Inbox();
  /** Milliseconds in which the first answer has to come: Discord's three seconds where that is what is tested. */
  patience = 60_000;
  /** By token. */
  readonly #calls = new Map<string, Call>();
  /** Refuses what a bot in order would not have sent. */
  readonly #wrong: typeof refuse;

  constructor(wrong: typeof refuse) {
    this.#wrong = wrong;
  }

  /** Somebody did something, in a message that only they see or not; settles when that is answered. */
  begin({ id, token }: Json, isPrivate: boolean, offer: Call['offer'] = () => {}): Promise<Answer> {
    return new Promise((resolve) => {
      const state = 'unanswered';
      const call: Call = { id: String(id), resolve, offer, state, updates: false, private: isPrivate };
      this.#calls.set(String(token), call);
      const late = () => {
        if (call.state !== 'unanswered') return;
        call.state = 'missed';
        resolve(answerOf(NO_RESPONSE, { private: true }));
      };
      setTimeout(late, this.patience).unref();
    });
  }

  /** Answers a request that answers an interaction; null where it is none. */
  answer(sent: Sent): Response | null {
    const [, first, , , fourth] = sent.path.split('/');
    if (first === 'interactions') return this.#callback(sent);
    if (first !== 'webhooks') return null;
    return this.#webhook(sent, fourth === 'messages' || sent.path.includes('@original'));
  }

  #callback({ path, query, body, files }: Sent): Response {
    const [, id, token] = /^\/interactions\/(\d+)\/([^/]+)\/callback$/.exec(path) ?? [];
    const found = this.#calls.get(token ?? '');
    const call = found?.id === id ? found : undefined;
    const { type, data = {} } = body as { type: number; data?: Json };
    if (!call) return this.#wrong(404, 10_062, 'Unknown interaction');
    if (call.state === 'missed') return refuse(404, 10_062, 'Unknown interaction');
    if (call.state !== 'unanswered') {
      // To send it again, not having heard of it, is in order.
      const refusing = JSON.stringify(body) === call.first ? refuse : this.#wrong;
      return refusing(400, 40_060, 'Interaction has already been acknowledged.');
    }
    call.first = JSON.stringify(body);
    const defers = type === CALLBACK.defer || type === CALLBACK.deferUpdate;
    const updates = type === CALLBACK.update || type === CALLBACK.deferUpdate;
    call.updates = updates;
    if (!updates) call.private = isPrivate(data);
    call.state = defers ? 'deferred' : 'answered';
    if (type === CALLBACK.suggest) call.offer((data.choices ?? []) as Suggested[]);
    else if (!defers) call.resolve(answerOf(data, { private: call.private, updated: updates, files }));
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
      call.resolve(answerOf({}, { private: call.private, updated: true }));
      return OK_NO_CONTENT;
    }
    const given = body as Json;
    // What was not deferred has come already.
    if (method === 'PATCH' && original) {
      const { updates: updated } = call;
      call.resolve(answerOf(given, { private: call.private, deferred: !updated, updated, files }));
    }
    if (method === 'POST') this.followUps.put(answerOf(given, { private: isPrivate(given) }));
    return { status: 200, body: { ...message('', {}), author: BOT } };
  }
}
