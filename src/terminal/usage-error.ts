import { Advice } from '../advice.ts';
import type { Language } from '../language/language.ts';

/** A command line that cannot be carried out: what is wrong with it, and what would be right. */
export class UsageError extends Advice {
  override readonly name = 'UsageError';

  /** That of the message. */
  readonly language: Language;

  constructor(message: string, language: Language) {
    super(message);
    this.language = language;
  }
}
