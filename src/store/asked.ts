import type { Database } from './database/schema.ts';

/** A question as somebody asked it, and in which guilds; null stands for direct messages. */
export interface Asked {
  readonly text: string;
  readonly guilds: readonly (string | null)[];
}

/**
 * What people asked, for asking it again, each wording once, at most `most`. Half of them are those that got no certain
 * answer, half those whose answer somebody voted on: they had one, and can lose it. The latest of each.
 */
export async function asked(database: Database, most: number): Promise<readonly Asked[]> {
  const half = Math.ceil(most / 2);
  const voted = await database
    .selectFrom('votes')
    .select(({ fn }) => ['question as text', 'guild', fn.max('cast').as('latest')])
    .groupBy(['question', 'guild'])
    .orderBy('latest', 'desc')
    .limit(half)
    .execute();
  const open = await database
    .selectFrom('questions')
    .select(({ fn }) => ['text', 'guild', fn.max('asked').as('latest')])
    .groupBy(['text', 'guild'])
    .orderBy('latest', 'desc')
    .limit(half)
    .execute();
  const guilds = new Map<string, Set<string | null>>();
  for (const { text, guild } of [...voted, ...open]) {
    const known = guilds.get(text) ?? new Set();
    guilds.set(text, known.add(guild));
  }
  return [...guilds].slice(0, most).map(([text, where]) => ({ text, guilds: [...where] }));
}
