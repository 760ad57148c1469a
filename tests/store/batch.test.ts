import { describe, expect, test } from 'vitest';
import { inBatches } from '../../src/store/batch.ts';
import { openStore } from '../../src/store/open.ts';
import { ELSEWHERE, GUILD, newFile, open, QUESTION } from './support.ts';

describe('what arrives within a moment', () => {
  test('is written in one go, and what comes then in the next', async () => {
    const written: (readonly number[])[] = [];
    const batches = inBatches<number>(async (items) => written.push(items));
    await Promise.all([1, 2, 3].map(batches.add));
    const last = batches.add(4);
    await batches.settle();
    await last;
    expect(written).toEqual([[1, 2, 3], [4]]);
  });

  test('and cannot be written is told to each who added it, and the next is written', async () => {
    let broken = true;
    const batches = inBatches<number>(async () => {
      if (broken) throw new Error('no room');
    });
    const first = Promise.allSettled([1, 2].map(batches.add));
    await batches.settle();
    expect((await first).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    broken = false;
    await expect(batches.add(3)).resolves.toBeUndefined();
  });

  test('and cannot be written for now is written later, and nobody waits for that who only wants it tried', async () => {
    let away = true;
    const written: (readonly number[])[] = [];
    const batches = inBatches<number>(
      async (items) => {
        if (away) throw new Error('away');
        written.push(items);
      },
      () => true,
    );
    const first = batches.add(1);
    await batches.settle();
    expect(written).toEqual([]);
    away = false;
    await first;
    expect(written).toEqual([[1]]);
  });

  test('is refused once too much waits for a database that hangs', async () => {
    let release = () => {};
    const hanging = new Promise<void>((resolve) => {
      release = resolve;
    });
    const batches = inBatches<number>(() => hanging);
    const all = Promise.allSettled(Array.from({ length: 10_001 }, (_, number) => batches.add(number)));
    release();
    const refused = (await all).filter(({ status }) => status === 'rejected');
    expect(refused).toMatchObject([{ reason: { name: 'StoreError', trouble: 'busy' } }]);
  });
});

describe('questions that are still to be kept', () => {
  test('are kept when the store is closed', async () => {
    const file = newFile();
    const store = await openStore(`file:${file}`);
    const kept = Array.from({ length: 1_500 }, () => store.questions.keep(QUESTION, GUILD));
    await store.close();
    await Promise.all(kept);
    expect(await (await open(file)).questions.of(GUILD, 2_000)).toHaveLength(1_500);
  });

  test('are found at once, passed on as one that is kept, and go with their guild', async () => {
    const store = await open();
    void store.questions.keep(QUESTION, GUILD);
    void store.questions.keep(QUESTION, ELSEWHERE);
    expect(await store.questions.of(GUILD, 10)).toMatchObject([QUESTION]);
    void store.questions.keep({ ...QUESTION, text: 'how long?' }, GUILD);
    expect(await store.questions.pass({ ...QUESTION, text: 'how long?' }, GUILD)).toBe(true);
    expect(await store.questions.of(GUILD, 10)).toHaveLength(2);
    void store.questions.keep(QUESTION, GUILD);
    await store.leave(GUILD);
    expect(await store.questions.of(GUILD, 10)).toEqual([]);
    expect(await store.questions.of(ELSEWHERE, 10)).toHaveLength(1);
  });
});
