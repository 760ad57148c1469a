import type { Edition, Passage } from '../../articles/article.ts';
import { referTo } from '../../articles/reference.ts';
import type { Language, Localized } from '../../language/language.ts';
import { attribution, label } from '../quotation.ts';
import { type Block, type Choice, heading, list, note, paragraph, type Reply } from '../reply.ts';
import { words } from '../words.ts';

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
      ...jumps(edition, language),
    ],
  };
}

const JUMP: Localized<{ readonly section: string; readonly passage: string }> = {
  en: { section: 'Jump to a section', passage: 'Jump to a passage' },
  nl: { section: 'Naar een onderdeel', passage: 'Naar een passage' },
};

/** Options of a menu; Discord, "Component Reference", String Select. */
const OPTIONS = 25;

/** Of more than fit, those around where one is. */
const AROUND = 11;

/**
 * A menu of the sections, or of the passages where there are none. Of more than fit it has those around `here` and
 * others in even steps: from each of them one sees those around it.
 */
export function jumps(edition: Edition, language: Language, here?: Passage): Block[] {
  const sections = edition.passages.filter(
    ({ section }, at) => section !== null && section !== edition.passages[at - 1]?.section,
  );
  const sectioned = sections.length > 1;
  const targets = sectioned ? sections : edition.passages;
  if (targets.length < 2) return [];
  const at = here ? targets.findLastIndex(({ position }) => position <= here.position) : 0;
  const items = spread(targets, Math.max(0, at)).map((passage): Choice => {
    const place = words[language].place(passage.position, edition.passages.length);
    return {
      title: (sectioned && passage.section) || label(passage),
      detail: place,
      label: words[language].passage(passage.position),
      action: { kind: 'read', at: referTo(edition, passage, language) },
    };
  });
  return [{ kind: 'menu', label: JUMP[language][sectioned ? 'section' : 'passage'], items }];
}

/** As many as fit, in order. */
function spread<T>(all: readonly T[], at: number): readonly T[] {
  if (all.length <= OPTIONS) return all;
  const first = Math.min(Math.max(0, at - (AROUND - 1) / 2), all.length - AROUND);
  const near = Array.from({ length: AROUND }, (_, step) => first + step);
  const even = OPTIONS - AROUND;
  const far = Array.from({ length: even }, (_, step) => Math.round((step * (all.length - 1)) / (even - 1)));
  return [...new Set([...near, ...far])].sort((a, b) => a - b).map((place) => all[place]!);
}

/** Cells of the bar that shows how far one has read: few enough to see at a glance. */
const CELLS = 10;

/** "▰▰▱▱▱▱▱▱▱▱" at passage 2 of 10; with fewer passages than cells, a cell for each. */
export function readingBar(position: number, count: number): string {
  const cells = Math.min(CELLS, count);
  const filled = Math.max(1, Math.floor((position / count) * cells));
  return '▰'.repeat(filled) + '▱'.repeat(cells - filled);
}
