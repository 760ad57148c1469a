import { expect, onTestFinished, test } from 'vitest';
import { createMetrics } from '../../src/health/prometheus.ts';
import { readinessOf } from '../../src/health/readiness.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Store } from '../../src/store/store.ts';
import { startServer } from '../../src/web/server.ts';
import { open } from '../store/support.ts';
import { recorder } from '../support/bot.ts';
import { folderOf, TEA } from '../support/knowledge.ts';

const FILES = { 'tea/article.en.md': TEA };

/** A knowledge base on this store, and what is said of it on /readyz at a time of one's choosing. */
async function watched(store?: Store) {
  const knowledge = await loadKnowledge(folderOf(FILES), { store });
  const clock = { ms: 0 };
  const readiness = readinessOf(knowledge, () => clock.ms);
  const { log } = recorder();
  const options = { port: 0, host: '127.0.0.1', metrics: createMetrics(), log };
  const web = await startServer({ ...options, readiness: async () => readiness() });
  onTestFinished(() => web.drain(0));
  const ready = async (ms: number) => {
    clock.ms = ms;
    const answer = await fetch(`http://127.0.0.1:${web.port}/readyz`);
    return [answer.status, await answer.text()];
  };
  return { knowledge, ready };
}

const APART = expect.stringMatching(/^the database could not be used at the start/);
const APART_BUT_OK = expect.stringMatching(/^ok\nthe database could not be used at the start/);

test('a process that started without its database leaves the work to others for half a minute', async () => {
  const store: Store = { kind: 'closed', trouble: 'unreachable' };
  const { knowledge, ready } = await watched(store);
  expect(await ready(0)).toEqual([503, APART]);
  expect(await ready(29_000)).toEqual([503, APART]);
  expect(await ready(30_000)).toEqual([200, APART_BUT_OK]);
  // Looking at what is in force fails still; then the database is back.
  await knowledge.follow();
  expect(await ready(0)).toEqual([503, APART]);
  Object.assign(store, await open());
  expect(await ready(0)).toEqual([503, APART]);
  await knowledge.follow();
  expect(await ready(0)).toEqual([200, 'ok\n']);
});

test('one with its database, and one that is to keep nothing, are ready at once', async () => {
  for (const store of [await open(), undefined]) {
    expect(await (await watched(store)).ready(0)).toEqual([200, 'ok\n']);
  }
});
