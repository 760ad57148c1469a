import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type APIApplication,
  type APIGatewayBotInfo,
  REST,
  Routes,
  ShardingManager,
  type Shard as ShardProcess,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Values } from '../../health/metrics.ts';
import { type Readiness, together } from '../../health/readiness.ts';
import type { Bot } from '../bot.ts';
import { BotError, explain } from '../errors.ts';
import { apiBase } from './client.ts';
import { invitesOf } from './invites.ts';
import { askOf } from './telling.ts';

export interface ShardsOptions {
  readonly token: string;
  readonly apiUrl: string | undefined;
  /** The program that each process runs: this one, which finds in SHARDS and SHARD_COUNT which shard is its own. */
  readonly program: string;
  readonly log: Logger;
}

/** Milliseconds in which as many shards may identify as Discord says; "Gateway", Rate Limiting, with some to spare. */
const IDENTIFY = 5_500;

/** Milliseconds that a shard may take until it has all its guilds. */
const READY = 300_000;

/** Milliseconds that a process may take to stop before it is ended. */
const STOP = 15_000;

/**
 * Starts a process for each shard that Discord recommends, one after the other at the pace that it allows, and starts
 * each again that ends by itself.
 * @throws BotError when that cannot be done.
 */
export async function startShards({ token, apiUrl, program, log }: ShardsOptions): Promise<Bot> {
  const api = apiBase(apiUrl);
  const rest = new REST({ api }).setToken(token);
  const [gateway, application] = await Promise.all([
    rest.get(Routes.gatewayBot()) as Promise<APIGatewayBotInfo>,
    rest.get(Routes.currentApplication()) as Promise<APIApplication>,
  ]).catch((error: unknown) => {
    throw explain(error, api);
  });

  // Only this process listens. Empty rather than deleted: a shard would take it from .env again.
  process.env.PORT = '';
  const manager = new ShardingManager(program, {
    token,
    totalShards: gateway.shards,
    execArgv: process.execArgv,
    silent: true,
  });
  manager.on('shardCreate', (shard) => attend(shard, log));
  const delay = IDENTIFY / gateway.session_start_limit.max_concurrency;
  try {
    await manager.spawn({ delay, timeout: READY });
  } catch (error) {
    log.debug({ err: error }, 'could not start');
    await stop(manager);
    throw new BotError('A shard could not start: what it says above tells why.');
  }
  const guilds = (await manager.fetchClientValues('guilds.cache.size')) as number[];

  return {
    id: application.id,
    tag: application.name,
    ...invitesOf(application.id),
    guilds: guilds.reduce((sum, each) => sum + each, 0),
    endpoint: null,
    shards: () => manager.shards.map(({ id, ready }) => ({ id, ready, ping: -1 })),
    others: () => countsOf(manager),
    readiness: () => readinessOf(manager),
    // None arrives here.
    receive: () => null,
    // A process that ends is started again.
    lost: new Promise(() => {}),
    stop: () => stop(manager),
  };
}

/** What each process has counted; of one that does not say so in time, nothing. */
async function countsOf(manager: ShardingManager): Promise<readonly Values[]> {
  const all = await Promise.all(manager.shards.map((shard) => askOf(shard, 'counts')));
  return all.filter((counts) => counts !== null);
}

/** What each says of itself, under its number. */
async function readinessOf(manager: ShardingManager): Promise<Readiness> {
  const all = manager.shards.map(async (shard): Promise<Readiness> => {
    if (!shard.ready) return { objections: [`shard ${shard.id} is away`], remarks: [] };
    const told = await askOf(shard, 'readiness');
    if (told === null) return { objections: [`shard ${shard.id} does not say how it is`], remarks: [] };
    const named = (each: string) => `shard ${shard.id}: ${each}`;
    return { objections: told.objections.map(named), remarks: told.remarks.map(named) };
  });
  return together(await Promise.all(all));
}

/** Passes on what the process logs, and says what becomes of it. What it prints for a person has been said once. */
function attend(shard: ShardProcess, log: Logger): void {
  shard.on('spawn', (child) => {
    if (!('stdout' in child)) return;
    child.stdout?.resume();
    child.stderr?.on('data', (chunk) => process.stderr.write(chunk));
    log.info({ shard: shard.id }, 'started a shard');
  });
  shard.on('death', () => log.warn({ shard: shard.id }, 'a shard ended'));
  shard.on('error', (err) => log.error({ err, shard: shard.id }, 'a shard could not be started again'));
}

/** Asks all to stop; each answers what it has been asked first. */
async function stop(manager: ShardingManager): Promise<void> {
  manager.respawn = false;
  await Promise.all(
    manager.shards.map(async ({ process: child }) => {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await Promise.race([ended, sleep(STOP, undefined, { ref: false })]);
      child.kill('SIGKILL');
    }),
  );
}
