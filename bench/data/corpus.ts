import type { Edition } from '../../src/articles/article.ts';
import { type DataSet, editionOf } from './data.ts';
import { random } from '../random.ts';
import { sentencesOf } from './text.ts';

/**
 * An article of any size: passages as long as the data's (counted in sentences), each made of sentences drawn
 * from all of it. The same data, size and seed make the same article.
 */
export function recombine({ folders, language, name }: DataSet, size: number, seed: number): Edition {
  const passages = folders.flatMap(({ edition }) =>
    edition.passages.map(({ text }) => sentencesOf(text, language)),
  );
  const sentences = passages.flat();
  const next = random(seed);
  const draw = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  const texts = Array.from({ length: size }, () =>
    Array.from({ length: draw(passages).length }, () => draw(sentences)).join(' '),
  );
  return editionOf(`${name}-${size}`, language, texts);
}
