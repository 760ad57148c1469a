import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { matchesOf } from '../../src/search/answer.ts';
import { buildIndex, NO_LEXICON } from '../../src/search/index/build.ts';
import { sentencesOf } from '../../src/search/index/segments.ts';
import { SHIPPED } from '../../src/search/model.ts';
import { pullsOf } from '../../src/search/ranking/highlight.ts';
import { readQuery } from '../../src/search/ranking/query.ts';
import { hold } from '../../src/search/ranking/rank.ts';
import { atOnce } from '../../src/slices.ts';
import { articleOf, type DataSet, editionOf, type Folder } from '../data/data.ts';
import { sentencesOf as splitSentences } from '../data/text.ts';
import { bm25 } from '../peers/bm25.ts';
import type { Unseen } from '../peers/ours.ts';
import { place } from '../peers/ours.ts';
import { percent, type Table } from '../report/tables.ts';
import type { Choice } from '../training/regression.ts';

/** A question, and the words by which the sentence that answers it is told. */
export interface Label {
  readonly ask: string;
  readonly answer: string;
}

const Labels = z.array(
  z.strictObject({
    article: z.string(),
    questions: z.array(z.strictObject({ ask: z.string(), answer: z.string().min(1) })),
  }),
);

/** The labels by article. */
export function readLabels(): ReadonlyMap<string, readonly Label[]> {
  const file = new URL('sentences.yaml', import.meta.url);
  const labels = Labels.parse(parse(readFileSync(file, 'utf8')));
  return new Map(labels.map(({ article, questions }) => [article, questions]));
}

/** What the sentences of a passage have to show for a question, and which of them answers it. */
export interface LabelledPassage extends Choice {
  readonly article: string;
}

/** Everything labelled in these articles, as examples. */
export function labelledPassages(folders: readonly Folder[]): LabelledPassage[] {
  const labels = readLabels();
  return folders.flatMap(({ edition, questions }) => {
    const own = labels.get(edition.article) ?? [];
    if (own.length === 0) return [];
    const index = atOnce(buildIndex(edition, NO_LEXICON));
    return own.flatMap(({ ask, answer }) => {
      const query = readQuery(ask, index, SHIPPED.common);
      const right = questions.find((question) => question.ask === ask)?.right ?? [];
      return right.map((passage) => {
        const { text } = edition.passages[passage]!;
        const spans = sentencesOf(index.segments, passage);
        const gold = spans.findIndex(({ start, end }) => text.slice(start, end).includes(answer));
        const [held] = hold(query, index, SHIPPED, () => [passage]);
        const rows = pullsOf(held!.evidence.sentences, query);
        return { article: edition.article, rows, gold, weight: 1 };
      });
    });
  });
}

interface Bold {
  readonly labelled: number;
  /** How often the right passage came first: only there is the sentence judged. */
  readonly found: number;
  readonly held: number;
  /** How often textbook BM25 over the sentences of the same passages finds the one. */
  readonly textbook: number;
}

/** How often the sentence in bold holds the answer, where the passage is right. */
function bold(
  unseen: Unseen,
  folders: readonly Folder[],
  labels: ReadonlyMap<string, readonly Label[]>,
): Bold {
  let [labelled, found, held, textbook] = [0, 0, 0, 0];
  for (const { edition, questions } of folders) {
    const { article, language } = edition;
    const engine = unseen(article)([articleOf(edition)]);
    for (const { ask, answer } of labels.get(article) ?? []) {
      const right = questions.find((question) => question.ask === ask)?.right ?? [];
      const first = matchesOf(engine.ask(ask, { article, language }))[0];
      labelled += 1;
      if (!first || !right.includes(place(first))) continue;
      found += 1;
      const { text } = first.passage;
      if (text.slice(first.sentence.start, first.sentence.end).includes(answer)) held += 1;
      const sentences = splitSentences(text, language);
      const best = bm25.build(editionOf(article, language, sentences))(ask)[0] ?? 0;
      if (sentences[best]!.includes(answer)) textbook += 1;
    }
  }
  return { labelled, found, held, textbook };
}

/** Null where none of the data is labelled. */
export function sentenceTable(unseen: Unseen, sets: readonly DataSet[]): Table | null {
  const labels = readLabels();
  const labelled = sets.filter(({ folders }) => folders.some(({ edition }) => labels.has(edition.article)));
  if (labelled.length === 0) return null;
  return {
    title: 'The sentence in bold holds the answer (% of questions whose passage is right)',
    head: ['', 'labelled by hand', 'passage right', 'Footnote', 'textbook BM25'],
    rows: labelled.map(({ name, folders }) => {
      const { labelled, found, held, textbook } = bold(unseen, folders, labels);
      return [name, String(labelled), String(found), percent(held, found), percent(textbook, found)];
    }),
    notes: [],
  };
}
