import { setTimeout as sleep } from 'node:timers/promises';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Answer, DiscordServer } from '../support/discord-server.ts';
import { APPLICATION_ID, PERMISSIONS, snowflake } from '../support/payloads.ts';
import { startLone } from './bot.ts';

/** What came of a bot whose connection was lost over and over. */
export interface Disconnects {
  readonly disconnects: number;
  /** What was asked while the bot was away or Discord in trouble: answered, or told that it failed. */
  readonly answered: number;
  readonly told: number;
  /** Of which Discord's app told that no answer came. */
  readonly missed: number;
  /** From which the bot did not recover by itself, or what it left without a word. */
  readonly wrong: readonly string[];
  /** Milliseconds from the loss of the connection until it was there again. */
  readonly slowest: number;
}

/** One way to lose the connection; `ask` is called while the bot is away, where its session outlives that. */
type Incident = readonly [name: string, strike: (server: DiscordServer, ask: () => void) => Promise<void>];

/** Close codes after which the session goes on, and those after which a new one begins; Discord, "Opcodes and Status Codes". */
const RESUMED = [1001, 1006, 1011, 1012, 4000, 4001, 4002, 4009];
const RENEWED = [1000, 4003, 4005, 4007, 4008];

const INCIDENTS: readonly Incident[] = [
  ...RESUMED.map((code): Incident => [`${code}`, ({ gateway }, ask) => gateway.drop(code, ask)]),
  ...RENEWED.map((code): Incident => [`${code}`, ({ gateway }) => gateway.drop(code)]),
  ['told to reconnect', ({ gateway }, ask) => gateway.reconnect(ask)],
  ['a session found invalid', ({ gateway }) => gateway.invalidate()],
  ['a session found invalid as it resumed', ({ gateway }) => gateway.invalidate({ justResumed: true })],
  ['missed heartbeats', ({ gateway }) => gateway.fallSilent()],
];

/** Requests that get no response. */
const SILENT = { silent: true } as const;

/** What Discord's REST API does the while. */
const TROUBLES: readonly ((server: DiscordServer) => void)[] = [
  () => {},
  (server) => server.fail(/callback/, 429, { retryAfter: 0.2 }),
  (server) => server.fail(/callback/, 429, { retryAfter: 0.2, global: true }),
  (server) => server.fail(/callback/, 500),
  (server) => server.fail(/callback/, 503, { times: 3 }),
  // Once and three more times: the person is told.
  (server) => server.fail(/callback/, 502, { times: 4 }),
  (server) => server.fail(/callback/, 200, SILENT),
  (server) => server.fail(/callback/, 200, { ...SILENT, done: true }),
  // For longer than Discord waits: its app tells the person.
  (server) => server.fail(/callback/, 200, { ...SILENT, times: 6 }),
  (server) => server.fail(/webhooks/, 200, SILENT),
  (server) => server.fail(/webhooks/, 429, { retryAfter: 0.2 }),
  (server) => server.fail(/webhooks/, 500, { times: 4 }),
  (server) =>
    server.gateway.dispatch('INTERACTION_CREATE', {
      id: snowflake(),
      application_id: APPLICATION_ID,
      type: 2,
    }),
];

/** Milliseconds after which something is taken not to happen any more. */
const PATIENCE = 40_000;

/** A Discord that is not at its best from the start. */
function prepare(server: DiscordServer): void {
  // So short that one that is missed is soon noticed.
  server.gateway.heartbeatInterval = 300;
  server.interactions.patience = 3_000;
  // Once and three more times, so that the bot has to come back to it.
  server.fail(/PUT .*commands/, 200, { ...SILENT, times: 4 });
}

/** Milliseconds in which the commands are registered, after four requests that hang for 15 s each and a minute's pause. */
const REGISTRATION = 150_000;

/** Loses the connection of a bot so many times, each time in another way and with other trouble, and asks it all along. */
export async function disconnect(times: number, knowledge: Knowledge): Promise<Disconnects> {
  const { server, stop } = await startLone(knowledge, {}, prepare);
  const wrong: string[] = [];
  let [answered, told, missed, slowest] = [0, 0, 0, 0];
  const hear = ({ text }: Answer, name: string) => {
    if (/^Something went wrong/.test(text)) told += 1;
    else if (text === 'The application did not respond') missed += 1;
    else if (ANSWERS.some((answer) => text.includes(answer))) answered += 1;
    else wrong.push(`${name}: ${text.slice(0, 100)}`);
  };
  for (let turn = 0; turn < times; turn += 1) {
    const [name, strike] = INCIDENTS[turn % INCIDENTS.length]!;
    TROUBLES[turn % TROUBLES.length]!(server);
    const asked: Promise<Answer>[] = [];
    const ask = () => void asked.push(...askBoth(server));
    const started = performance.now();
    if (await lasts(strike(server, ask))) {
      wrong.push(`${name}: not back after ${PATIENCE} ms`);
      break;
    }
    slowest = Math.max(slowest, performance.now() - started);
    ask();
    for (const each of asked) {
      if (await lasts(each)) wrong.push(`${name}: left without a word`);
      else hear(await each, name);
    }
  }
  const due = performance.now() + REGISTRATION;
  while (server.registered.size === 0 && performance.now() < due) await sleep(1_000);
  if (server.registered.size === 0) wrong.push('the commands were never registered');
  wrong.push(...(await stop()));
  return { disconnects: times, answered, told, missed, wrong, slowest };
}

/** A command that is answered at once, and one that has the person wait first. */
function askBoth(server: DiscordServer): Promise<Answer>[] {
  return [
    server.command('ask', { question: 'where is al-Baghdadi?' }),
    server.command('verify', { answer: 'no reference' }, { permissions: PERMISSIONS.manageGuild }),
  ];
}

/** What is in the answers to these. */
const ANSWERS = ['al-Baghdadi', 'not the reference of an answer'];

/** Whether something has not come to an end when patience has. */
async function lasts(work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<true>((resolve) => {
    timer = setTimeout(() => resolve(true), PATIENCE);
  });
  const over = await Promise.race([work.then(() => false), late]);
  clearTimeout(timer);
  return over;
}
