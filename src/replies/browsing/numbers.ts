import type { Edition } from '../../articles/article.ts';
import type { Figure } from '../../extraction/figures.ts';
import type { Language } from '../../language/language.ts';
import { mapped, type Work } from '../../slices.ts';
import { sentenceLine } from '../quotation.ts';
import { list, type Reply, type Run } from '../reply.ts';
import { words } from '../words.ts';
import { overview, type Part } from './overview.ts';

/** The figures of each article with what they count, in reading order. */
export function* numbersReply(
  all: readonly { readonly edition: Edition; readonly figures: readonly Figure[] }[],
  language: Language,
): Work<Reply> {
  const say = words[language];
  const parts: Part[] = [];
  for (const { edition, figures } of all) {
    const rows = yield* mapped(figures, (figure) => row(figure, edition, language));
    parts.push({ edition, blocks: rows.length > 0 ? [list(rows)] : [] });
  }
  return overview(say.figures, parts, say.noFigures, language);
}

/** "**five and a half million** euros (5,500,000): It cost … (passage 3 of 9)". */
function row(figure: Figure, edition: Edition, language: Language): Run[] {
  const { passage, start, end, value, counts, sentence } = figure;
  const { text } = passage;
  const follows = counts !== null && counts.start >= end;
  const written = text.slice(start, follows ? counts.end : end);
  const before = counts !== null && !follows ? ` (${text.slice(counts.start, counts.end)})` : '';
  const plain = value === null ? null : value.toLocaleString(language);
  return [
    { text: `${written}${before}`.replace(/\s+/g, ' '), style: 'bold' },
    { text: plain === null || written.includes(plain) ? ': ' : ` (${plain}): ` },
    ...sentenceLine({ passage, ...sentence }, [], edition, language),
  ];
}
