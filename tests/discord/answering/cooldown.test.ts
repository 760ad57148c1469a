import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { createCooldown } from '../../../src/discord/answering/cooldown.ts';
import { open } from '../../store/support.ts';
import { run } from '../../support/bot.ts';
import { decided, knowledgeOf, TEA } from '../../support/knowledge.ts';
import { APPLICATION_ID, PERMISSIONS } from '../../support/payloads.ts';

const ME = `<@${APPLICATION_ID}>`;
const OTHER = { user: '700000000000000099' };
const once = { answers: 1, seconds: 60 };
const personOnce = { person: once, channel: null };
const channelOnce = { person: null, channel: once };

describe('a person over their limit', () => {
  test('is told privately how long to wait, in their language; others are not', async () => {
    const { server } = await run({ allowances: personOnce });
    await server.command('echo', { text: 'one' });
    const told = await server.command('echo', { text: 'two' }, { locale: 'nl' });
    expect(told).toMatchObject({ private: true, deferred: false });
    expect(told.text).toMatch(/^Dat gaat sneller dan ik mag antwoorden\. Probeer het over (60|59) seconden/);
    expect((await server.command('echo', { text: 'three' }, OTHER)).text).toBe('en softly: three');
  });

  test('by mentions is told once, in private, and then ignored', async () => {
    const { server } = await run({ allowances: personOnce });
    await server.message(`${ME} one?`);
    void server.message(`${ME} two?`);
    expect((await server.directMessage()).text).toMatch(/^That’s faster than I may answer/);
    void server.message(`${ME} three?`);
    await server.message(`${ME} four?`, OTHER);
    expect(server.requests(/^POST \/channels\/\d+\/messages/)).toHaveLength(3);
  });

  test('who takes no direct messages is ignored, and nothing is amiss', async () => {
    const { server, lines } = await run({ allowances: personOnce });
    await server.message(`${ME} one?`);
    server.fail(/POST \/users\/@me\/channels/, 403, { code: 50_007 });
    void server.message(`${ME} two?`);
    await expect.poll(() => lines.map(({ msg }) => msg)).toContain('could not say so');
    expect(lines.filter(({ level }) => Number(level) >= 40)).toEqual([]);
  });

  test('still turns pages, five for each answer, and others turn theirs', async () => {
    const { server } = await run({ allowances: { person: once, channel: once } });
    const answer = await server.command('echo', { text: 'one' });
    for (let press = 0; press < 5; press++)
      expect((await server.pressId(answer, 'old')).text).toContain('earlier version');
    const told = await server.pressId(answer, 'old');
    expect(told).toMatchObject({ private: true, updated: false });
    expect(told.text).toMatch(/^That’s faster than I may answer/);
    expect((await server.pressId(answer, 'old', OTHER)).text).toContain('earlier version');
  });

  test('votes no more', async () => {
    const store = await open();
    const knowledge = decided(await knowledgeOf({ 'tea/article.en.md': TEA }), 'answer');
    const { server } = await run({ commands, knowledge, store, allowances: personOnce });
    const answer = await server.command('ask', { question: 'how long does green tea steep' });
    for (let press = 0; press < 5; press++) await server.press(answer, 'Helpful');
    expect((await server.press(answer, 'Helpful')).text).toMatch(/^That’s faster/);
    // The fifth cast it, a sixth would have taken it back.
    expect(await store.votes.count()).toEqual({ helpful: 1, unhelpful: 0 });
  });
});

test('a channel over its limit has everybody wait, moderators too; other channels do not', async () => {
  const { server } = await run({ allowances: channelOnce });
  await server.command('echo', { text: 'one' });
  const moderator = { ...OTHER, permissions: PERMISSIONS.manageGuild };
  const told = await server.command('echo', { text: 'two' }, moderator);
  expect(told).toMatchObject({ private: true });
  expect(told.text).toMatch(/^I’ve given many answers in this channel/);
  expect((await server.command('echo', { text: 'three' }, { dm: true })).text).toBe('en softly: three');
});

test('the wait ends', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const cooldown = createCooldown({ person: { answers: 2, seconds: 30 }, channel: null });
  const who = { person: 'a', channel: 'b' };
  expect(await cooldown.answer(who)).toBeNull();
  vi.advanceTimersByTime(10_000);
  expect(await cooldown.answer(who)).toBeNull();
  expect(await cooldown.answer(who)).toEqual({ of: 'person', seconds: 20, first: true });
  expect(await cooldown.answer(who)).toEqual({ of: 'person', seconds: 20, first: false });
  vi.advanceTimersByTime(20_001);
  expect(await cooldown.answer(who)).toBeNull();
});
