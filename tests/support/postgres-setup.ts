import type { TestProject } from 'vitest/node';
import { postgresFolder, startPostgres } from './postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server of the tests that run on PostgreSQL. */
    postgres: string;
  }
}

export default async function setup(project: TestProject): Promise<undefined | (() => Promise<void>)> {
  if (postgresFolder() === null) return;
  const { url, stop } = await startPostgres();
  project.provide('postgres', url);
  return stop;
}
