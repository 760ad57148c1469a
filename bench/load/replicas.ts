import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { DiscordServer } from '../../tests/support/discord-server.ts';
import { newPostgresDatabase, postgresFolder, startPostgres } from '../../tests/support/postgres.ts';
import type { Webhook } from '../../tests/support/webhook.ts';
import { machine } from '../report/machine.ts';
import { BALANCERS, type BalancerProcess, haproxy } from './balancers.ts';
import { type BotProcess, end, FOR_MANY, startProgram } from './bot.ts';
import { type Found, send } from './even-pace.ts';
import { post, prepare } from './signed.ts';

export interface Pace {
  readonly perSecond: number;
  readonly seconds: number;
  readonly replicas: number;
  /** Starts it before processes at these ports. */
  readonly startBalancer: (ports: readonly number[]) => Promise<BalancerProcess>;
}

/**
 * Interactions that each replica answers before anything is measured, and how many at once. What runs once for each of them
 * is compiled by then: most of it between the ten thousandth and the twelve thousandth.
 */
const WARM_UP = 12_000;
const AT_ONCE = 4;

/**
 * Sends interactions at an even pace, whether responses come or not, through a balancer to replicas on one PostgreSQL, as
 * Discord would. After a third of the time one replica is killed, after half of it one is asked to stop. Ends by itself.
 */
async function loadReplicas({ perSecond, seconds, replicas, startBalancer }: Pace): Promise<Found> {
  const server = await DiscordServer.start();
  const postgres = await startPostgres();
  const bots: BotProcess[] = [];
  let balancer: BalancerProcess | null = null;
  try {
    const settings = {
      DISCORD_PUBLIC_KEY: server.webhook.publicKey,
      DATABASE_URL: await newPostgresDatabase(postgres.url),
      PORT: '0',
      HOST: '127.0.0.1',
      DRAIN_SECONDS: '2',
    };
    for (let each = 0; each < replicas; each += 1) bots.push(await startProgram(server, settings, FOR_MANY));
    balancer = await startBalancer(bots.map(({ port }) => port));
    const { url } = balancer;
    const to = (base: string) => new URL('/interactions', base);
    await Promise.all(bots.map(({ port }) => warmUp(server.webhook, to(`http://127.0.0.1:${port}`))));
    // No balancer has just been started when its replicas are asked a thousand times a second.
    await warmUp(server.webhook, to(url));
    const disturbances = [
      [1 / 3, () => bots[0]?.child.kill('SIGKILL')],
      [1 / 2, () => bots[1]?.child.kill('SIGTERM')],
    ] as const;
    const processes = { balancer: [balancer.child], replicas: bots.map(({ child }) => child) };
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
    balancer?.child.kill('SIGKILL');
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

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      rate: { type: 'string', default: '1000' },
      seconds: { type: 'string', default: '60' },
      replicas: { type: 'string', default: '4' },
      balancer: { type: 'string', default: haproxy() ? 'haproxy' : 'own' },
    },
  });
  if (postgresFolder() === null) throw new Error('Install PostgreSQL first: it is what the replicas share.');
  const [perSecond, seconds, replicas] = [values.rate, values.seconds, values.replicas].map(Number) as [
    number,
    number,
    number,
  ];
  const startBalancer = BALANCERS.get(values.balancer);
  if (!startBalancer) throw new Error(`--balancer is one of ${[...BALANCERS.keys()].join(', ')}.`);
  const found = await loadReplicas({ perSecond, seconds, replicas, startBalancer });
  const ms = (time: number) => `${time.toFixed(1)} ms`;
  const { cpu } = found;
  console.log(
    `${found.sent} interactions, ${perSecond} a second, ${replicas} replicas behind ${values.balancer} of which one was killed and one drained: ` +
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
