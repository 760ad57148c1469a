import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { DiscordServer } from '../../tests/support/discord-server.ts';
import { snowflake } from '../../tests/support/payloads.ts';
import { machine } from '../report/machine.ts';
import { quantile } from '../statistics.ts';
import { end, startProgram } from './bot.ts';
import { QUESTIONS } from './questions.ts';

/** What came of so many interactions. Milliseconds are from the gateway's event to the answer, as Discord sees it. */
export interface Load {
  readonly sent: number;
  /** Never answered. */
  readonly lost: number;
  /** Answered after Discord's three seconds. */
  readonly late: number;
  /** What Discord would have refused. */
  readonly refused: number;
  readonly p50: number;
  readonly p99: number;
  readonly slowest: number;
}

export interface Pace {
  readonly perSecond: number;
  readonly seconds: number;
  /** Seconds after the last interaction in which an answer counts as late rather than lost. */
  readonly grace?: number;
}

/** Milliseconds that Discord waits for the first answer; "Receiving and Responding to Interactions". */
export const DEADLINE = 3_000;

/** Interactions are sent in steps of so many milliseconds. */
const STEP = 10;

/** What people do, in the proportion in which they do it: each returns when it is answered. */
const DEEDS: readonly ((server: DiscordServer, turn: number) => Promise<unknown>)[] = [
  ask,
  ask,
  ask,
  ask,
  (server, turn) =>
    server.type('ask', { question: QUESTIONS[turn % QUESTIONS.length]!.slice(0, 6) }, somebody()),
  (server) => server.type('who', { name: 'bagh' }, somebody()),
  (server) => server.command('who', { name: 'isler' }, somebody()),
  (server) => server.command('read', { passage: 'raqqa' }, somebody()),
  (server) => server.command('quotes', {}, somebody()),
  (server) => server.contextMenu('Ask the article', 'how many civilians are trapped in Mosul?', somebody()),
];

function ask(server: DiscordServer, turn: number): Promise<unknown> {
  return server.command('ask', { question: QUESTIONS[turn % QUESTIONS.length]! }, somebody());
}

/** Everybody once. */
function somebody() {
  return { user: snowflake() };
}

/**
 * Sends interactions at an even pace, whether answers come or not, to the bot as a process of its own; the server that
 * stands in for Discord is this one. Ends by itself.
 */
export async function load({ perSecond, seconds, grace = 5 }: Pace): Promise<Load> {
  const server = await DiscordServer.start();
  const folder = mkdtempSync(join(tmpdir(), 'footnote-load-'));
  try {
    const bot = await startProgram(server, { DATABASE_URL: `file:${join(folder, 'load.db')}` });
    try {
      // What is only made for the first call is not what is measured; a picture is the last to be.
      for (const [turn, deed] of DEEDS.entries()) await deed(server, turn);
      await server.command('timeline', {}, somebody());
      return await send(server, perSecond, perSecond * seconds, grace);
    } finally {
      await end(bot);
    }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function send(server: DiscordServer, perSecond: number, total: number, grace: number): Promise<Load> {
  const times: number[] = [];
  const started = performance.now();
  let sent = 0;
  while (sent < total) {
    const due = Math.min(total, Math.floor(((performance.now() - started + STEP) / 1_000) * perSecond));
    for (; sent < due; sent++) {
      const at = performance.now();
      void DEEDS[sent % DEEDS.length]!(server, sent).then(() => times.push(performance.now() - at));
    }
    await sleep(STEP);
  }
  const end = performance.now() + grace * 1_000;
  while (times.length < total && performance.now() < end) await sleep(STEP);
  return {
    sent: total,
    lost: total - times.length,
    late: times.filter((time) => time > DEADLINE).length,
    refused: server.problems.length,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    slowest: quantile(times, 1),
  };
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      rate: { type: 'string', default: '500' },
      seconds: { type: 'string', default: '20' },
    },
  });
  const [perSecond, seconds] = [Number(values.rate), Math.min(60, Number(values.seconds))];
  const found = await load({ perSecond, seconds });
  const ms = (time: number) => `${time.toFixed(1)} ms`;
  console.log(
    `${found.sent} interactions, ${perSecond} a second: ${found.lost} lost, ${found.late} late, ${found.refused} refused; ` +
      `answered in ${ms(found.p50)} (half), ${ms(found.p99)} (99 of 100), ${ms(found.slowest)} (slowest)`,
  );
  console.log(machine());
}
