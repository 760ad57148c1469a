import type { Kysely } from 'kysely';

/*
 * The tables as they are after all migrations. Ids are text, times are milliseconds since 1970, and a yes or no is 1
 * or 0: so every database has them. Where a guild is null, it was in a direct message.
 */

/** A question that was asked and not answered, or not with certainty. There is nobody's name or id with it. */
export interface QuestionRow {
  id: string;
  guild: string | null;
  language: string;
  /** The question as it was asked. */
  text: string;
  outcome: 'doubt' | 'silence';
  /** The nearest passage: its article and its id; null where none came near. */
  article: string | null;
  passage: string | null;
  asked: number;
  /** When a reader passed it to the moderators, and when a moderator put it aside. */
  passed: number | null;
  dismissed: number | null;
}

/** What one person thinks of one answer. */
export interface VoteRow {
  /** Stands for the answer: guild, article, language, passage, version and question. */
  answer: string;
  /** Stands for the person, see people.ts. */
  voter: string;
  guild: string | null;
  article: string;
  language: string;
  passage: string;
  /** Of the passage's words, see articles/reference.ts. */
  version: string;
  question: string;
  helpful: number;
  cast: number;
  dismissed: number | null;
}

/** One setting of a guild, or of a channel in it; the channel is empty where it is the whole guild's. */
export interface SettingRow {
  guild: string;
  channel: string;
  name: string;
  /** JSON. */
  value: string;
}

/** One thing that a moderator did, or that somebody was refused. */
export interface AuditRow {
  id: string;
  guild: string | null;
  /** The id of the account that did it. */
  account: string;
  /** The command or button, and what about it, in short. */
  action: string;
  detail: string;
  refused: number;
  at: number;
}

/** What has to stay the same between two starts. */
export interface SecretRow {
  name: string;
  value: string;
}

export interface Tables {
  questions: QuestionRow;
  votes: VoteRow;
  settings: SettingRow;
  audit: AuditRow;
  secrets: SecretRow;
}

export type Database = Kysely<Tables>;
