/**
 * Learns src/search/weights.json, and before it src/search/common.json, the terms that many of these articles have:
 * `npm run bench:train`. What it learns from:
 *
 * - SQuAD's articles as they are, and again with a few of each passage's questions written under it;
 * - XQuAD's passages in Dutch, in two halves;
 * - readers' questions to our own articles (../readers.ts), which decide no threshold;
 * - the shipped article, each of its written questions asked of an article that lacks that one;
 * - for setting in bold: the sentences labelled by hand (../quality/sentences.yaml);
 * - for refusing: questions of other articles, and those questions again with a word of this article in
 *   them, which are near the topic and still have no answer; and everyday.json, small talk.
 *
 * Deterministic: the same data give the same weights.
 */
import { writeFileSync } from 'node:fs';
import { buildEngine } from '../../src/search/engine.ts';
import type { Model } from '../../src/search/model.ts';
import { DEFAULT_FILES, readDataSet } from '../data/data.ts';
import { readerSets } from '../data/readers.ts';
import type { Build } from '../peers/ours.ts';
import { labelledPassages } from '../quality/sentences.ts';
import { countTerms, FOLDS, gatherExamples } from './gather.ts';
import { learn } from './learn.ts';

const counts = countTerms();
const examples = await gatherExamples(counts);
const labelled = labelledPassages(
  [...DEFAULT_FILES.map(readDataSet), ...readerSets()].flatMap(({ folders }) => folders),
);
const articles = [...new Set(examples.map(({ article }) => article))];
const models = new Map<number, Model>();

/** The model that was trained without an article; null where the article took no part. */
export function modelWithout(article: string): Model | null {
  const place = articles.indexOf(article);
  if (place < 0) return null;
  const fold = place % FOLDS;
  const outside = (one: { readonly article: string }) => articles.indexOf(one.article) % FOLDS !== fold;
  const inside = articles.filter((_, at) => at % FOLDS === fold);
  const model =
    models.get(fold) ?? learn(examples.filter(outside), labelled.filter(outside), counts.without(inside));
  models.set(fold, model);
  return model;
}

/** The engine as trained without this article; null where the article took no part in the training. */
export function buildWithout(article: string): Build | null {
  const model = modelWithout(article);
  return model && ((given) => buildEngine(given, model));
}

if (import.meta.filename === process.argv[1]) {
  const write = (name: string, learned: unknown) => {
    const file = new URL(`../../src/search/${name}`, import.meta.url);
    writeFileSync(file, `${JSON.stringify(learned, null, 2)}\n`);
    console.log(`${file.pathname}: learned from ${examples.length} questions`);
  };
  const { common: _, ...weights } = learn(examples, labelled, counts.without([]));
  write('common.json', counts.termsWithout([]));
  write('weights.json', weights);
}
