import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createCooldown } from '../../src/discord/cooldown.ts';
import { run } from '../support/bot.ts';
import { APPLICATION_ID, PERMISSIONS } from '../support/payloads.ts';

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
    expect(told.text).toMatch(/^Je vraagt sneller dan ik mag antwoorden\. Probeer het over (60|59) seconden/);
    expect((await server.command('echo', { text: 'three' }, OTHER)).text).toBe('en softly: three');
  });

  test('by mentions is told once, in private, and then ignored', async () => {
    const { server } = await run({ allowances: personOnce });
    await server.message(`${ME} one?`);
    void server.message(`${ME} two?`);
    expect((await server.directMessage()).text).toMatch(/^You’re asking faster than I may answer/);
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

  test('still turns pages', async () => {
    const { server } = await run({ allowances: personOnce });
    const answer = await server.command('echo', { text: 'one' });
    for (let press = 0; press < 3; press++)
      expect((await server.pressId(answer, 'old')).text).toContain('earlier version');
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
  expect(await cooldown(who)).toBeNull();
  vi.advanceTimersByTime(10_000);
  expect(await cooldown(who)).toBeNull();
  expect(await cooldown(who)).toEqual({ of: 'person', seconds: 20, first: true });
  expect(await cooldown(who)).toEqual({ of: 'person', seconds: 20, first: false });
  vi.advanceTimersByTime(20_001);
  expect(await cooldown(who)).toBeNull();
});
