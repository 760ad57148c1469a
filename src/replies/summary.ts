import type { Edition } from '../articles/article.ts';
import type { Weighed } from '../extraction/summary.ts';
import type { Language } from '../language/language.ts';
import { attribution } from './quotation.ts';
import { heading, list, note, notice, type Reply } from './reply.ts';
import { words } from './words.ts';

/** The sentences that carry most of each article, as written and in its order. */
export function summaryReply(
  all: readonly { readonly edition: Edition; readonly sentences: readonly Weighed[] }[],
  language: Language,
): Reply {
  const say = words[language];
  const some = all.filter(({ sentences }) => sentences.length > 0);
  if (some.length === 0) return notice(say.noSummary);
  return {
    tone: 'info',
    private: false,
    blocks: some.flatMap(({ edition, sentences }) => [
      heading(`${say.summary}: ${edition.title}`),
      list(
        sentences.map(({ passage, start, end }) => [
          { text: passage.text.slice(start, end).replace(/\s+/g, ' ') },
          { text: ` (${say.place(passage.position, edition.passages.length)})`, style: 'italic' },
        ]),
      ),
      note(say.sentences(sentences.length)),
      attribution(edition, language),
    ]),
  };
}
