import { inOrder } from './in-order.ts';
import type { Query } from './query.ts';
import { PULLS, type Pull, type Sentences } from './sentence.ts';

/** What one unit of each pull adds: learned from sentences labelled by hand. */
export type Highlight = Readonly<Record<Pull, number>>;

const SIZE = PULLS.length;
const OWN = PULLS.indexOf('own');

/** How strongly the sentence that answers best does, by all but what tells it from its neighbours. */
export function strength({ count, pulls }: Sentences, weights: Highlight): number {
  const row = inOrder(weights, PULLS);
  let most = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < count; place++) most = Math.max(most, pull(pulls, place, row));
  return count > 0 ? most : 0;
}

/** The place of the sentence with the strongest pull; of two that are equal, the first: it is the topic of the passage. -1 for none. */
export function bold(sentences: Sentences, query: Query, weights: Highlight): number {
  const { count, naming } = sentences;
  let bold = -1;
  let most = Number.NEGATIVE_INFINITY;
  // Who somebody is, or what something is, a sentence tells that names it.
  const named = naming.reduce((most, one) => Math.max(most, one), 0);
  const row = inOrder(weights, PULLS);
  const pulls = tellOwn(sentences, query);
  for (let place = 0; place < count; place++) {
    if (naming[place]! < named) continue;
    const sum = pull(pulls, place, row);
    if (sum <= most) continue;
    most = sum;
    bold = place;
  }
  return bold;
}

/** By sentence: all that speaks for it, in the order of `PULLS`. */
export function pullsOf(sentences: Sentences, query: Query): number[][] {
  const pulls = tellOwn(sentences, query);
  return Array.from({ length: sentences.count }, (_, place) => pulls.slice(place * SIZE, (place + 1) * SIZE));
}

/** The pulls of sentences, with the words that each has, by how few of the others have them. */
function tellOwn({ count, pulls, words }: Sentences, { asking }: Query): readonly number[] {
  const size = asking.length;
  // A question may have none but question words.
  const telling = Math.sqrt(asking.reduce((sum, asks) => sum + (asks ? 0 : 1), 0)) || 1;
  const told = pulls.slice();
  for (let word = 0; word < size; word++) {
    let having = 0;
    for (let place = 0; place < count; place++) having += words[place * size + word]!;
    if (having === 0) continue;
    const rarity = Math.log((count + 1) / (having + 0.5)) / telling;
    for (let place = 0; place < count; place++)
      told[place * SIZE + OWN]! += words[place * size + word]! * rarity;
  }
  return told;
}

function pull(pulls: readonly number[], place: number, weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < SIZE; at++) sum += weights[at]! * pulls[place * SIZE + at]!;
  return sum;
}
