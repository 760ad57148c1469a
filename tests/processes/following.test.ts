import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { status } from '../../commands/status.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { followOthers } from '../../src/serving/following.ts';
import { openStore } from '../../src/store/open.ts';
import { ANN, GUILD, newDatabase } from '../store/support.ts';
import { recorder } from '../support/bot.ts';
import { contextIn, folderOf, TEA } from '../support/knowledge.ts';
import { newPostgresDatabase, type Postgres, postgresFolder, startPostgres } from '../support/postgres.ts';

const FILE = 'tea/article.en.md';
const QUESTION = 'how long does green tea steep?';

/** A process on this database, with a folder of its own as another machine has. */
async function processOn(place: string, text = TEA, hears = true) {
  const folder = folderOf({ [FILE]: text });
  const store = await openStore(place);
  const knowledge = await loadKnowledge(folder, { store });
  const { log, lines } = recorder();
  const following = followOthers(hears ? store : { ...store, listen: () => {} }, knowledge, log);
  onTestFinished(async () => {
    await following.close();
    await store.close();
  });
  const says = () => {
    const answer = knowledge.current.engine.ask(QUESTION);
    return answer.kind === 'answer' ? answer.match.passage.text : answer.kind;
  };
  return { store, knowledge, lines, says, write: (text: string) => writeFileSync(join(folder, FILE), text) };
}

async function newPostgres(): Promise<string> {
  const server: Postgres = await startPostgres();
  onTestFinished(() => server.stop());
  return newPostgresDatabase(server.url);
}

const three = TEA.replace('for two minutes', 'for three minutes');

describe.each([
  ['SQLite', newDatabase, 10_000],
  ['PostgreSQL', null, 1_000],
] as const)('several processes on %s', (_name, make, timeout) => {
  const skipped = make === null && postgresFolder() === null;

  const place = async () => (make ? make() : newPostgres());

  test.skipIf(skipped)('see a reload, an addition, a rollback and a setting of one of them', async () => {
    const at = await place();
    const [one, two] = [await processOn(at), await processOn(at)];
    expect(two.says()).toContain('two minutes');

    one.write(three);
    await one.knowledge.reload(ANN);
    await expect.poll(two.says, { timeout }).toContain('three minutes');
    expect(two.knowledge.current.revision).toBe(one.knowledge.current.revision);

    const addition = { kind: 'passage', article: 'tea', language: 'en', passage: 'milk' } as const;
    const added = await one.knowledge.add(
      { ...addition, question: 'Does milk go first?', text: 'Milk goes first.' },
      ANN,
      { force: true },
    );
    expect(added.kind).toBe('swapped');
    await expect.poll(() => two.knowledge.additions(), { timeout }).toHaveLength(1);
    await expect.poll(() => two.knowledge.current.revision, { timeout }).toBe(one.knowledge.current.revision);

    const first = one.knowledge.revisions().at(-1)!;
    expect((await two.knowledge.rollBack(first.id, ANN)).kind).toBe('swapped');
    await expect.poll(one.says, { timeout }).toContain('two minutes');
    expect(one.knowledge.current).toMatchObject({ revision: first.name, pinned: true });

    await one.store.settings.set(GUILD, null, 'private', true);
    await expect.poll(() => two.store.settings.of(GUILD), { timeout }).toEqual({ private: true });
  });

  test.skipIf(skipped)(
    'one that cannot read a revision keeps the old, says so, and takes the next',
    async () => {
      const at = await place();
      const [one, two] = [await processOn(at), await processOn(at)];
      await one.store.archive.keep({
        revision: { name: '0000bad', account: ANN, cause: 'reload', why: '' },
        contents: { files: new Map([[FILE, Buffer.from('no article')]]), additions: [] },
        pinned: false,
      });
      await expect.poll(two.knowledge.missed, { timeout }).toBe('0000bad');
      expect(two.says()).toContain('two minutes');
      expect(two.lines).toContainEqual(expect.objectContaining({ level: 50, revision: '0000bad' }));
      const told = await status.run({}, contextIn('en', two.knowledge));
      expect(JSON.stringify(told)).toContain('revision 0000bad is in force in my other processes');
      one.write(three);
      await one.knowledge.reload(ANN);
      await expect.poll(two.says, { timeout }).toContain('three minutes');
      expect(two.knowledge.missed()).toBeNull();
    },
  );

  test.skipIf(skipped)(
    'one that cannot get a revision out of the database says so, until it can',
    async () => {
      const at = await place();
      const [one, two] = [await processOn(at), await processOn(at)];
      const files = new Map([[FILE, Buffer.from(three)]]);
      const keep = (name: string, additions: readonly never[]) =>
        one.store.archive.keep({
          revision: { name, account: ANN, cause: 'reload', why: '' },
          contents: { files, additions },
          pinned: false,
        });
      await keep('0000bad', {} as never);
      await expect.poll(two.knowledge.missed, { timeout }).toBe('0000bad');
      expect(two.says()).toContain('two minutes');
      await keep('0000fed', []);
      await expect.poll(two.knowledge.missed, { timeout }).toBeNull();
      expect(two.says()).toContain('three minutes');
    },
  );

  test.skipIf(skipped)(
    'one that starts with new files puts them in force, with files left behind only alone',
    async () => {
      const at = await place();
      const one = await processOn(at);
      const two = await processOn(at, three);
      await expect.poll(one.says, { timeout }).toContain('three minutes');
      const late = await processOn(at);
      // On one machine there is one disk, and what is on it decides.
      const minutes = make ? 'two minutes' : 'three minutes';
      expect(late.says()).toContain(minutes);
      await expect.poll(two.says, { timeout }).toContain(minutes);
      // Asked to, it puts them in force for all.
      await late.knowledge.reload(ANN);
      await expect.poll(two.says, { timeout }).toContain('two minutes');
    },
  );
});

test.skipIf(postgresFolder() === null)(
  'a process on PostgreSQL that misses what is announced catches up within ten seconds',
  async () => {
    const at = await newPostgres();
    const [one, deaf] = [await processOn(at), await processOn(at, TEA, false)];
    one.write(three);
    await one.knowledge.reload(ANN);
    await expect.poll(deaf.says, { timeout: 10_000 }).toContain('three minutes');
    expect(deaf.knowledge.current.revision).toBe(one.knowledge.current.revision);
  },
);
