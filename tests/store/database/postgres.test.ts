import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { migrations } from '../../../src/store/database/migrations/index.ts';
import { listen } from '../../../src/store/database/postgres-listen.ts';
import { openStore } from '../../../src/store/open.ts';
import { startStore } from '../../../src/store/start.ts';
import { lineTo } from '../../support/line.ts';
import {
  newPostgresDatabase,
  type Postgres,
  postgresFolder,
  query,
  startPostgres,
} from '../../support/postgres.ts';
import { ANN, ANSWER, GUILD, open, QUESTION } from '../support.ts';

/** Of one store, at the most. */
const CONNECTIONS = 5;
/** Milliseconds that a turn is kept. */
const TURN = 400;

/** Takes the turn to write: "Foot" in ASCII. */
const TAKE = 'select pg_advisory_xact_lock(1181708148)';
const VOTE = { helpful: true, account: ANN, guild: GUILD };

/** Takes what others then wait for; who waits on the server, for so many seconds at least. */
async function holding(place: string, what: string) {
  const holder = new pg.Client({ connectionString: place });
  await holder.connect();
  await holder.query(`begin; ${what}`);
  onTestFinished(() => holder.end());
  const waiting = (seconds = 0) =>
    query(
      place,
      `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
        and query_start < clock_timestamp() - interval '${seconds} s'`,
    );
  return { waiting, letGo: () => holder.query('rollback') };
}

describe.skipIf(postgresFolder() === null)('a PostgreSQL database (where it is installed)', () => {
  let server: Postgres;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server?.stop());

  test('gets each migration once from stores that are opened together, and one key', async () => {
    const place = await newPostgresDatabase(server.url);
    const stores = await Promise.all(Array.from({ length: 6 }, () => open(place)));
    const ran = await query(place, 'select name from kysely_migration order by name');
    expect(ran).toEqual(Object.keys(migrations).map((name) => ({ name })));
    for (const store of stores) await store.votes.cast(ANSWER, { helpful: true, account: ANN, guild: GUILD });
    // The same person each time: the vote was cast, taken back, and so on.
    expect(await stores[0]?.votes.count()).toEqual({ helpful: 0, unhelpful: 0 });
  });

  test('counts a press once that several processes have at the same time', async () => {
    const place = await newPostgresDatabase(server.url);
    const stores = await Promise.all(Array.from({ length: 4 }, () => open(place)));
    for (const [call, came] of Object.entries({ 1: 'cast', 2: 'withdrawn', 3: 'cast' })) {
      const vote = { helpful: true, account: ANN, guild: GUILD, call };
      const all = await Promise.all(stores.map(({ votes }) => votes.cast(ANSWER, vote)));
      expect(all).toEqual([came, came, came, came]);
    }
    expect(await stores[0]?.votes.count()).toEqual({ helpful: 1, unhelpful: 0 });
  });

  test('keeps what several processes change at once, all of it', async () => {
    const place = await newPostgresDatabase(server.url);
    const [one, other] = [await open(place), await open(place)];
    const contents = { files: new Map([['tea/article.en.md', Buffer.from('# Tea')]]), additions: [] };
    const keep = (store: typeof one, name: string) =>
      store.archive.keep({
        revision: { name, account: ANN, cause: 'reload', why: '' },
        contents,
        pinned: false,
      });
    const turns = Array.from({ length: 20 }, (_, turn) => keep(turn % 2 === 0 ? one : other, `${turn}`));
    await Promise.all(turns);
    const ids = (await one.archive.revisions(100)).map(({ id }) => id);
    expect(ids).toEqual(Array.from({ length: 20 }, (_, at) => 20 - at));
  });

  test('gives turns to one process at a time, on one connection of each, and takes back what nobody waits for', async () => {
    const place = await newPostgresDatabase(server.url);
    const stores = [await open(place), await open(place)];
    const connections = async () => {
      const found = await query(
        place,
        "select pid from pg_stat_activity where datname = current_database() and query like 'select pg_%advisory_%'",
      );
      return found.length;
    };
    const times: number[] = [];
    const take = async (store: (typeof stores)[number], bucket: number) => {
      await store.takeTurn!(bucket, TURN, new AbortController().signal);
      if (bucket === 0) times.push(performance.now());
    };
    await Promise.all(
      stores.flatMap((store, at) => [take(store, 0), take(store, 0), take(store, 0), take(store, 1 + at)]),
    );
    expect(await connections()).toBeLessThanOrEqual(2);
    for (let at = 1; at < times.length; at += 1) {
      expect(times[at]! - times[at - 1]!).toBeGreaterThan(TURN - 50);
    }
    const left = new AbortController();
    const never = stores[0]!.takeTurn!(0, TURN, left.signal);
    left.abort();
    await expect(never).rejects.toThrow(/abort/i);
    await take(stores[1]!, 0);
    await expect.poll(connections, { timeout: 10_000 }).toBe(0);
  });

  test('that cannot be reached, or refuses, is told with its place and without its password', async () => {
    const failing = (url: string) => openStore(url).catch((error: unknown) => error);
    const away = await failing('postgres://footnote:se-cret@127.0.0.1:9/none');
    expect(away).toMatchObject({ name: 'StoreError', trouble: 'unreachable' });
    expect(String(away)).toMatch(/127\.0\.0\.1:9\/none cannot be reached or failed \(ECONNREFUSED\)/);
    expect(String(away)).not.toContain('se-cret');
    const stranger = await failing(server.url.replace('footnote@', 'stranger:se-cret@'));
    expect(stranger).toMatchObject({ name: 'StoreError', trouble: 'forbidden' });
    expect(String(stranger)).not.toContain('se-cret');
  });

  test('that goes away and comes back has questions wait, and refuses what somebody waits for', async () => {
    const place = await newPostgresDatabase(server.url);
    const store = await openStore(place);
    onTestFinished(() => store.close());
    await store.questions.keep(QUESTION, GUILD);
    await server.kill();
    const later = store.questions.keep(QUESTION, GUILD);
    await expect(store.questions.of(GUILD, 10)).rejects.toMatchObject({ name: 'StoreError' });
    await expect(store.settings.set(GUILD, null, 'private', true)).rejects.toMatchObject({
      trouble: 'unreachable',
    });
    await server.start();
    await later;
    expect(await store.questions.of(GUILD, 10)).toHaveLength(2);
    expect(store.settings.of(GUILD)).toEqual({});
  });

  test('that goes away under a query has that fail, and nothing else', async () => {
    const place = await newPostgresDatabase(server.url);
    const store = await open(place);
    const loose: unknown[] = [];
    const note = (error: unknown) => loose.push(error);
    process.on('uncaughtException', note);
    onTestFinished(() => void process.off('uncaughtException', note));
    const holder = new pg.Client({ connectionString: place });
    holder.on('error', () => undefined);
    await holder.connect();
    await holder.query('begin; lock table settings');
    const refused = expect(store.settings.refresh()).rejects.toMatchObject({ trouble: 'unreachable' });
    const held = "select 1 from pg_locks where relation = 'settings'::regclass and not granted";
    await expect.poll(() => query(place, held), { timeout: 30_000 }).toHaveLength(1);
    await server.kill();
    await refused;
    await server.start();
    await store.settings.refresh();
    expect(loose).toEqual([]);
  });

  test('that refuses a turn is asked on the same connections afterwards', async () => {
    const place = await newPostgresDatabase(server.url);
    const store = await open(place);
    const { waiting, letGo } = await holding(place, TAKE);
    const refused = Promise.allSettled(
      Array.from({ length: CONNECTIONS }, () => store.votes.cast(ANSWER, VOTE)),
    );
    await expect.poll(() => waiting(), { interval: 50 }).toHaveLength(CONNECTIONS);
    const pids = (await waiting()).map(({ pid }) => pid);
    await query(place, `select pg_cancel_backend(pid) from unnest(array[${pids}]) as pid`);
    expect((await refused).map(({ status }) => status)).toEqual(Array(CONNECTIONS).fill('rejected'));
    await Promise.all(Array.from({ length: CONNECTIONS }, () => store.settings.refresh()));
    const used = 'select pid from pg_stat_activity where datname = current_database()';
    expect((await query(place, used)).map(({ pid }) => pid)).toEqual(expect.arrayContaining(pids));
    await letGo();
    expect(await store.votes.cast(ANSWER, VOTE)).toBe('cast');
  });

  test('that others hold for too long says so, has nobody wait for it there, and is tried again', async () => {
    const place = await newPostgresDatabase(server.url);
    const store = await open(place);
    const { waiting, letGo } = await holding(place, `${TAKE}; lock table questions`);
    const kept = store.questions.keep(QUESTION, GUILD);
    const starting = [1, 2, 3].map(() => startStore(place, 90, pino({ level: 'silent' })));
    const votes = Array.from({ length: 3 }, () => store.votes.cast(ANSWER, VOTE));
    for (const { reason } of (await Promise.allSettled(votes)) as PromiseRejectedResult[]) {
      expect(reason).toMatchObject({ name: 'StoreError', trouble: 'busy' });
    }
    const started = await Promise.all(starting);
    expect(started).toMatchObject(Array(3).fill({ trouble: 'busy', opened: expect.any(Promise) }));
    expect(await waiting(4.8)).toEqual([]);
    // It has been tried once, in vain.
    await store.questions.settle();
    await letGo();
    await kept;
    for (const later of started) await (later.kind === 'closed' ? await later.opened : later)?.close();
    expect(await store.questions.of(GUILD, 10)).toHaveLength(1);
  });

  test('that falls silent in a transaction keeps nobody waiting twice, and lets go of the turn', async () => {
    const place = await newPostgresDatabase(server.url);
    const line = await lineTo(place);
    const [store, other] = [await openStore(line.url), await open(place)];
    onTestFinished(async () => {
      await store.close();
      await line.close();
    });
    const { waiting, letGo } = await holding(place, 'lock table votes');
    const start = performance.now();
    const lost = expect(store.votes.cast(ANSWER, VOTE)).rejects.toMatchObject({ trouble: 'unreachable' });
    await expect.poll(() => waiting(), { interval: 50 }).toHaveLength(1);
    line.fallSilent();
    await letGo();
    await lost;
    expect(performance.now() - start).toBeLessThan(8_000);
    await expect
      .poll(() => other.votes.cast(ANSWER, VOTE).catch(() => null), { timeout: 20_000 })
      .toBe('cast');
  });

  test('that falls silent and comes back is asked on new connections', async () => {
    const line = await lineTo(await newPostgresDatabase(server.url));
    const store = await openStore(line.url);
    onTestFinished(async () => {
      await store.close();
      await line.close();
    });
    const asked = () => Array.from({ length: CONNECTIONS }, () => store.settings.refresh());
    await Promise.all(asked());
    line.fallSilent();
    const silent = await Promise.allSettled(asked());
    expect(silent.map(({ status }) => status)).toEqual(Array(CONNECTIONS).fill('rejected'));
    line.comeBack();
    // None of those that were asked in vain is asked again.
    await Promise.all([...asked(), ...asked()]);
  });

  test('that refuses to be listened to is left each time', async () => {
    const place = await newPostgresDatabase(server.url);
    onTestFinished(listen(place, 'not a name', () => undefined));
    await sleep(3_500);
    const left = "select pid from pg_stat_activity where query = 'listen not a name'";
    expect((await query(place, left)).length).toBeLessThanOrEqual(1);
  });

  test('that stays away has what waited for it refused when the store is closed', async () => {
    const place = await newPostgresDatabase(server.url);
    const store = await openStore(place);
    await server.kill();
    const never = expect(store.questions.keep(QUESTION, GUILD)).rejects.toMatchObject({ name: 'StoreError' });
    await store.close();
    await never;
    await server.start();
  });
});
