import type { Migration } from 'kysely';
import { readersAndModerators } from './0001-readers-and-moderators.ts';
import { knowledge } from './0002-knowledge.ts';
import { calls } from './0003-calls.ts';
import { whereAdded } from './0004-where-added.ts';

/** Every change to the form of the database, in order. One that has been released never changes: add another. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-readers-and-moderators': readersAndModerators,
  '0002-knowledge': knowledge,
  '0003-calls': calls,
  '0004-where-added': whereAdded,
};
