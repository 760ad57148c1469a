import { describe, expect, test } from 'vitest';
import { ANN } from '../store/support.ts';
import { TEA } from '../support/knowledge.ts';
import { ids, moderated } from './support.ts';

describe('a reload', () => {
  test('is tried on what people asked', async () => {
    const { knowledge, write, store } = await moderated();
    const asked = { language: 'en', outcome: 'silence', nearest: null } as const;
    await store.questions.keep({ text: 'what does a kettle cost', ...asked }, null);
    await store.votes.cast(
      {
        article: 'tea',
        language: 'en',
        passage: 'portugal',
        version: '01234567',
        question: 'who brought tea to Portugal',
      },
      { helpful: true, account: ANN, guild: null },
    );
    write(
      TEA.replace(
        /### Who brought.*$/s,
        '### What does a kettle cost? {#kettle}\n\nA kettle costs twenty euros.\n',
      ),
    );
    const tried = await knowledge.reload(ANN, { dryRun: true });
    expect(tried).toMatchObject({
      kind: 'tried',
      trial: {
        replay: {
          asked: 2,
          changed: [],
          lost: [{ question: 'who brought tea to Portugal' }],
          gained: [{ question: 'what does a kettle cost' }],
        },
      },
    });
    expect(ids(knowledge)).toContain('portugal');
  });

  test('that would lose a written question is refused, unless it is forced', async () => {
    const { knowledge, write } = await moderated();
    const before = knowledge.current;
    write(TEA.replace('- steeping time of green tea', '- so how long does black tea steep'));
    const refused = { kind: 'refused', trial: { failures: [{ id: 'green-tea', found: 'black-tea' }] } };
    expect(await knowledge.reload(ANN)).toMatchObject(refused);
    expect(knowledge.current).toBe(before);
    expect(await knowledge.reload(ANN, { force: true })).toMatchObject({ ...refused, kind: 'swapped' });
    // It is known now, and stops nothing any more.
    expect(await knowledge.reload(ANN)).toMatchObject({ kind: 'swapped', trial: { failures: [] } });
  });
});
