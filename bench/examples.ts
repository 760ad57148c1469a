import type { Article, Edition } from '../src/articles/article.ts';
import { readArticles } from '../src/articles/read.ts';
import { namesOf } from '../src/language/glossary.ts';
import { LANGUAGES, type Language } from '../src/language/language.ts';
import { Synonyms } from '../src/language/synonyms.ts';
import { FEATURES } from '../src/search/evidence.ts';
import { type Highlight, PULLS } from '../src/search/highlight.ts';
import { buildIndex, type Index, NO_LEXICON, type Written } from '../src/search/index.ts';
import type { Asked } from '../src/search/judge.ts';
import { type Query, readQuery } from '../src/search/query.ts';
import { type Ranked, rank, type Weights } from '../src/search/rank.ts';
import { atOnce } from '../src/slices.ts';
import { DEFAULT_FILES, type Folder, readDataSet } from './data.ts';
import everyday from './everyday.json' with { type: 'json' };
import { readAsked } from './readers.ts';

/** A question, the passages that came into view for it, and where it belongs. */
export interface Example {
  readonly article: string;
  readonly language: Language;
  /** How many questions are written with the passages of its edition. */
  readonly written: Written;
  readonly query: Asked;
  readonly ranked: readonly Ranked[];
  /** The number of the right passage; null where the article does not answer it. */
  readonly right: number | null;
  /** How much it counts beside the others. */
  readonly weight: number;
  /** Whether the thresholds follow from it too: it belongs to another article. */
  readonly decides: boolean;
}

/** Parts that the examples are measured in; what is measured on one was learned from the others. */
export const FOLDS = 5;
/** What a question of or to the shipped article counts: few articles have as many written questions. */
const SHIPPED = 3;
/** Written questions given to each passage in the second reading of an article. */
const WRITTEN = 3;
/** Passages that each article gives to a mixed folder. */
const MIXED = 10;
const UNWEIGHTED = {
  rank: Object.fromEntries(FEATURES.map((feature) => [feature, 1])) as Weights,
  highlight: Object.fromEntries(PULLS.map((pull) => [pull, 1])) as Highlight,
};

function indexOf(edition: Edition, lexicon = NO_LEXICON, before?: Index): Index {
  return atOnce(buildIndex(edition, lexicon, before));
}

function ask(index: Index, question: string, article: string, right: number | null, weight: number): Example {
  const query = readQuery(question, index);
  const { terms, focus, personal, mass, gramMass } = query;
  return {
    article,
    language: index.edition.language,
    written: index.written,
    // No more than is learned from: the index of an example would be a megabyte.
    query: { terms, focus, personal, mass, gramMass },
    ranked: rank(query, index, UNWEIGHTED).map((found) => ({
      ...found,
      evidence: { ...found.evidence, pulls: [] },
    })),
    right,
    weight,
    decides: right === null,
  };
}

/** Every example of one article; `others` are questions that it does not answer. */
function examplesOf(folder: Folder, others: readonly string[]): Example[] {
  const { edition, questions } = folder;
  const found: Example[] = [];
  const plain = indexOf(edition);
  for (const { ask: question, right } of questions)
    found.push(ask(plain, question, edition.article, right[0]!, 1));

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
  for (const { ask: question, right } of asked)
    found.push(ask(rich, question, edition.article, right[0]!, 0.5));

  for (const [at, other] of others.entries()) {
    found.push(ask(at % 3 === 0 ? rich : plain, other, edition.article, null, 1));
    if (at % 3 === 0)
      found.push(
        ask(
          plain,
          everyday[edition.language][at % everyday[edition.language].length]!,
          edition.article,
          null,
          1,
        ),
      );
    const near = blend(other, questions[(at * 7) % questions.length]!.ask, plain);
    if (near !== null) found.push(ask(at % 3 === 0 ? rich : plain, near, edition.article, null, 0.5));
  }
  return found;
}

/** A foreign question with its last name or noun replaced by the rarest one of a question of the article. */
function blend(foreign: string, own: string, index: Index): string | null {
  const said = (query: Query) => query.terms.filter(({ kind }) => kind === 'name' || kind === 'noun');
  const local = said(readQuery(own, index)).filter(({ known }) => known);
  const target = said(readQuery(foreign, index)).at(-1);
  const word = local.sort((a, b) => b.rarity - a.rarity)[0];
  return target && word ? foreign.replace(target.written, word.written) : null;
}

/** A folder of passages of several articles, as if they were one: about no single thing. */
function mix(folders: readonly Folder[]): Folder {
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
function halve({ edition, questions }: Folder, second: boolean): { folder: Folder; others: string[] } {
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

/** The shipped article's written questions, each asked of its edition without it. */
function examplesOfShipped(article: Article, others: readonly string[]): Example[] {
  const names = namesOf(article.glossary);
  return Object.values(article.editions).flatMap((edition: Edition) => {
    const lexicon = { names, synonyms: new Synonyms(article.words[edition.language], edition.language) };
    const whole = indexOf(edition, lexicon);
    const own = edition.passages.flatMap((passage, number) =>
      passage.questions.map((question) => {
        const without = { ...passage, questions: passage.questions.filter((other) => other !== question) };
        const index = indexOf(
          { ...edition, passages: edition.passages.with(number, without) },
          lexicon,
          whole,
        );
        return ask(index, question, article.id, number, SHIPPED);
      }),
    );
    const verbatim = edition.passages.flatMap((passage, number) =>
      passage.questions.map((question) => ask(whole, question, article.id, number, 0.3)),
    );
    const foreign =
      edition.language === 'en' ? others.map((other) => ask(whole, other, article.id, null, SHIPPED)) : [];
    const chat = everyday[edition.language].map((question) =>
      ask(whole, question, article.id, null, SHIPPED),
    );
    return [...own, ...verbatim, ...foreign, ...chat];
  });
}

/**
 * Our own articles: what readers ask of them, what they leave open, and what is asked of the next one. The chances
 * are learned from these and the thresholds are not: readers' questions share so few words with the passage, and so
 * many lean on what was said before, that no threshold would refuse few of them and the foreign ones.
 */
function examplesOfReaders(): Example[] {
  return LANGUAGES.flatMap((language) => {
    const articles = readAsked(language);
    return articles.flatMap(({ own, near, off }, at) => {
      const { edition } = own;
      const foreign = articles[(at + 1) % articles.length]!.own;
      const paragraphs = edition.passages.map((passage) => ({ ...passage, heading: null, questions: [] }));
      return [edition, { ...edition, passages: paragraphs }].flatMap((read) => {
        const index = indexOf(read);
        const open = ({ questions }: Folder) =>
          questions.map(({ ask: question }) => ask(index, question, edition.article, null, 1));
        return [
          ...own.questions.map(({ ask: question, right }) =>
            ask(index, question, edition.article, right[0]!, 1),
          ),
          ...open(near).map((example) => ({ ...example, decides: false })),
          ...open(off),
          ...open(foreign),
        ];
      });
    });
  });
}

/** Every example there is, in the order of the data. */
export async function gatherExamples(): Promise<Example[]> {
  const { folders } = readDataSet(DEFAULT_FILES[0]!);
  const examples = folders.flatMap((folder, at) => {
    const strangers = folders.filter((other) => other !== folder);
    const others = folder.questions
      .filter((_, turn) => turn % 2 === 0)
      .map((_, turn) => {
        const { questions } = strangers[turn % strangers.length]!;
        return questions[(turn * 37 + at * 11) % questions.length]!.ask;
      });
    return examplesOf(folder, others);
  });
  // Mixed within a fold, so that what is measured on a fold was trained without all of it.
  const mixed = Array.from({ length: FOLDS }, (_, fold) => {
    const own = folders.filter((__, at) => at % FOLDS === fold);
    const strangers = folders.filter((__, at) => at % FOLDS !== fold);
    const others = strangers.flatMap(({ questions }) =>
      questions.filter((__, at) => at % 12 === 0).map(({ ask: q }) => q),
    );
    return own.length > 0 ? examplesOf(mix(own), others) : [];
  }).flat();
  const dutch = readDataSet(DEFAULT_FILES[1]!).folders.flatMap((folder) =>
    [false, true].flatMap((second) => {
      const half = halve(folder, second);
      return examplesOf(half.folder, half.others);
    }),
  );
  const read = await readArticles('knowledge');
  const shipped = read.kind === 'whole' ? read.articles : [];
  const others = folders.flatMap(({ questions }) =>
    questions.filter((_, at) => at % 20 === 0).map(({ ask: q }) => q),
  );
  return [
    ...examples,
    ...mixed,
    ...dutch,
    ...examplesOfReaders(),
    ...shipped.flatMap((article) => examplesOfShipped(article, others)),
  ];
}
