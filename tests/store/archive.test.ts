import { describe, expect, test } from 'vitest';
import type { Addition } from '../../src/articles/additions/addition.ts';
import { keyOf } from '../../src/articles/additions/addition.ts';
import { type Change, REVISIONS } from '../../src/store/archive.ts';
import { openStore } from '../../src/store/open.ts';
import { ANN, BEN, ELSEWHERE, GUILD, newDatabase, open } from './support.ts';

const WORDING: Addition = {
  kind: 'wording',
  article: 'tea',
  language: 'en',
  passage: 'green',
  question: 'how long?',
};
const PASSAGE: Addition = { ...WORDING, kind: 'passage', passage: 'kettle', text: 'Text.' };
const ARTICLE: Addition = { kind: 'article', article: 'coffee', language: 'nl', text: '---\n' };

function change(name: string, more: Partial<Change> = {}): Change {
  return {
    revision: { name, account: ANN, cause: 'reload', why: '' },
    contents: {
      files: new Map([['tea/article.en.md', Buffer.from(`\ufeffText ${name} é.`)]]),
      additions: [],
    },
    pinned: false,
    ...more,
  };
}

describe('additions', () => {
  test('are kept with who and when, in the order in which they were made; a later one takes its place', async () => {
    const { archive } = await open();
    for (const added of [WORDING, PASSAGE, ARTICLE]) await archive.keep(change('0000001', { added }));
    const again = { ...PASSAGE, text: 'Other text.' } as Addition;
    const revision = { name: '0000002', account: BEN, cause: 'add', why: '' } as const;
    await archive.keep(change('0000002', { added: again, revision }));
    expect(await archive.additions()).toEqual(
      [WORDING, again, ARTICLE].map((addition) => ({
        addition,
        account: addition === again ? BEN : ANN,
        guild: null,
        at: expect.any(Number),
      })),
    );
    await archive.keep(change('0000003', { removed: keyOf(WORDING) }));
    expect((await archive.additions()).map(({ addition }) => addition)).toEqual([again, ARTICLE]);
  });
});

test('where something was added is kept until the bot leaves there; what was added, after that too', async () => {
  const store = await open();
  for (const [added, guild] of [
    [PASSAGE, GUILD],
    [ARTICLE, ELSEWHERE],
  ] as const)
    await store.archive.keep(change('0000001', { added, guild }));
  expect(new Set(await store.guilds())).toEqual(new Set([GUILD, ELSEWHERE]));
  await store.leave(GUILD);
  expect(await store.archive.additions()).toMatchObject([
    { addition: PASSAGE, account: ANN, guild: null },
    { addition: ARTICLE, account: ANN, guild: ELSEWHERE },
  ]);
  expect(await store.guilds()).toEqual([ELSEWHERE]);
});

describe('revisions', () => {
  test('are told by their files, all of them and to the byte, whatever was added', async () => {
    const { archive } = await open();
    const files = new Map([
      ['tea/article.en.md', Buffer.from('One')],
      ['tea/article.nl.md', Buffer.from('Een')],
    ]);
    await archive.keep(change('0000001', { contents: { files, additions: [PASSAGE] } }));
    await archive.keep(change('0000002'));
    expect(await archive.hadFiles(files)).toBe(true);
    expect(await archive.hadFiles(new Map([...files].slice(0, 1)))).toBe(false);
    expect(await archive.hadFiles(new Map([...files, ['tea/glossary.yaml', Buffer.from('')]]))).toBe(false);
    expect(await archive.hadFiles(new Map([...files, ['tea/article.nl.md', Buffer.from('Eén')]]))).toBe(
      false,
    );
    expect(await archive.hadFiles(new Map([...files].map(([path, bytes]) => [`x${path}`, bytes])))).toBe(
      false,
    );
  });

  test('are kept only after the one that they are a change of, and then nothing of the change is', async () => {
    const { archive } = await open();
    expect(await archive.keep(change('0000001', { after: 0 }))).toBe(true);
    expect(await archive.keep(change('0000002', { after: 0, added: PASSAGE }))).toBe(false);
    expect(await archive.additions()).toEqual([]);
    expect(await archive.keep(change('0000002', { after: 1, added: PASSAGE }))).toBe(true);
    expect(await archive.keep(change('0000003'))).toBe(true);
    expect((await archive.revisions(10)).map(({ name }) => name)).toEqual(['0000003', '0000002', '0000001']);
  });

  test('hold every file and addition, to the byte', async () => {
    const { archive } = await open();
    const files = new Map([
      ['tea/article.en.md', Buffer.from('\ufeffOne\r\ntwo\n')],
      ['tea/glossary.yaml', Buffer.from('')],
      ['thé/article.nl.md', Buffer.from('One')],
    ]);
    await archive.keep(change('0000001', { contents: { files, additions: [PASSAGE] }, added: PASSAGE }));
    const [latest] = await archive.revisions(10);
    const whole = await archive.revision(latest?.id ?? 0);
    expect(new Map([...(whole?.files ?? [])].map(([path, bytes]) => [path, Buffer.from(bytes)]))).toEqual(
      files,
    );
    expect(whole).toMatchObject({ name: '0000001', additions: [PASSAGE], cause: 'reload', account: ANN });
    expect(await archive.revision(99)).toBeNull();
  });

  test('stay in force over a restart while the last one is pinned', async () => {
    const place = await newDatabase();
    const first = await openStore(place);
    await first.archive.keep(change('0000001', { pinned: true }));
    await first.close();
    const { archive } = await open(place);
    expect(await archive.pinned()).toMatchObject({ name: '0000001' });
    await archive.keep(change('0000002'));
    expect(await archive.pinned()).toBeNull();
  });

  test('of old are forgotten, with what only they had', async () => {
    const { archive } = await open();
    for (let turn = 0; turn < REVISIONS + 3; turn += 1) await archive.keep(change(`${turn}`));
    const all = await archive.revisions(1_000);
    expect(all).toHaveLength(REVISIONS);
    expect(all[0]?.name).toBe(`${REVISIONS + 2}`);
    expect((await archive.revision(all.at(-1)!.id))?.files.size).toBe(1);
  });

  test('of many files are kept in one go', async () => {
    const { archive } = await open();
    const files = new Map(
      Array.from(
        { length: 12_000 },
        (_, n) => [`a${n}/article.en.md`, Buffer.from(`Text ${n % 7}`)] as const,
      ),
    );
    await archive.keep(change('0000001', { contents: { files, additions: [] } }));
    const [latest] = await archive.revisions(1);
    expect((await archive.revision(latest!.id))?.files.size).toBe(12_000);
  });

  test('are kept whole or not at all', async () => {
    const { archive } = await open();
    await archive.keep(change('0000001'));
    const broken = { ...change('0000002', { added: PASSAGE }), contents: { files: null, additions: [] } };
    await expect(archive.keep(broken as unknown as Change)).rejects.toThrow();
    expect(await archive.additions()).toEqual([]);
    expect((await archive.revisions(9)).map(({ name }) => name)).toEqual(['0000001']);
  });
});
