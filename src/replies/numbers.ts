import type { Edition } from '../articles/article.ts';
import type { Figure } from '../extraction/figures.ts';
import type { Language } from '../language/language.ts';
import { attribution } from './quotation.ts';
import { heading, list, notice, type Reply, type Run } from './reply.ts';
import { words } from './words.ts';

const LOCALES: Record<Language, string> = { en: 'en-GB', nl: 'nl-NL' };

/** The figures of each article with what they count, in reading order. */
export function numbersReply(
  all: readonly { readonly edition: Edition; readonly figures: readonly Figure[] }[],
  language: Language,
): Reply {
  const say = words[language];
  const some = all.filter(({ figures }) => figures.length > 0);
  if (some.length === 0) return notice(say.noFigures);
  return {
    tone: 'info',
    private: false,
    blocks: some.flatMap(({ edition, figures }) => [
      heading(`${say.figures}: ${edition.title}`),
      list(figures.map((figure) => row(figure, edition, language))),
      attribution(edition, language),
    ]),
  };
}

/** "**five and a half million** euros (5,500,000): It cost … (passage 3 of 9)". */
function row(figure: Figure, edition: Edition, language: Language): Run[] {
  const { passage, start, end, value, counts, sentence } = figure;
  const { text } = passage;
  const follows = counts !== null && counts.start >= end;
  const written = text.slice(start, follows ? counts.end : end);
  const before = counts !== null && !follows ? ` (${text.slice(counts.start, counts.end)})` : '';
  const plain = value === null ? null : new Intl.NumberFormat(LOCALES[language]).format(value);
  const place = words[language].place(passage.position, edition.passages.length);
  return [
    { text: `${written}${before}`.replace(/\s+/g, ' '), style: 'bold' },
    { text: plain === null || written.includes(plain) ? '' : ` (${plain})` },
    { text: `: ${text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')}` },
    { text: ` (${place})`, style: 'italic' },
  ];
}
