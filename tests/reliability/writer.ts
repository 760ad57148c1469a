import { openStore } from '../../src/store/open.ts';

/**
 * Writes to a store without end, and prints the number of each question, vote, setting and question passed to
 * the moderators once the store says that it is kept. Arguments: the file, and a name for this run.
 */
const [, , file = '', run = ''] = process.argv;
const store = await openStore(`file:${file}`);
process.stdout.write('ready\n');
for (let number = 0; ; number++) {
  const text = `${run}-${number}`;
  void store.questions
    .keep({ text, language: 'en', outcome: 'silence', nearest: null }, run)
    .then(() => process.stdout.write(`question ${text}\n`));
  await store.votes.cast(
    { article: 'a', language: 'en', passage: 'p', version: '01234567', question: text },
    { helpful: false, account: text, guild: run },
  );
  process.stdout.write(`vote ${text}\n`);
  await store.settings.set(run, text, 'plainQuestions', true);
  process.stdout.write(`setting ${text}\n`);
  if (number % 5 > 0) continue;
  await store.questions.pass(
    { text: `passed ${text}`, language: 'en', outcome: 'doubt', nearest: null },
    run,
  );
  process.stdout.write(`passed ${text}\n`);
}
