import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { openStore } from '../../src/store/open.ts';
import { TEA } from '../support/tea.ts';

/**
 * Adds passages and articles without end, reloads and rolls back in between, and prints the id of each addition once
 * it is said to be in force. Arguments: the database's file, the knowledge folder, and a name for this run.
 */
const [, , file = '', folder = '', run = ''] = process.argv;
const knowledge = await loadKnowledge(folder, { store: await openStore(`file:${file}`) });
process.stdout.write('ready\n');
for (let number = 0; ; number += 1) {
  const id = `${run}-${number}`;
  const added =
    number % 3 === 0
      ? ({
          kind: 'article',
          article: id,
          language: 'en',
          text: `---\ntitle: ${id}\nlanguage: en\n---\n\nText of ${id}.\n`,
        } as const)
      : ({
          kind: 'passage',
          article: 'tea',
          language: 'en',
          passage: id,
          question: `What is ${id}?`,
          text: `It is ${id}.`,
        } as const);
  const { kind } = await knowledge.add(added, run, { force: true });
  if (kind === 'swapped') process.stdout.write(`${id}\n`);
  if (number % 4 === 1) {
    writeFileSync(join(folder, 'tea', 'article.en.md'), TEA.replace('two minutes', `${id} minutes`));
    await knowledge.reload(run, { force: true });
  }
  if (number % 7 === 6) await knowledge.rollBack(knowledge.revisions()[1]?.id ?? 0, run);
}
