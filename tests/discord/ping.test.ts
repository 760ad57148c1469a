import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { run } from '../support/bot.ts';
import type { Answer, DiscordServer } from '../support/discord-server.ts';
import { knowledgeOf, TEA } from '../support/knowledge.ts';
import { type From, PERMISSIONS, ROLE_ID } from '../support/payloads.ts';

const question = 'how long does green tea steep';
const ann = { member: 'Ann' };

async function start(): Promise<DiscordServer> {
  const { server } = await run({ commands, knowledge: await knowledgeOf({ 'tea/article.en.md': TEA }) });
  return server;
}

function pinged({ message }: Answer): unknown {
  return (message.allowed_mentions as { users?: unknown }).users;
}

test('an answer for somebody pings them, and only them, if the asker chose so', async () => {
  const server = await start();
  const answer = await server.command('ask', { question, for: ann, ping: true });
  expect(answer.texts.slice(0, 2)).toEqual([expect.stringMatching(/^<@\d+>$/), '-# For Ann']);
  expect(pinged(answer)).toEqual([answer.texts[0]?.slice(2, -1)]);
  // What is done with the card later pings nobody: the server sees to that.
  await server.press(answer, 'Next ›');
});

test.each<[string, Parameters<DiscordServer['command']>[1], From]>([
  ['without that choice', { for: ann }, {}],
  ['with the choice and nobody named', { ping: true }, {}],
  ['of a private answer', { for: ann, ping: true, private: true }, {}],
])('nobody is pinged %s', async (_when, options, from) => {
  const server = await start();
  const answer = await server.command('ask', { question, ...options }, from);
  expect(pinged(answer)).toBeUndefined();
  expect(answer.text).not.toContain('<@');
});

test.each<[string, { member: string; permissions?: string }, From]>([
  ['in a channel that is closed to them', ann, { hidden: true }],
  ['in a server that only Discord knows', { ...ann, permissions: PERMISSIONS.none }, { elsewhere: true }],
])('who cannot see the answer %s is not pinged, and the asker is told so', async (_where, member, from) => {
  const server = await start();
  const answer = await server.command('ask', { question, for: member, ping: true }, from);
  expect(pinged(answer)).toBeUndefined();
  expect(await server.followUp()).toMatchObject({
    private: true,
    text: expect.stringContaining('pinged nobody'),
  });
});

test.each<[string, { member: string; roles?: readonly string[] }, From]>([
  ['by a role', { ...ann, roles: [ROLE_ID] }, { hidden: true }],
  ['by what Discord says of them', ann, { elsewhere: true }],
  ['in a thread', ann, { thread: true }],
])('who can see the channel %s is pinged', async (_how, member, from) => {
  const server = await start();
  expect(pinged(await server.command('ask', { question, for: member, ping: true }, from))).toHaveLength(1);
});
