import { textsOf } from '../limits.ts';
import type { Json } from '../payloads.ts';

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

export function answerOf(
  message: Json,
  {
    private: isPrivate = false,
    deferred = false,
    updated = false,
    files = new Map(),
  }: Partial<Pick<Answer, 'private' | 'deferred' | 'updated' | 'files'>> = {},
): Answer {
  const texts = textsOf(message);
  return { texts, text: texts.join('\n'), private: isPrivate, deferred, updated, message, files };
}

/** What comes in, in order, for whoever waits for it. */
export class Inbox {
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
