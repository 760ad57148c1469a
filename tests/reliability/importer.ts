import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importInto } from '../../src/terminal/import.ts';

/**
 * Imports a text into a knowledge folder without end, as `npm start -- import` does, and prints the id of each article
 * once it is there. Arguments: the folder, one for the text, and a name for this run.
 */
const [, , folder = '', place = '', run = ''] = process.argv;
const file = join(place, 'text.txt');
const paragraphs = Array.from(
  { length: 300 },
  (_, n) => `Paragraph ${n} of ${run}. ${'Tea is steeped. '.repeat(20)}`,
);
writeFileSync(file, ['A long text', ...paragraphs, 'This is the end.'].join('\n\n'));
process.stdout.write('ready\n');
for (let number = 0; ; number += 1) {
  const id = `${run}-${number}`;
  await importInto(folder, file, { id });
  process.stdout.write(`${id}\n`);
}
