import { expect, test } from 'vitest';
import { createDrawer } from '../../src/pictures/drawer.ts';

/** Milliseconds; a thread has to load in that time. */
const PATIENCE = 5_000;

test.each([
  ['hangs', `not drawn within ${PATIENCE} milliseconds`],
  ['ends', 'the thread that draws ended with 3'],
  ['fails', 'it fails'],
])(
  'where the thread %s at a picture, that one is not drawn; those that wait for it are',
  async (what, why) => {
    const drawer = createDrawer(new URL('./moody-worker.ts', import.meta.url), PATIENCE);
    const draw = async (children: string) =>
      Buffer.from(await drawer({ type: 'div', props: { style: {}, children } })).toString();
    const [first, bad, waiting] = await Promise.allSettled(['first', what, 'waiting'].map(draw));
    expect(first).toMatchObject({ value: 'first' });
    expect(bad).toMatchObject({ reason: { message: expect.stringContaining(why) } });
    expect(waiting).toMatchObject({ value: 'waiting' });
    expect(await draw('later')).toBe('later');
  },
);
