import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ELSEWHERE } from '../../store/support.ts';
import { TEA } from '../../support/knowledge.ts';
import { moderated, moderator } from '../../support/moderated.ts';
import { GUILD_ID, USER_ID } from '../../support/payloads.ts';

describe('/reload', () => {
  test('shows which answers change to questions of the own server, and how many do elsewhere', async () => {
    const { server, store, folder } = await moderated();
    const asked = { language: 'en', outcome: 'silence', nearest: null } as const;
    const keep = (text: string, guild: string | null) => store.questions.keep({ text, ...asked }, guild);
    await keep('what does a kettle cost', GUILD_ID);
    await keep('what is the cost of a kettle', ELSEWHERE);
    await keep('what does one kettle cost', null);
    await keep('who won the world cup', GUILD_ID);
    writeFileSync(
      join(folder, 'tea', 'article.en.md'),
      `${TEA}\n### What does a kettle cost? {#kettle}\n\n- the cost of a kettle\n\nA kettle costs twenty euros.\n`,
    );
    const { text } = await server.command('reload', { 'dry-run': true }, moderator);
    expect(text).toContain('Of 4 questions that people asked: 0 answers change, 0 are lost, 3 gained');
    expect(text).toContain('what does a kettle cost');
    expect(text).toContain('2 of them were asked elsewhere');
    expect(text).not.toMatch(/what is the cost|one kettle/);
  });

  test('of files that are as they were says so, and that all is answered as before', async () => {
    const { server, store } = await moderated();
    const asked = {
      text: 'what does a kettle cost',
      language: 'en',
      outcome: 'silence',
      nearest: null,
    } as const;
    await store.questions.keep(asked, GUILD_ID);
    expect((await server.command('reload', {}, moderator)).texts.slice(1)).toEqual([
      'Nothing has changed since the last time.',
      '-# The one question that people asked is answered as before.',
    ]);
  });
});

describe('/rollback and /verify', () => {
  const edited = TEA.replace('two minutes', 'three minutes');
  const question = 'how long does green tea steep?';
  const referenceOf = (text: string) => /revision (\S+)/.exec(text.replaceAll('\\', ''))?.[1] ?? '';

  test('an answer stands, has changed since, or is gone, and since when', async () => {
    const { server, knowledge } = await moderated();
    const reference = referenceOf((await server.command('ask', { question })).text);
    expect(reference).toMatch(/^[0-9a-f]{7}\/green-tea\/[0-9a-f]{8}$/);
    const verify = async (answer: string) => (await server.command('verify', { answer }, moderator)).text;
    expect(await verify(`The Kettle · revision ${reference}`)).toContain('Unchanged');

    const add = (text: string) => ({
      kind: 'article' as const,
      article: 'more',
      language: 'en' as const,
      text: `---\ntitle: More\nlanguage: en\n---\n\n### ${text}? {#extra}\n\n${text}.\n`,
    });
    await knowledge.add(add('Milk is cold'), USER_ID);
    const extra = referenceOf((await server.command('read', { article: 'more', passage: 'extra' })).text);
    expect(await verify(extra)).toContain('Unchanged');
    await knowledge.add(add('Milk is warm'), USER_ID);
    const changed = await verify(extra);
    expect(changed).toContain('Changed since');
    expect(changed).toContain(`Since revision ${knowledge.current.revision}`);
    expect(changed).toContain('Milk is warm.');
    await knowledge.remove(JSON.stringify(['article', 'more', 'en']), USER_ID);
    const gone = await verify(extra);
    expect(gone).toContain('Gone since');
    // It was changed before it went: that is when it stopped standing.
    expect(gone).toContain('added in Discord');
    expect(await verify(reference)).toContain('Unchanged');
  });

  test('what was never said is not taken for it', async () => {
    const { server, knowledge } = await moderated();
    const verify = async (answer: string) => (await server.command('verify', { answer }, moderator)).text;
    expect(await verify('nonsense')).toContain('not the reference of an answer');
    expect(await verify(`${knowledge.current.revision}/green-tea/00000000`)).toContain(
      'can’t have been my answer',
    );
    expect(await verify('0000000/green-tea/00000000')).toContain('I can’t tell');
  });

  test('an earlier revision is chosen from the list, and in force again', async () => {
    const { server, knowledge, folder } = await moderated();
    writeFileSync(join(folder, 'tea', 'article.en.md'), edited);
    const reloaded = await server.command('reload', {}, moderator);
    expect(reloaded.text).toContain('1 passage changed');
    const offered = await server.type('rollback', { revision: '' }, moderator);
    expect(offered.map(({ name }) => name.replace(/ \d{4}-.* UTC/, ''))).toEqual([
      expect.stringMatching(/^2 · · \/reload · [0-9a-f]{7}$/),
      expect.stringMatching(/^1 · · start · [0-9a-f]{7}$/),
    ]);
    const back = await server.command('rollback', { revision: '1' }, moderator);
    expect(back.text).toContain('is in force again');
    expect((await server.command('ask', { question })).text).toContain('two minutes');
    expect((await server.command('status', {}, moderator)).text).toContain('put back with /rollback');
    expect((await server.command('rollback', { revision: '99' }, moderator)).text).toContain('no such thing');
    expect(knowledge.current.pinned).toBe(true);
  });
});
