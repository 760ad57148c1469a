import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordServer } from '../../tests/support/discord-server.ts';
import { GUILD_ID, snowflake } from '../../tests/support/payloads.ts';
import { newPostgresDatabase, postgresFolder, query, startPostgres } from '../../tests/support/postgres.ts';
import { machine } from '../report/machine.ts';
import { end, startProgram } from './bot.ts';
import { QUESTIONS } from './questions.ts';

/** Questions after which a process has all that it needs in memory, and how many are asked at once. */
const ASKED = 2_000;
const AT_ONCE = 20;

/** Channels, and roles, of each server. */
const FURNISHED = 30;

/** What a process takes, at work after some thousands of questions. */
interface Footprint {
  readonly bytes: number;
  /** To PostgreSQL; the one over which it hears what others change is among them. */
  readonly connections: number;
}

if (postgresFolder() === null) throw new Error('Install PostgreSQL first: connections to it are counted.');
for (const [name, guilds, overHttp] of [
  ['a process at the gateway, 1 server', 1, false],
  ['a process at the gateway, 2,500 servers', 2_500, false],
  ['a process over HTTP', 1, true],
] as const) {
  const { bytes, connections } = await footprint(guilds, overHttp);
  console.log(`${name}: ${Math.round(bytes / 1e6)} MB, ${connections} connections to PostgreSQL`);
}
console.log(machine());

async function footprint(guilds: number, overHttp: boolean): Promise<Footprint> {
  const server = await DiscordServer.start();
  server.gateway.furnished = FURNISHED;
  server.gateway.guilds = [GUILD_ID, ...Array.from({ length: guilds - 1 }, () => snowflake())];
  const postgres = await startPostgres();
  const place = await newPostgresDatabase(postgres.url);
  const { publicKey } = server.webhook;
  const bot = await startProgram(server, {
    ...(overHttp ? { DISCORD_PUBLIC_KEY: publicKey } : {}),
    PORT: '0',
    HOST: '127.0.0.1',
    DATABASE_URL: place,
  });
  try {
    if (overHttp) server.webhook.url = `http://127.0.0.1:${bot.port}/interactions`;
    await server.command('timeline');
    let connections = 0;
    for (let asked = 0; asked < ASKED; asked += AT_ONCE) {
      const some = QUESTIONS.concat(QUESTIONS, QUESTIONS).slice(0, AT_ONCE);
      await Promise.all(some.map((question) => server.command('ask', { question })));
      connections = Math.max(connections, await connectionsTo(place));
    }
    await sleep(1_000);
    const metrics = await (await fetch(`http://127.0.0.1:${bot.port}/metrics`)).text();
    return { bytes: Number(/^process_resident_memory_bytes (\S+)$/m.exec(metrics)?.[1]), connections };
  } finally {
    await end(bot);
    await server.stop();
    await postgres.stop();
  }
}

async function connectionsTo(place: string): Promise<number> {
  const others = 'datname = current_database() and pid <> pg_backend_pid()';
  const [row] = await query(place, `select count(*)::int as open from pg_stat_activity where ${others}`);
  return Number(row?.open);
}
