import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { DiscordServer } from '../tests/support/discord-server.ts';
import { openapiProblems } from '../tests/support/openapi.ts';
import { INTERACTION, interaction, type Json, message, snowflake } from '../tests/support/payloads.ts';
import { newPostgresDatabase, postgresFolder, startPostgres } from '../tests/support/postgres.ts';
import type { Webhook } from '../tests/support/webhook.ts';
import { type BotProcess, end, startProgram } from './bot.ts';
import { DEADLINE, QUESTIONS } from './load.ts';
import { machine } from './machine.ts';
import { quantile } from './statistics.ts';

/** What came of so many interactions over HTTP. Milliseconds are from when one was due to the whole response. */
export interface Found {
  readonly sent: number;
  /** Without a response, or with one that says that something failed. */
  readonly lost: number;
  /** Answered after Discord's three seconds. */
  readonly late: number;
  /** Answered otherwise than the same was answered before. */
  readonly different: number;
  /** What Discord would have refused. */
  readonly refused: readonly string[];
  readonly p50: number;
  readonly p99: number;
  readonly slowest: number;
  /** Milliseconds of processor time for an interaction, of the processes by name; null where it cannot be told. */
  readonly cpu: Readonly<Record<string, number>> | null;
}

export interface Pace {
  readonly perSecond: number;
  readonly seconds: number;
  readonly replicas: number;
}

/** Milliseconds after the last interaction for which its response is waited for. */
const GRACE = 5_000;

/** Interactions that each replica answers before anything is measured: its code is compiled by then; and how many at once. */
const WARM_UP = 2_000;
const AT_ONCE = 4;

/** Interactions are sent in steps of so many milliseconds. */
const STEP = 5;

const typed = (text: string, name = 'question') => [{ type: 3, name, value: text, focused: true }];

/** What people do, in the proportion in which they do it: a name for what has to be answered alike, and its data. */
const DEEDS: readonly ((turn: number) => readonly [name: string, data: Json, type?: number])[] = [
  ...Array<typeof ask>(4).fill(ask),
  (turn) => {
    const text = questionOf(turn).slice(0, 6);
    return [`type ${text}`, { type: 1, name: 'ask', options: typed(text) }, INTERACTION.autocomplete];
  },
  () => ['type bagh', { type: 1, name: 'who', options: typed('bagh', 'name') }, INTERACTION.autocomplete],
  () => ['who', { type: 1, name: 'who', options: [{ type: 3, name: 'name', value: 'isler' }] }],
  () => ['read', { type: 1, name: 'read', options: [{ type: 3, name: 'passage', value: 'raqqa' }] }],
  () => ['quotes', { type: 1, name: 'quotes', options: [] }],
  () => {
    const target = message('how many civilians are trapped in Mosul?', {});
    const messages = { [String(target.id)]: target };
    return ['message', { type: 3, name: 'Ask the article', target_id: target.id, resolved: { messages } }];
  },
];

function ask(turn: number): readonly [string, Json] {
  const question = questionOf(turn);
  const options = [{ type: 3, name: 'question', value: question }];
  return [`ask ${question}`, { type: 1, name: 'ask', options }];
}

function questionOf(turn: number): string {
  return QUESTIONS[Math.floor(turn / DEEDS.length) % QUESTIONS.length]!;
}

/** An interaction as it will be sent, signed ahead of its time. */
interface Ready {
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

function prepare(webhook: Webhook, turn: number, at: number): Ready {
  const [name, data, type] = DEEDS[turn % DEEDS.length]!(turn);
  const timestamp = `${Math.floor(at / 1_000)}`;
  // Everybody is the same person: what they get can be held against each other.
  return {
    name,
    ...webhook.signed(interaction({ ...data, id: snowflake(at) }, { at }, type), { timestamp }),
  };
}

/**
 * Sends interactions at an even pace, whether responses come or not, through a balancer to replicas on one PostgreSQL, as
 * Discord would. After a third of the time one replica is killed, after half of it one is asked to stop. Ends by itself.
 */
export async function loadReplicas({ perSecond, seconds, replicas }: Pace): Promise<Found> {
  const server = await DiscordServer.start();
  const postgres = await startPostgres();
  const bots: BotProcess[] = [];
  let balancer: ChildProcess | null = null;
  try {
    const settings = {
      DISCORD_PUBLIC_KEY: server.webhook.publicKey,
      DATABASE_URL: await newPostgresDatabase(postgres.url),
      PORT: '0',
      HOST: '127.0.0.1',
      DRAIN_SECONDS: '2',
    };
    for (let each = 0; each < replicas; each += 1) bots.push(await startProgram(server, settings));
    balancer = fork(
      'bench/balancer.ts',
      bots.map(({ port }) => `${port}`),
    );
    const [url] = (await once(balancer, 'message')) as [string];
    const to = (base: string) => new URL('/interactions', base);
    await Promise.all(bots.map(({ port }) => warmUp(server.webhook, to(`http://127.0.0.1:${port}`))));
    const disturbances = [
      [1 / 3, () => bots[0]?.child.kill('SIGKILL')],
      [1 / 2, () => bots[1]?.child.kill('SIGTERM')],
    ] as const;
    const processes = { balancer: [balancer], replicas: bots.map(({ child }) => child) };
    const found = await send(
      server.webhook,
      to(url),
      perSecond,
      perSecond * seconds,
      disturbances,
      processes,
    );
    const drained = bots[1]?.child;
    if (drained && drained.exitCode === null) await once(drained, 'exit');
    if (drained && drained.exitCode !== 0)
      throw new Error(`the drained replica ended with ${drained.exitCode}`);
    return found;
  } finally {
    balancer?.disconnect();
    await Promise.all(bots.map(end));
    await server.stop();
    await postgres.stop();
  }
}

async function warmUp(webhook: Webhook, url: URL): Promise<void> {
  let turn = 0;
  const ask = async () => {
    while (turn < WARM_UP) {
      turn += 1;
      await post(url, prepare(webhook, turn, Date.now()));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
}

type Disturbance = readonly [share: number, disturb: () => unknown];

async function send(
  webhook: Webhook,
  url: URL,
  perSecond: number,
  total: number,
  disturbances: readonly Disturbance[],
  processes: Readonly<Record<string, readonly ChildProcess[]>>,
): Promise<Found> {
  const interval = 1_000 / perSecond;
  // Signed before it begins, for the moment at which each is due: a signature holds for half a minute.
  const start = Date.now() + 1_000 + total * 0.25;
  const ready = Array.from({ length: total }, (_, turn) =>
    prepare(webhook, turn, Math.floor(start + turn * interval)),
  );
  await sleep(start - Date.now());
  const began = performance.now() + (start - Date.now());

  const used = cpuOf(processes);
  const left = disturbances.map(([share, disturb]) => ({ at: Math.floor(share * total), disturb }));
  const times: number[] = [];
  const first = new Map<string, string>();
  let [sent, lost, different] = [0, 0, 0];
  while (sent < total) {
    const due = Math.min(total, Math.floor((performance.now() - began) / interval) + 1);
    for (; sent < due; sent += 1) {
      if (left[0]?.at === sent) {
        used.note();
        left.shift()?.disturb();
      }
      const { name } = ready[sent]!;
      const at = began + sent * interval;
      void post(url, ready[sent]!).then(
        ({ status, body }) => {
          times.push(performance.now() - at);
          if (status !== 200) lost += 1;
          else if (!first.has(name)) first.set(name, body);
          else if (first.get(name) !== body) different += 1;
        },
        () => {
          times.push(Number.POSITIVE_INFINITY);
          lost += 1;
        },
      );
    }
    await sleep(STEP);
  }
  used.note();
  const end = performance.now() + GRACE;
  while (times.length < total && performance.now() < end) await sleep(STEP);
  const refused = [...first.values()].flatMap((body) =>
    openapiProblems('POST', '/interactions/1/token/callback', JSON.parse(body)),
  );
  return {
    sent: total,
    lost: lost + total - times.length,
    late: times.filter((time) => time > DEADLINE).length,
    different,
    refused,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    slowest: quantile(times, 1),
    cpu: used.each(total),
  };
}

/** Milliseconds of processor time that processes take from now on, read where Linux tells it. */
function cpuOf(processes: Readonly<Record<string, readonly ChildProcess[]>>) {
  const tick = 10; // milliseconds; proc(5), /proc/pid/stat, and USER_HZ
  const now = (pid: number | undefined) => {
    const file = `/proc/${pid}/stat`;
    if (!existsSync(file)) return null;
    const fields = readFileSync(file, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * tick;
  };
  const all = { generator: [process], ...processes };
  const before = new Map(
    Object.values(all)
      .flat()
      .map(({ pid }) => [pid, now(pid)]),
  );
  // Of one that has ended, what was noted last.
  const after = new Map(before);
  return {
    note() {
      for (const [pid] of after) after.set(pid, now(pid) ?? after.get(pid) ?? null);
    },
    each(count: number): Record<string, number> | null {
      if (before.get(process.pid) === null) return null;
      const used = Object.entries(all).map(([name, some]) => {
        const ms = some.map(({ pid }) => (after.get(pid) ?? 0) - (before.get(pid) ?? 0));
        return [name, ms.reduce((sum, each) => sum + each, 0) / count] as const;
      });
      return Object.fromEntries(used);
    },
  };
}

const agent = new Agent({ keepAlive: true });

function post(
  url: URL,
  { headers, body }: Ready,
): Promise<{ readonly status: number; readonly body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method: 'POST', headers, agent }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      answer.on('error', reject);
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: text }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      rate: { type: 'string', default: '1000' },
      seconds: { type: 'string', default: '60' },
      replicas: { type: 'string', default: '4' },
    },
  });
  if (postgresFolder() === null) throw new Error('Install PostgreSQL first: it is what the replicas share.');
  const [perSecond, seconds, replicas] = [values.rate, values.seconds, values.replicas].map(Number) as [
    number,
    number,
    number,
  ];
  const found = await loadReplicas({ perSecond, seconds, replicas });
  const ms = (time: number) => `${time.toFixed(1)} ms`;
  const { cpu } = found;
  console.log(
    `${found.sent} interactions, ${perSecond} a second, ${replicas} replicas of which one was killed and one drained: ` +
      `${found.lost} lost, ${found.late} late, ${found.different} answered differently, ${found.refused.length} refused; ` +
      `answered in ${ms(found.p50)} (half), ${ms(found.p99)} (99 of 100), ${ms(found.slowest)} (slowest)`,
  );
  for (const problem of found.refused) console.log(problem);
  if (cpu) {
    const parts = Object.entries(cpu).map(([name, each]) => `${each.toFixed(2)} ${name}`);
    const sum = Object.values(cpu).reduce((total, each) => total + each);
    console.log(`processor time: ${ms(sum)} an interaction (${parts.join(', ')})`);
  }
  console.log(machine());
  process.exit(found.lost + found.late + found.different + found.refused.length === 0 ? 0 : 1);
}
