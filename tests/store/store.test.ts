import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'libsql';
import { describe, expect, test } from 'vitest';
import { migrations } from '../../src/store/database/migrations/index.ts';
import { openStore } from '../../src/store/open.ts';
import { StoreError } from '../../src/store/trouble.ts';
import { ANN, ANSWER, child, GUILD, linesOf, newFile, open, QUESTION } from './support.ts';

const OPEN_CHILD = 'tests/store/open-child.ts';

describe('a new database', () => {
  test('is made with its folder, and is there the next time', async () => {
    const file = newFile();
    const first = await openStore(`file:${file}`);
    await first.questions.keep(QUESTION, GUILD);
    await first.close();
    const second = await open(file);
    expect(await second.questions.of(GUILD, 10)).toMatchObject([QUESTION]);
  });

  test('is written ahead, whole on the disk, with foreign keys, and is known as ours', async () => {
    const file = newFile();
    await open(file);
    const other = new Sqlite(file);
    const value = (name: string) => Object.values(other.prepare(`pragma ${name}`).all()[0] as object)[0];
    expect(value('journal_mode')).toBe('wal');
    expect(value('application_id')).toBe(0x466f6f74);
    other.close();
  });

  test('gets each migration once from many processes that start together', async () => {
    const file = newFile();
    const running = Array.from({ length: 6 }, () => linesOf(child(OPEN_CHILD, [file])));
    expect(await Promise.all(running)).toEqual(Array.from({ length: 6 }, () => ['kept']));
    const other = new Sqlite(file);
    const ran = other.prepare('select name from kysely_migration order by name').all();
    expect(ran).toEqual(Object.keys(migrations).map((name) => ({ name })));
    other.close();
    const store = await open(file);
    expect(await store.questions.of('1', 100)).toHaveLength(6);
    // All of them hashed the account with the same key: it voted, took it back, and so on.
    expect(await store.votes.count()).toEqual({ helpful: 0, unhelpful: 0 });
  });
});

describe('a database that cannot be used is an error that says so, with the place and the remedy', () => {
  const failing = (url: string) => openStore(url).catch((error: unknown) => error as StoreError);

  test('a file that is no database', async () => {
    const file = newFile();
    mkdirSync(dirname(file));
    const text = 'not a database '.repeat(1_000);
    writeFileSync(file, text);
    const error = await failing(`file:${file}`);
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({ trouble: 'foreign', message: expect.stringContaining(file) });
    // It is somebody's: nothing was done to it.
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('the database of another program', async () => {
    const file = newFile();
    mkdirSync(dirname(file));
    const other = new Sqlite(file);
    other.exec('create table recipes (name text)');
    other.close();
    const before = readFileSync(file);
    expect(await failing(`file:${file}`)).toMatchObject({ trouble: 'foreign' });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test.each([
    ['cut short', (whole: Buffer) => whole.subarray(0, 6_000)],
    ['overwritten in the middle', (whole: Buffer) => Buffer.from(whole).fill(0x5a, 4_096, 40_000)],
  ])('one that was %s', async (_how, damage) => {
    const file = newFile();
    const store = await openStore(`file:${file}`);
    await Promise.all(Array.from({ length: 200 }, () => store.questions.keep(QUESTION, GUILD)));
    await store.close();
    writeFileSync(file, damage(readFileSync(file)));
    const error = await failing(`file:${file}`);
    expect(error).toMatchObject({ name: 'StoreError', trouble: 'damaged' });
    expect((error as StoreError).message).toMatch(/is damaged.* put back a backup or start without one/);
  });

  test('one that a newer version has changed', async () => {
    const file = newFile();
    await (await openStore(`file:${file}`)).close();
    const other = new Sqlite(file);
    other.exec("insert into kysely_migration values ('9999-later', '2099-01-01T00:00:00.000Z')");
    other.close();
    expect(await failing(`file:${file}`)).toMatchObject({ trouble: 'newer' });
  });

  test('a place that is a folder, or in what is none', async () => {
    const file = newFile();
    mkdirSync(file, { recursive: true });
    expect(await failing(`file:${file}`)).toMatchObject({ trouble: 'forbidden' });
    const note = newFile();
    mkdirSync(dirname(note));
    writeFileSync(note, '');
    expect(await failing(`file:${note}/x/footnote.db`)).toMatchObject({ trouble: 'forbidden' });
  });

  test('one that may only be read', async () => {
    const file = newFile();
    await (await openStore(`file:${file}`)).close();
    // Root may write whatever it is told not to: the child is somebody else.
    for (const place of [dirname(dirname(file)), dirname(file)]) chmodSync(place, 0o555);
    chmodSync(file, 0o444);
    const [line] = await linesOf(child(OPEN_CHILD, [file], { plain: true }));
    expect(line).toMatch(/^StoreError forbidden: The database .* cannot be opened for writing/);
    for (const place of [dirname(dirname(file)), dirname(file)]) chmodSync(place, 0o755);
  });

  test('an address of another kind', async () => {
    expect(await failing('mysql://somewhere')).toMatchObject({
      message: expect.stringContaining('DATABASE_URL'),
    });
  });

  test('and one that fails later is a StoreError then, whatever is asked of it', async () => {
    const file = newFile();
    const store = await openStore(`file:${file}`);
    const blocking = new Sqlite(file);
    blocking.exec('begin immediate');
    const busy = { name: 'StoreError', trouble: 'busy' };
    await expect(store.questions.keep(QUESTION, GUILD)).rejects.toMatchObject(busy);
    await expect(store.settings.set(GUILD, null, 'private', true)).rejects.toMatchObject(busy);
    // What could not be kept is not in force either.
    expect(store.settings.of(GUILD)).toEqual({});
    blocking.exec('rollback');
    blocking.close();
    await store.questions.keep(QUESTION, GUILD);
    await store.close();
    await expect(
      store.votes.cast(ANSWER, { helpful: true, account: ANN, guild: GUILD }),
    ).rejects.toBeInstanceOf(StoreError);
  });
});

test('a copy of the file is a backup', async () => {
  const file = newFile();
  const store = await openStore(`file:${file}`);
  await store.questions.keep(QUESTION, GUILD);
  await store.close();
  const copy = newFile();
  cpSync(file, copy);
  rmSync(file);
  expect(await (await open(copy)).questions.of(GUILD, 10)).toHaveLength(1);
});
