import { createHash } from 'node:crypto';
import type { Language } from '../language/language.ts';
import { clip } from './clip.ts';
import type { Database } from './database/schema.ts';
import { once } from './once.ts';
import type { Alias } from './people.ts';
import { LONGEST_QUESTION } from './questions.ts';

/** An answer that somebody has an opinion of: a passage in answer to a question. */
export interface Judged {
  readonly article: string;
  readonly language: Language;
  readonly passage: string;
  /** Of the passage's words, see articles/reference.ts. */
  readonly version: string;
  readonly question: string;
}

/** What a press on a vote's button comes to: the vote is cast, changed from the other one, or taken back. */
export type Cast = 'cast' | 'changed' | 'withdrawn';

/** An answer that was found not helpful, by how many, and by how many it was found helpful. */
export interface Criticised extends Judged {
  /** A hash of the answer and its guild: 64 hexadecimal digits. */
  readonly id: string;
  readonly unhelpful: number;
  readonly helpful: number;
  /** Milliseconds since 1970, of the last vote against it. */
  readonly latest: number;
}

/** How helpful answers were found. A person has one vote on an answer. */
export interface Votes {
  /**
   * Casts the vote of an account; the same vote a second time takes it back. The same call comes to the same every time,
   * whichever processes it is handed to.
   */
  readonly cast: (
    answer: Judged,
    vote: {
      readonly helpful: boolean;
      readonly account: string;
      readonly guild: string | null;
      readonly call?: string;
    },
  ) => Promise<Cast>;
  /** The answers of a guild that somebody found not helpful and that were not put aside since; the latest first. */
  readonly criticised: (guild: string, most: number) => Promise<readonly Criticised[]>;
  /** Puts the votes against an answer aside: they no longer bring it up. */
  readonly dismiss: (guild: string, id: string) => Promise<void>;
  /** How many votes there are of each kind. */
  readonly count: () => Promise<{ readonly helpful: number; readonly unhelpful: number }>;
  /** How many votes an account has cast. */
  readonly of: (account: string) => Promise<number>;
  /** Deletes all votes of an account; how many there were. */
  readonly forget: (account: string) => Promise<number>;
}

export function votes(database: Database, alias: Alias): Votes {
  return {
    cast(judged, { helpful, account, guild, call }) {
      const answer = { ...judged, question: clip(judged.question, LONGEST_QUESTION) };
      const [key, voter] = [keyOf(answer, guild), alias(account)];
      return once(database, call && alias(call), async (transaction): Promise<Cast> => {
        const before = await transaction
          .selectFrom('votes')
          .select('helpful')
          .where('answer', '=', key)
          .where('voter', '=', voter)
          .executeTakeFirst();
        await transaction.deleteFrom('votes').where('answer', '=', key).where('voter', '=', voter).execute();
        if (before?.helpful === Number(helpful)) return 'withdrawn';
        await transaction
          .insertInto('votes')
          .values({
            ...answer,
            answer: key,
            voter,
            guild,
            helpful: Number(helpful),
            cast: Date.now(),
            dismissed: null,
          })
          .execute();
        return before ? 'changed' : 'cast';
      });
    },
    async criticised(guild, most) {
      const rows = await database
        .selectFrom('votes')
        .select(({ fn, eb }) => [
          'answer as id',
          'article',
          'language',
          'passage',
          'version',
          'question',
          fn.countAll().as('votes'),
          fn.sum(eb.ref('helpful')).as('helpful'),
          fn.max(eb.case().when('helpful', '=', 0).then(eb.ref('cast')).else(0).end()).as('latest'),
        ])
        .where('guild', '=', guild)
        .where('dismissed', 'is', null)
        .groupBy(['answer', 'article', 'language', 'passage', 'version', 'question'])
        .having(({ fn, eb }) => eb(fn.min('helpful'), '=', 0))
        .orderBy('latest', 'desc')
        .limit(most)
        .execute();
      return rows.map(({ votes: all, helpful, latest, language, ...answer }) => ({
        ...answer,
        language: language as Language,
        helpful: Number(helpful),
        unhelpful: Number(all) - Number(helpful),
        latest: Number(latest),
      }));
    },
    async dismiss(guild, id) {
      await database
        .updateTable('votes')
        .set({ dismissed: Date.now() })
        .where('guild', '=', guild)
        .where('answer', '=', id)
        .execute();
    },
    async count() {
      const rows = await database
        .selectFrom('votes')
        .select(({ fn }) => ['helpful', fn.countAll().as('votes')])
        .groupBy('helpful')
        .execute();
      const of = (helpful: number) => Number(rows.find((row) => row.helpful === helpful)?.votes ?? 0);
      return { helpful: of(1), unhelpful: of(0) };
    },
    async of(account) {
      const { votes: all } = await database
        .selectFrom('votes')
        .select(({ fn }) => fn.countAll().as('votes'))
        .where('voter', '=', alias(account))
        .executeTakeFirstOrThrow();
      return Number(all);
    },
    async forget(account) {
      const { numDeletedRows } = await database
        .deleteFrom('votes')
        .where('voter', '=', alias(account))
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}

function keyOf({ article, language, passage, version, question }: Judged, guild: string | null): string {
  const parts = [guild, article, language, passage, version, question];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
