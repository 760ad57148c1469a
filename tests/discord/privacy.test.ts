import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { ANN, ANSWER, BEN, GUILD, newFile, open } from '../store/support.ts';
import { knowledge, run } from '../support/bot.ts';
import { buttons } from '../support/reading.ts';

async function bot() {
  const store = await open(newFile(), 30);
  for (const account of [ANN, BEN]) await store.votes.cast(ANSWER, { helpful: true, account, guild: GUILD });
  await store.votes.cast(ANSWER, { helpful: false, account: ANN, guild: null });
  return { store, ...(await run({ commands, knowledge, store })) };
}

test('/privacy tells in private what is kept and for how long, and how much of it is the reader’s', async () => {
  const { server } = await bot();
  const told = await server.command('privacy', {}, { user: ANN });
  expect(told.private).toBe(true);
  expect(told.text).toContain('After 30 days they are deleted');
  expect(told.text).toContain('You have 2 votes. A question can’t be deleted for you');
  const other = await server.command('privacy', {}, { user: '700000000000000099', locale: 'nl', dm: true });
  expect(other.text).toContain('Er zijn geen stemmen van jou.');
  expect(buttons(other)).toEqual([]);
});

test('its button deletes the votes of who presses it, and nobody else’s', async () => {
  const { server, store } = await bot();
  const told = await server.command('privacy', {}, { user: ANN });
  const gone = await server.press(told, 'Delete my votes', { user: ANN });
  expect(gone).toMatchObject({ private: true, text: 'Deleted: 2 votes. None of your votes is left.' });
  expect(await store.votes.count()).toEqual({ helpful: 1, unhelpful: 0 });
  // Somebody with the same button, forged or not, deletes their own.
  const none = await server.pressId(told, 'forget', { user: '700000000000000099' });
  expect(none.text).toBe('You had no votes to delete.');
  expect(await store.votes.count()).toEqual({ helpful: 1, unhelpful: 0 });
});

test('where nothing is kept it says so', async () => {
  const { server } = await run({ commands, knowledge });
  const told = await server.command('privacy');
  expect(told.text).toContain('Nothing is kept here');
  expect(buttons(told)).toEqual([]);
  expect((await server.pressId(told, 'forget')).text).toMatch(/^Nothing is kept at the moment/);
});
