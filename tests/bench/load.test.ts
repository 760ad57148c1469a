import { expect, test } from 'vitest';
import { load } from '../../bench/load/load.ts';

test('a burst of interactions is answered, none lost and none wrong, by the bot as a process of its own', async () => {
  const found = await load({ perSecond: 100, seconds: 2, grace: 60 });
  expect(found).toMatchObject({ sent: 200, lost: 0, refused: 0 });
}, 120_000);
