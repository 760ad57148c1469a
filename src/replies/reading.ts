import type { Edition, Passage } from '../articles/article.ts';
import type { Language } from '../language/language.ts';
import { attribution, label } from './quotation.ts';
import { type Block, heading, list, note, paragraph, type Reply } from './reply.ts';
import { words } from './words.ts';

/** The article's sections, with every passage by number. */
export function contentsReply(edition: Edition, language: Language): Reply {
  const say = words[language];
  const sections = new Map<string | null, Passage[]>();
  for (const passage of edition.passages) {
    const section = sections.get(passage.section);
    if (section) section.push(passage);
    else sections.set(passage.section, [passage]);
  }
  return {
    tone: 'info',
    private: false,
    blocks: [
      heading(edition.title),
      ...[...sections].flatMap(([section, passages]): Block[] => [
        ...(section ? [paragraph(section, 'bold')] : []),
        list(passages.map((passage) => `${passage.position}  ${label(passage)}`)),
      ]),
      note(`${say.contents(edition.passages.length)} · ${say.howToRead}`),
      attribution(edition, language),
    ],
  };
}

/** Cells of the bar that shows how far one has read: few enough to see at a glance. */
const CELLS = 10;

/** "▰▰▱▱▱▱▱▱▱▱" at passage 2 of 10; with fewer passages than cells, a cell for each. */
export function readingBar(position: number, count: number): string {
  const cells = Math.min(CELLS, count);
  const filled = Math.max(1, Math.floor((position / count) * cells));
  return '▰'.repeat(filled) + '▱'.repeat(cells - filled);
}
