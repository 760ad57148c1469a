import { isQuestionWord } from '../asking/question-words.ts';
import { inOrder, weighted } from './in-order.ts';
import type { Query } from './query.ts';
import { PULLS, type Pull, type Sentence } from './sentence.ts';

/** What one unit of each pull adds: learned from sentences labelled by hand. */
export type Highlight = Readonly<Record<Pull, number>>;

const OWN = PULLS.indexOf('own');

/** How strongly the sentence that answers best does, by all but what tells it from its neighbours. */
export function strength(sentences: readonly Sentence[], weights: Highlight): number {
  const row = inOrder(weights, PULLS);
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < sentences.length; at++) most = Math.max(most, weighted(sentences[at]!.pulls, row));
  return sentences.length > 0 ? most : 0;
}

/** The place of the sentence with the strongest pull; of two that are equal, the first: it is the topic of the passage. -1 for none. */
export function bold(sentences: readonly Sentence[], query: Query, weights: Highlight): number {
  let bold = -1;
  let most = Number.NEGATIVE_INFINITY;
  // Who somebody is, or what something is, a sentence tells that names it.
  const naming = sentences.reduce((most, sentence) => Math.max(most, sentence.naming), 0);
  const row = inOrder(weights, PULLS);
  const pulls = tellOwn(sentences, query);
  for (let place = 0; place < sentences.length; place++) {
    if (sentences[place]!.naming < naming) continue;
    const sum = weighted(pulls[place]!, row);
    if (sum <= most) continue;
    most = sum;
    bold = place;
  }
  return bold;
}

/** By sentence: its pulls, with the words that it has, each by how few of the others have it. */
export function tellOwn(sentences: readonly Sentence[], query: Query): readonly (readonly number[])[] {
  const asking = query.spelled.map(({ folded }) => isQuestionWord(folded));
  const telling = Math.sqrt(asking.reduce((sum, asks) => sum + (asks ? 0 : 1), 0));
  const found = sentences.map((sentence) => wordsFound(sentence, query, asking));
  const pulls = sentences.map((sentence) => [...sentence.pulls]);
  for (let word = 0; word < asking.length; word++) {
    let having = 0;
    for (const one of found) having += one[word]!;
    if (having === 0) continue;
    const rarity = Math.log((found.length + 1) / (having + 0.5)) / telling;
    for (let place = 0; place < found.length; place++) pulls[place]![OWN]! += found[place]![word]! * rarity;
  }
  return pulls;
}

/** By word of the question: how well a sentence has it, 0 to 1. */
function wordsFound(
  { alike, has }: Sentence,
  { spelled, spelling }: Query,
  asking: readonly boolean[],
): number[] {
  // A small word is there or not.
  const found = spelled.map(({ stop }, word) =>
    asking[word] ? 0 : stop ? Math.floor(alike[word]!) : alike[word]!,
  );
  for (let term = 0; term < has.length; term++) {
    const word = spelling[term]!;
    if (has[term]! > found[word]!) found[word] = has[term]!;
  }
  return found;
}
