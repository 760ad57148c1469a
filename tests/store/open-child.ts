import { openStore } from '../../src/store/open.ts';

/** Opens a store, keeps one question and prints what came of it. Arguments: the file. */
const [, , file = ''] = process.argv;
try {
  const store = await openStore(`file:${file}`);
  await store.questions.keep({ text: 'who?', language: 'en', outcome: 'silence', nearest: null }, '1');
  await store.votes.cast(
    { article: 'a', language: 'en', passage: 'p', version: 'v', question: 'q' },
    { helpful: true, account: '7', guild: '1' },
  );
  await store.close();
  process.stdout.write('kept\n');
} catch (error) {
  const { name, trouble, message } = error as { name: string; trouble?: string; message: string };
  process.stdout.write(`${name} ${trouble}: ${message}\n`);
}
