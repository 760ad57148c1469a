import type { Article } from '../src/articles/article.ts';
import { type Citation, found, readCitation } from '../src/articles/citation.ts';
import { revisionWords } from '../src/replies/moderating/revision-words.ts';
import { verifyReply } from '../src/replies/moderating/verify.ts';
import { notice, type Reply } from '../src/replies/reply.ts';
import type { Revision } from '../src/store/archive.ts';
import { type Context, slash } from './command.ts';

export const verify = slash({
  name: { en: 'verify', nl: 'controleer' },
  description: {
    en: 'Whether an answer still stands in the article as it did (moderators)',
    nl: 'Of een antwoord nog zo in het artikel staat als toen (moderators)',
  },
  options: {
    answer: {
      name: { en: 'answer', nl: 'antwoord' },
      description: {
        en: 'The reference in its small print, such as 7ba36d5/passage/1a2b3c4d',
        nl: 'De verwijzing in de kleine letters eronder, bijvoorbeeld 7ba36d5/passage/1a2b3c4d',
      },
      required: true,
      words: true,
      maxLength: 500,
    },
  },
  moderator: true,
  run: ({ answer }, context) => verifyAnswer(answer, context, revisionWords[context.language].unreadable),
});

/** Whether the answer still stands whose reference is in a text; `none` is said where there is none. */
export async function verifyAnswer(
  text: string,
  { knowledge, base, language }: Context,
  none: string,
): Promise<Reply> {
  const citation = readCitation(text);
  if (!citation) return notice(none);
  const standing = found(citation, knowledge.articles);
  if (standing.kind === 'unchanged') return verifyReply(citation, standing, null, language);
  return verifyReply(citation, standing, await since(citation, base), language);
}

/** The revision by which the passage had changed or gone; what is known of that. */
export type Since = Revision | 'unknown' | 'never';

/** Goes back through the revisions until one in which the passage stood as in the answer. */
async function since(citation: Citation, base: Context['base']): Promise<Since> {
  let after: Revision | null = null;
  for (const revision of base.revisions()) {
    const articles: readonly Article[] | null = await base.articlesOf(revision.id);
    const stood = articles !== null && found(citation, articles).kind === 'unchanged';
    if (stood) return after ?? 'unknown';
    if (revision.name === citation.revision) return articles === null ? 'unknown' : 'never';
    after = revision;
  }
  return 'unknown';
}
