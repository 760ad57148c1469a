import { resolve } from '../../src/articles/reference.ts';
import type { Previous } from '../../src/dialogue/follow-up.ts';
import { followUpWords } from '../../src/replies/answering/follow-up-words.ts';
import { type Answer, matchesOf } from '../../src/search/answer.ts';
import type { Context, Earlier } from '../command.ts';

/** What was asked and shown before, in the knowledge base as it is now. */
export function previousOf({ question, at }: Earlier, { knowledge }: Context): Previous | null {
  const { articles, engine } = knowledge;
  const referred = at && resolve(at, articles);
  if (referred?.kind === 'found') {
    const { article, passage } = referred;
    return { question, language: at?.language ?? referred.edition.language, article, passage };
  }
  // No passage was shown, or it is another since: then what the question leads to today.
  if (question === null) return null;
  const answer = engine.ask(question);
  const [nearest] = matchesOf(answer);
  const article = articles.find(({ id }) => id === nearest?.edition.article);
  const passage = answer.kind === 'answer' ? answer.match.passage : null;
  return article ? { question, language: answer.language, article, passage } : null;
}

/** What is said of a question that was read with the one before. */
export function readAs(answer: Answer, { passage }: Previous): string {
  const say = followUpWords[answer.language];
  const same = answer.kind === 'answer' && answer.match.passage.id === passage?.id;
  return same ? say.aboutPassage : say.readAs;
}
