import { describe, expect, test } from 'vitest';
import { run } from '../support/bot.ts';
import { APPLICATION_ID, PERMISSIONS, snowflake } from '../support/payloads.ts';

describe('Discord’s bad days', () => {
  test.each([
    ['one request', false],
    ['all requests', true],
  ])('a 429 for %s is waited out', async (_what, global) => {
    const { server, lines } = await run();
    server.fail(/callback/, 429, { retryAfter: 0.05, global });
    expect((await server.command('echo', { text: 'patience' })).text).toContain('patience');
    expect(lines).toContainEqual(expect.objectContaining({ msg: 'rate limited', seconds: '0.05' }));
  });

  test('a 429 on a message is waited out', async () => {
    const { server } = await run();
    server.fail(/POST \/channels/, 429);
    expect((await server.message('patience', { dm: true })).text).toContain('patience');
  });

  test('a 5xx that passes goes unnoticed', async () => {
    const { server } = await run();
    server.fail(/callback/, 502);
    expect((await server.command('echo', { text: 'again' })).text).toContain('again');
  });

  test('a 5xx that stays for a while is told to the person', async () => {
    const { server, lines } = await run();
    // Once, and three more times.
    server.fail(/callback/, 500, { times: 4 });
    const answer = await server.command('echo', { text: 'again' });
    expect(answer).toMatchObject({ private: true });
    expect(answer.text).toMatch(/^Something went wrong/);
    expect(lines).toContainEqual(expect.objectContaining({ msg: 'a command failed', command: 'echo' }));
  });

  test('a 5xx that stays is logged, and the bot goes on', async () => {
    const { server, lines } = await run();
    server.fail(/callback/, 500, { times: 8 });
    void server.command('echo', { text: 'again' });
    await expect
      .poll(() => lines.map(({ msg }) => msg))
      .toContain('could not tell the person that a command failed');
    expect((await server.command('echo', { text: 'still here' })).text).toContain('still here');
  });

  test('a slow Discord is waited for', async () => {
    const { server } = await run();
    server.fail(/callback/, 200, { after: 100 });
    expect((await server.command('echo', { text: 'slowly' })).text).toContain('slowly');
  });

  test('a request that hangs is sent again in time, and holds up no other', async () => {
    const { server } = await run();
    server.interactions.patience = 3_000;
    server.fail(/callback/, 200, { silent: true });
    const hanging = server.command('echo', { text: 'hanging' });
    await expect.poll(() => server.requests(/callback/)).toHaveLength(1);
    expect((await server.command('echo', { text: 'passing' })).text).toContain('passing');
    expect((await hanging).text).toContain('hanging');
  });

  test.each([
    ['is lost', 200, { silent: true, done: true }],
    ['is a 5xx', 502, { done: true }],
  ] as const)(
    'a request whose response %s is known to have come through, and the work goes on',
    async (_how, status, failure) => {
      const { server, lines } = await run();
      server.fail(/callback/, status, failure);
      const reloaded = await server.command('reload', {}, { permissions: PERMISSIONS.manageGuild });
      expect(reloaded).toMatchObject({ text: 'reloaded: absent', deferred: true });
      await expect
        .poll(() => lines)
        .toContainEqual(expect.objectContaining({ msg: 'answered', command: 'reload' }));
    },
  );

  test('a message that came through in spite of a 5xx is not written twice', async () => {
    const { server } = await run();
    server.fail(/POST \/channels/, 502, { done: true });
    expect((await server.message('once', { dm: true })).text).toContain('once');
    await expect.poll(() => server.requests(/POST \/channels/)).toHaveLength(2);
    await server.message('after', { dm: true });
    expect(server.written).toHaveLength(2);
  });

  test('where no request gets a response, Discord tells the person, and the bot goes on', async () => {
    const { server, lines } = await run();
    server.interactions.patience = 3_000;
    server.fail(/callback/, 200, { silent: true, times: 3 });
    const lost = await server.command('echo', { text: 'hanging' });
    expect(lost.text).toBe('The application did not respond');
    await expect
      .poll(() => lines.map(({ msg }) => msg))
      .toContain('too late: Discord no longer waits for this answer');
    expect((await server.command('echo', { text: 'still here' })).text).toContain('still here');
  });

  test('an interaction that came too late is not worked on, those after it are', async () => {
    const { server, lines } = await run();
    await server.command('echo', { text: 'in time' });
    void server.command('echo', { text: 'long ago' }, { at: Date.now() - 2_500 });
    void server.type('break', { word: 'long ago' }, { at: Date.now() - 2_500 });
    expect((await server.command('echo', { text: 'on time' })).text).toContain('on time');
    expect(server.requests(/callback/)).toHaveLength(2);
    const late = lines.filter(({ msg }) => msg === 'too late: Discord no longer waits for an answer');
    expect(late).toMatchObject([{ level: 40, user: expect.any(String) }, {}]);
  });

  test.each([
    ['without data', { data: undefined }],
    ['without a user', { user: undefined, member: undefined }],
    ['of a kind to come', { type: 99 }],
    ['without anything', {}],
  ])('an interaction %s is dropped, and the bot goes on', async (_what, broken) => {
    const { server } = await run();
    const sound = { id: snowflake(), application_id: APPLICATION_ID, type: 2, token: 'a', version: 1 };
    server.gateway.dispatch(
      'INTERACTION_CREATE',
      Object.keys(broken).length > 0 ? { ...sound, ...broken } : {},
    );
    expect((await server.command('echo', { text: 'still here' })).text).toContain('still here');
  });

  test('an event that cannot be read is logged', async () => {
    const { server, lines } = await run();
    server.gateway.dispatch('INTERACTION_CREATE', { id: snowflake(), type: 2 });
    await server.command('echo', { text: 'still here' });
    expect(lines).toContainEqual(expect.objectContaining({ event: 'INTERACTION_CREATE', level: 50 }));
  });
});
