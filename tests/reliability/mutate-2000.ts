import { readFileSync } from 'node:fs';
import { Memory } from '../../src/articles/files/memory.ts';
import { readArticle } from '../../src/articles/folder.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import { atOnce } from '../../src/slices.ts';
import { DAMAGES, numbers } from '../articles/damage.ts';

/**
 * `node --import ./typescript.js tests/reliability/mutate-2000.ts [turns] [seed]`, the figure in
 * docs/reliability.md: the shipped files damaged at random, one at a time, and read beside the others.
 */
const NAMES = ['article.nl.md', 'article.en.md', 'glossary.yaml'];
const PATIENCE = 1_000; // milliseconds

const turns = Number(process.argv[2] ?? 2_000);
const random = numbers(Number(process.argv[3] ?? 2_017));
const originals = new Map(NAMES.map((name) => [name, readFileSync(`knowledge/mosul-2017/${name}`)]));
// What is not damaged has been read before, as at a reload.
const memory = new Memory();
atOnce(readArticle('a', originals, memory));
memory.turn();

let [whole, faulty, slowest] = [0, 0, 0];
const wrong: string[] = [];
for (let turn = 0; turn < turns; turn += 1) {
  const name = NAMES[random(NAMES.length)]!;
  const files = new Map([
    ...originals,
    [name, DAMAGES[turn % DAMAGES.length]!(originals.get(name)!, random)],
  ]);
  const read = () => {
    const started = performance.now();
    const { article, faults } = atOnce(readArticle('a', files, memory));
    return { article, faults, took: performance.now() - started };
  };
  try {
    const { article, faults, took: first } = read();
    if (article) whole += 1;
    else faulty += 1;
    // What took long for want of a processor does not do so three times.
    const took = first > PATIENCE ? Math.min(first, read().took, read().took) : first;
    slowest = Math.max(slowest, took);
    const clear = faults.every(
      ({ file, line, message }) =>
        file.startsWith('a/') &&
        (line === null || line > 0) &&
        LANGUAGES.every((each) => /[,;] /.test(message[each]) && !message[each].includes('\n')),
    );
    const half = article && !(article.editions.nl && article.editions.en);
    if (!clear || half || (article === null) !== faults.length > 0) wrong.push(`${turn} ${name}: not clear`);
    if (took > PATIENCE) wrong.push(`${turn} ${name}: ${Math.round(took)} ms`);
  } catch (error) {
    wrong.push(`${turn} ${name}: ${error}`);
  }
}
process.stdout.write(
  `${turns} damaged files: ${faulty} told with their faults, ${whole} read, ${wrong.length} wrong; the slowest took ${Math.round(slowest)} ms\n`,
);
for (const line of wrong) process.stdout.write(`${line}\n`);
process.exitCode = wrong.length > 0 ? 1 : 0;
