import type { Edition } from '../../articles/article.ts';
import type { Weighed } from '../../extraction/summary.ts';
import type { Language } from '../../language/language.ts';
import { sentenceLine } from '../quotation.ts';
import { type Block, list, note, type Reply } from '../reply.ts';
import { words } from '../words.ts';
import { overview } from './overview.ts';

/** The sentences that carry most of each article, as written and in its order. */
export function summaryReply(
  all: readonly { readonly edition: Edition; readonly sentences: readonly Weighed[] }[],
  language: Language,
): Reply {
  const say = words[language];
  const told = (edition: Edition, sentences: readonly Weighed[]): Block[] => [
    list(sentences.map((sentence) => sentenceLine(sentence, [], edition, language))),
    note(say.sentences(sentences.length)),
  ];
  const parts = all.map(({ edition, sentences }) => ({
    edition,
    blocks: sentences.length > 0 ? told(edition, sentences) : [],
  }));
  return overview(say.summary, parts, say.noSummary, language);
}
