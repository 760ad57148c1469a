import { expect, test } from 'vitest';
import { commands as real } from '../../commands/index.ts';
import type { Article, Passage } from '../../src/articles/article.ts';
import { notice } from '../../src/replies/reply.ts';
import { head, readTexts } from '../articles/files.ts';
import { commands, knowledge, run } from '../support/bot.ts';
import type { DiscordServer } from '../support/discord-server.ts';
import { slowCommand } from '../support/slow.ts';

/** Settles when the bot has said that it is thinking. */
async function deferral(server: DiscordServer): Promise<void> {
  await expect
    .poll(() => server.requests(/callback/).map(({ body }) => body), { timeout: 30_000 })
    .toMatchObject([{ type: 5 }]);
}

test.each([
  [{}, false],
  [{ private: false }, false],
  [{ private: true }, true],
])('what takes long is deferred, for whom it is meant: %o', async (options, hidden) => {
  const slow = slowCommand();
  const { server } = await run({ commands: [slow.command] });
  const answer = server.command('slow', options);
  await slow.called;
  await deferral(server);
  slow.release();
  expect(await answer).toMatchObject({
    text: expect.stringContaining('done'),
    deferred: true,
    private: hidden,
  });
});

test('what then could not be done is told to the asker alone', async () => {
  const slow = slowCommand({ reply: notice('nothing of the kind') });
  const { server } = await run({ commands: [slow.command] });
  const answer = server.command('slow');
  await slow.called;
  await deferral(server);
  slow.release();
  expect(await server.followUp()).toMatchObject({ text: 'nothing of the kind', private: true });
  // What everybody saw of it is gone.
  expect(await answer).toMatchObject({ text: '', updated: true });
});

test.each(['summary', 'timeline', 'numbers', 'quotes', 'who'])(
  '/%s of a large article is answered, and others while it is read',
  async (name) => {
    const events: string[] = [];
    let begin = () => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const article = large({ [EARLY]: begin, [LAST]: () => events.push('read') });
    const { server } = await run({
      commands: [...real.filter((each) => each.name.en === name), ...commands],
      knowledge: { ...knowledge, current: { ...knowledge.current, articles: [article] } },
    });
    const found = server.command(name);
    await begun;
    const other = await server.command('echo', { text: 'meanwhile' });
    events.push(other.text);
    expect((await found).text).toMatch(/engineer/i);
    expect(events).toEqual([expect.stringContaining('meanwhile'), 'read']);
  },
);

/** Passages of a large article: so many that reading them takes many slices, on any machine. */
const PASSAGES = 3_000;
const EARLY = 50;
const LAST = PASSAGES - 1;

/** `reached` is told when a passage is read for the first time, by its place. */
function large(reached: Readonly<Record<number, () => void>>): Article {
  const passage = (n: number) =>
    `In March 2016 engineer ${n} measured ${n + 2} bridges. "The river is too wide," says Engineer Brown of crew ${n % 97}.`;
  const { article } = readTexts({
    'article.en.md': head('en') + Array.from({ length: PASSAGES }, (_, n) => passage(n)).join('\n\n'),
    'glossary.yaml': 'people:\n  - id: brown\n    name: Engineer Brown\n',
  });
  const { en } = article!.editions;
  const passages = en!.passages.map((each, n) => (reached[n] ? watched(each, reached[n]) : each));
  return { ...article!, editions: { en: { ...en!, passages } } };
}

function watched(passage: Passage, reached: () => void): Passage {
  let tell: (() => void) | null = reached;
  return {
    ...passage,
    get text() {
      tell?.();
      tell = null;
      return passage.text;
    },
  };
}
