import type { Edition } from '../../articles/article.ts';
import type { Language } from '../../language/language.ts';
import { attribution } from '../quotation.ts';
import { type Block, heading, notice, type Reply } from '../reply.ts';

/** What there is of something in an edition; no blocks where there is nothing. */
export interface Part {
  readonly edition: Edition;
  readonly blocks: readonly Block[];
}

/** What each article has of something, with its title above and its source below; `none` where no article has any. */
export function overview(what: string, parts: readonly Part[], none: string, language: Language): Reply {
  const some = parts.filter(({ blocks }) => blocks.length > 0);
  if (some.length === 0) return notice(none);
  return {
    tone: 'info',
    private: false,
    blocks: some.flatMap(({ edition, blocks }) => [
      heading(`${what}: ${edition.title}`),
      ...blocks,
      attribution(edition, language),
    ]),
  };
}
