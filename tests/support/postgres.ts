import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import pg from 'pg';
import { freePort } from './free-port.ts';

/** Where Debian keeps PostgreSQL's programs, the latest version last. */
const DEBIAN = '/usr/lib/postgresql';

/** The folder of PostgreSQL's programs; null where it is not installed. */
export function postgresFolder(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(a) - Number(b)) : [];
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...versions.reverse().map((version) => join(DEBIAN, version, 'bin')),
  ];
  return (
    folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ??
    null
  );
}

/** A PostgreSQL server of one's own on loopback. */
export interface Postgres {
  /** Of the database that is there from the start. */
  readonly url: string;
  /** Ends it at once, as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Starts it again on what it had. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts one; it refuses to run as root, and is then somebody else. */
export async function startPostgres(): Promise<Postgres> {
  const folder = postgresFolder();
  if (!folder) throw new Error('PostgreSQL is not installed.');
  const data = mkdtempSync(join(tmpdir(), 'footnote-postgres-'));
  const somebody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  if (somebody.uid) chownSync(data, somebody.uid, somebody.gid);
  const options = { ...somebody, cwd: data, stdio: 'ignore' } as const;
  execFileSync(
    join(folder, 'initdb'),
    ['-D', data, '-U', 'footnote', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'],
    options,
  );
  const port = await freePort();
  const url = `postgres://footnote@127.0.0.1:${port}/postgres`;
  let running = run();
  await answers(url);
  function run() {
    const settings = ['-D', data, '-p', `${port}`, '-h', '127.0.0.1', '-k', '', '-F'];
    const child = spawn(join(folder!, 'postgres'), settings, options);
    return { child, ended: new Promise((resolve) => child.once('exit', resolve)) };
  }

  const end = async (signal: NodeJS.Signals) => {
    running.child.kill(signal);
    await running.ended;
  };
  return {
    url,
    kill: () => end('SIGQUIT'),
    async start() {
      running = run();
      await answers(url);
    },
    async stop() {
      await end('SIGINT');
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** Makes an empty database on the server at that address; its address. */
export async function newPostgresDatabase(url: string): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await query(url, `create database ${name}`);
  return url.replace(/postgres$/, name);
}

/** Asks a database something by a connection of its own. */
export async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

async function answers(url: string): Promise<void> {
  for (let left = 100; ; left -= 1) {
    try {
      await query(url, 'select 1');
      return;
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
