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
  /** A hash of guild, article, language, passage, version and question. */
  answer: string;
  /** A hash of the person's id, see people.ts. */
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

/** What a moderator added to the articles; see articles/additions/addition.ts. */
export interface AdditionRow {
  /** What a later addition with the same key takes the place of. */
  key: string;
  kind: string;
  article: string;
  language: string;
  /** The id of the added passage, or of the one that is asked for in other words. */
  passage: string | null;
  question: string | null;
  text: string | null;
  account: string;
  /** Where it was added, as long as the bot is there; null also for what was added before this was kept. */
  guild: string | null;
  at: number;
  /** Their order. */
  place: number;
}

/** A state of the knowledge base that was in force. */
export interface RevisionRow {
  /** 1 and up, without gaps at the time of writing. */
  id: number;
  /** Names its content. */
  name: string;
  cause: string;
  why: string;
  account: string;
  /** It stays in force over restarts, as long as it is the last one. */
  pinned: number;
  at: number;
}

/** A file of a revision. */
export interface RevisionFileRow {
  revision: number;
  /** `mosul-2017/article.nl.md`, or `additions.json`. */
  path: string;
  hash: string;
}

/** What is in a file, once for all revisions that have it. */
export interface BlobRow {
  /** SHA-256 of its bytes, in hexadecimal. */
  hash: string;
  /** UTF-8, as all files of a state in force are. */
  content: string;
}

/** What came of a press on a vote's button: one that is handed over again comes to the same. */
export interface CallRow {
  /** Stands for the press, see people.ts. */
  id: string;
  came: string;
  at: number;
}

export interface Tables {
  questions: QuestionRow;
  votes: VoteRow;
  settings: SettingRow;
  audit: AuditRow;
  secrets: SecretRow;
  additions: AdditionRow;
  revisions: RevisionRow;
  revision_files: RevisionFileRow;
  blobs: BlobRow;
  calls: CallRow;
}

export type Database = Kysely<Tables>;
