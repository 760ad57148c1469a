import type { Localized } from '../../src/language/language.ts';
import type { Index } from '../../src/search/index/build.ts';
import type { Commonness } from '../../src/search/ranking/common.ts';
import { type Query, readQuery } from '../../src/search/ranking/query.ts';
import type { Folder } from '../data/data.ts';
import everyday from './everyday.json' with { type: 'json' };
import { ask, type Example, indexOf } from './example.ts';

/** Written questions given to each passage in the second reading of an article. */
const WRITTEN = 3;
/** Passages that each article gives to a mixed folder. */
const MIXED = 10;

/** Every example of one article; `others` are questions that it does not answer. */
export function examplesOf(
  folder: Folder,
  others: readonly string[],
  common: Localized<Commonness>,
): Example[] {
  const { edition, questions } = folder;
  const found: Example[] = [];
  const plain = indexOf(edition);
  for (const { ask: question, right } of questions) found.push(ask(plain, question, common, right[0]!, 1));

  const written = edition.passages.map((): string[] => []);
  const asked = questions.filter(({ ask: question, right }, at) => {
    const own = written[right[0]!]!;
    if (at % 3 !== 0 || own.length >= WRITTEN) return true;
    own.push(question);
    return false;
  });
  // The first of them is the heading, as in an article that people write.
  const passages = edition.passages.map((passage, at) => {
    const [heading = null, ...more] = written[at]!;
    return { ...passage, heading, questions: more };
  });
  const rich = indexOf({ ...edition, passages });
  for (const { ask: question, right } of asked) found.push(ask(rich, question, common, right[0]!, 0.5));

  for (const [at, other] of others.entries()) {
    found.push(ask(at % 3 === 0 ? rich : plain, other, common, null, 1));
    if (at % 3 === 0)
      found.push(
        ask(plain, everyday[edition.language][at % everyday[edition.language].length]!, common, null, 1),
      );
    const near = blend(other, questions[(at * 7) % questions.length]!.ask, plain, common);
    if (near !== null) found.push(ask(at % 3 === 0 ? rich : plain, near, common, null, 0.5));
  }
  return found;
}

/** A foreign question with its last word that is no number replaced by the rarest one of a question of the article. */
function blend(foreign: string, own: string, index: Index, common: Localized<Commonness>): string | null {
  const said = (query: Query) => query.terms.filter(({ kind }) => kind !== 'number');
  const local = said(readQuery(own, index, common)).filter(({ known }) => known);
  const target = said(readQuery(foreign, index, common)).at(-1);
  const word = local.sort((a, b) => b.rarity - a.rarity)[0];
  return target && word ? foreign.replace(target.written, word.written) : null;
}

/** A folder of passages of several articles, as if they were one: about no single thing. */
export function mix(folders: readonly Folder[]): Folder {
  const drawn = folders.map(({ edition, questions }) => ({
    passages: edition.passages.slice(0, MIXED),
    questions: questions.filter(({ right }) => right[0]! < MIXED),
  }));
  const passages = drawn.flatMap((part) => part.passages);
  return {
    edition: {
      ...folders[0]!.edition,
      passages: passages.map((passage, at) => ({ ...passage, position: at + 1 })),
    },
    questions: drawn.flatMap((part) => {
      const before = passages.indexOf(part.passages[0]!);
      return part.questions.map(({ ask: question, right }) => ({
        ask: question,
        right: [right[0]! + before],
      }));
    }),
  };
}

/** The first or second half of a folder's passages, and the questions that only the other half answers. */
export function halve({ edition, questions }: Folder, second: boolean): { folder: Folder; others: string[] } {
  const middle = Math.floor(edition.passages.length / 2);
  const [from, to] = second ? [middle, edition.passages.length] : [0, middle];
  const inside = ({ right }: Folder['questions'][number]) => right[0]! >= from && right[0]! < to;
  const passages = edition.passages.slice(from, to).map((passage, at) => ({ ...passage, position: at + 1 }));
  return {
    folder: {
      edition: { ...edition, passages },
      questions: questions
        .filter(inside)
        .map(({ ask: question, right }) => ({ ask: question, right: [right[0]! - from] })),
    },
    others: questions.filter((question) => !inside(question)).map(({ ask: question }) => question),
  };
}
