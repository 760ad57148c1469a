import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import type { Unanswered } from '../../src/store/questions.ts';
import type { OpenStore } from '../../src/store/store.ts';
import type { Judged } from '../../src/store/votes.ts';
import { newPostgresDatabase, query } from '../support/postgres.ts';

export const GUILD = '700000000000000002';
export const ELSEWHERE = '700000000000000092';
export const ANN = '700000000000000011';
export const BEN = '700000000000000012';

export const QUESTION: Unanswered = {
  text: 'how hot should the water be?',
  language: 'en',
  outcome: 'silence',
  nearest: { article: 'tea', passage: 'green-tea' },
};

export const ANSWER: Judged = {
  article: 'tea',
  language: 'en',
  passage: 'green-tea',
  version: '0123abcd',
  question: 'how long?',
};

/** A file in a folder of its own that is not there yet. */
export function newFile(): string {
  return join(mkdtempSync(join(tmpdir(), 'footnote-')), 'data', 'footnote.db');
}

/** An address of a database that is not there yet, of the kind that this run of the tests is on, see vitest.config.ts. */
export async function newDatabase(): Promise<string> {
  const server = inject('postgres');
  return server ? newPostgresDatabase(server) : `file:${newFile()}`;
}

/** All that is in a database, as text. */
export async function textOf(address: string): Promise<string> {
  if (address.startsWith('file:')) return readFileSync(address.slice('file:'.length), 'latin1');
  const tables = await query(address, "select tablename from pg_tables where schemaname = 'public'");
  const rows = await Promise.all(tables.map(({ tablename }) => query(address, `select * from ${tablename}`)));
  return JSON.stringify(rows);
}

/** A store at that address, or in that file, closed with the test. */
export async function open(place?: string, retentionDays = 90): Promise<OpenStore> {
  const address = place ?? (await newDatabase());
  const store = await openStore(/^\w+:/.test(address) ? address : `file:${address}`, retentionDays);
  onTestFinished(() => store.close());
  return store;
}

/** A script beside the tests as a process of its own; as somebody who is not root where `plain` says so. */
export function child(script: string, args: readonly string[], { plain = false } = {}): ChildProcess {
  const nobody = plain && process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  return spawn(process.execPath, ['--import', './typescript.js', script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 60_000,
    ...nobody,
  });
}

/** What a process prints until it ends, line by line. */
export async function linesOf(running: ChildProcess): Promise<string[]> {
  let text = '';
  running.stdout?.setEncoding('utf8').on('data', (chunk) => {
    text += chunk;
  });
  await new Promise((resolve) => running.on('close', resolve));
  return text.split('\n').filter(Boolean);
}
