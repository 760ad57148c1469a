import type { Article } from '../../src/articles/article.ts';
import { type Answer, matchesOf } from '../../src/search/answer.ts';
import type { Engine } from '../../src/search/engine.ts';
import { articleOf, type DataSet, type Folder } from '../data/data.ts';
import type { Unseen } from '../peers/ours.ts';
import { place } from '../peers/ours.ts';
import { sample } from '../random.ts';
import { percent, type Table } from '../report/tables.ts';

/** Tenths of confidence: 0.0 to 0.1, and so on. */
const BINS = 10;
/** Questions of other articles asked of each article: enough for a tenth of a percent over all of them. */
const FOREIGN = 60;

interface Bin {
  readonly questions: number;
  readonly right: number;
  /** The sum of what was promised. */
  readonly confidence: number;
}

/** How sure the engine was of the passage it put first, against how often that was the right one. */
export function reliability(unseen: Unseen, folders: readonly Folder[]): Bin[] {
  const bins = Array.from({ length: BINS }, () => ({ questions: 0, right: 0, confidence: 0 }));
  for (const folder of folders) {
    const ask = asker(unseen, folder);
    for (const question of folder.questions) {
      const first = matchesOf(ask(question.ask))[0];
      if (!first) continue;
      const bin = bins[Math.min(BINS - 1, Math.floor(first.confidence * BINS))]!;
      bin.questions += 1;
      bin.confidence += first.confidence;
      if (question.right.includes(place(first))) bin.right += 1;
    }
  }
  return bins;
}

/** Of all questions together, and of each set: one alone may have few that are not certain. */
export function reliabilityTable(unseen: Unseen, sets: readonly DataSet[]): Table {
  const measured = sets.map(({ folders }) => reliability(unseen, folders));
  return {
    title: 'Confidence in the passage put first, and how often it was right',
    head: [
      'confidence',
      ...['questions', 'promised %', 'right %'],
      ...sets.flatMap(({ name }) => [`${name}: questions`, 'right %']),
    ],
    rows: Array.from({ length: BINS }, (_, i) => {
      const bins = measured.map((of) => of[i]!);
      const all = bins.reduce(together);
      return [
        `${(i / BINS).toFixed(1)}–${((i + 1) / BINS).toFixed(1)}`,
        String(all.questions),
        percent(all.confidence, all.questions),
        percent(all.right, all.questions),
        ...bins.flatMap(({ questions, right }) => [String(questions), percent(right, questions)]),
      ];
    }),
    notes: [],
  };
}

function together(one: Bin, other: Bin): Bin {
  return {
    questions: one.questions + other.questions,
    right: one.right + other.right,
    confidence: one.confidence + other.confidence,
  };
}

/** Questions put to articles that do, or do not, answer them. */
export interface Trial {
  readonly name: string;
  readonly folders: readonly Folder[];
}

/** A set's own questions, and as many again that belong to other articles. */
export function trials(set: DataSet): Trial[] {
  return [
    { name: `${set.name}: its own questions`, folders: set.folders },
    { name: `${set.name}: of other articles`, folders: misdirected(set.folders) },
  ];
}

/** Every article with questions of the others; an only one is split, and each half asked the other's. */
function misdirected(folders: readonly Folder[]): Folder[] {
  const articles = folders.length > 1 ? folders : folders.flatMap(halves);
  return articles.map(({ edition }, i) => ({
    edition,
    questions: sample(
      articles.filter((_, other) => other !== i).flatMap(({ questions }) => questions),
      FOREIGN,
      i + 1,
    ),
  }));
}

function halves({ edition, questions }: Folder): Folder[] {
  const middle = Math.ceil(edition.passages.length / 2);
  return [[0, middle] as const, [middle, edition.passages.length] as const].map(([from, to]) => ({
    edition: {
      ...edition,
      passages: edition.passages.slice(from, to).map((passage, i) => ({ ...passage, position: i + 1 })),
    },
    questions: questions.filter(({ right }) => right.every((place) => place >= from && place < to)),
  }));
}

/** How often the engine answered, asked back, or said that the article doesn't say. */
export function refusalTable(unseen: Unseen, trials: readonly Trial[]): Table {
  return {
    title: 'Answered or refused (% of questions)',
    head: ['', 'questions', 'answered', 'not sure', 'not in the article', 'refused in all'],
    rows: trials.map(({ name, folders }) => {
      const kinds: Record<Answer['kind'], number> = { answer: 0, doubt: 0, silence: 0 };
      for (const folder of folders) {
        const ask = asker(unseen, folder);
        for (const question of folder.questions) kinds[ask(question.ask).kind] += 1;
      }
      const asked = kinds.answer + kinds.doubt + kinds.silence;
      return [
        name,
        String(asked),
        percent(kinds.answer, asked),
        percent(kinds.doubt, asked),
        percent(kinds.silence, asked),
        percent(kinds.doubt + kinds.silence, asked),
      ];
    }),
    notes: [],
  };
}

function asker(unseen: Unseen, { edition }: Folder): (question: string) => Answer {
  const { article, language } = edition;
  const articles: readonly Article[] = [articleOf(edition)];
  const engine: Engine = unseen(article)(articles);
  return (question) => engine.ask(question, { article, language });
}
