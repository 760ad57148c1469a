import { expect, test } from 'vitest';
import { commands as real } from '../../commands/index.ts';
import type { Article } from '../../src/articles/article.ts';
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
  '/%s of a large article is answered, and others before it',
  async (name) => {
    const current = { ...knowledge.current, articles: [large()] };
    const { server } = await run({
      commands: [...real.filter((each) => each.name.en === name), ...commands],
      knowledge: { ...knowledge, current },
    });
    const answered: string[] = [];
    const found = server.command(name).then(({ text }) => {
      answered.push(name);
      return text;
    });
    const others = [1, 2].map(async (each) => {
      await server.command('echo', { text: `${each}` });
      answered.push('echo');
    });
    await Promise.all(others);
    expect(await found).toMatch(/engineer/i);
    expect(answered).toEqual(['echo', 'echo', name]);
  },
);

/** So large that finding anything in it takes many slices, on any machine. */
function large(): Article {
  const passage = (n: number) =>
    `In March 2016 engineer ${n} measured ${n + 2} bridges. "The river is too wide," says Engineer Brown of crew ${n % 97}.`;
  const { article } = readTexts({
    'article.en.md': head('en') + Array.from({ length: 3_000 }, (_, n) => passage(n)).join('\n\n'),
    'glossary.yaml': 'people:\n  - id: brown\n    name: Engineer Brown\n',
  });
  return article!;
}
