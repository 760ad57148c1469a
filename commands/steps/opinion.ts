import { articleKey, resolve } from '../../src/articles/reference.ts';
import type { Action } from '../../src/replies/action.ts';
import { unansweredOf } from '../../src/replies/answering/answer.ts';
import { opinionWords } from '../../src/replies/answering/opinion-words.ts';
import { nothingKept } from '../../src/replies/nothing-kept.ts';
import { notice, type Reply, say } from '../../src/replies/reply.ts';
import { words } from '../../src/replies/words.ts';
import type { Context } from '../command.ts';
import { articleInUse } from '../options/editions.ts';

/** An action by which a reader says what they think of a reply. */
export type Opinion = Extract<Action, { readonly kind: 'helpful' | 'unhelpful' | 'pass' }>;

/** Keeps a reader's opinion of a reply, and says in a line what has come of it. */
export async function giveOpinion(
  action: Opinion,
  question: string | null,
  context: Context,
): Promise<Reply> {
  const { store, caller, language, knowledge } = context;
  const told = opinionWords[language];
  if (store.kind === 'closed') return nothingKept(store.trouble, language);
  if (question === null || caller === null) return notice(words[language].passageGone);
  if (action.kind === 'pass') {
    if (caller.guild === null) return notice(told.noModerators);
    const asked = knowledge.articles.find(({ id }) => articleKey(id) === action.article);
    const article = (asked ?? articleInUse(context))?.id;
    const answer = knowledge.engine.ask(question, { article, locale: language });
    if (answer.kind === 'answer') return notice(told.answered);
    const unanswered = unansweredOf(answer);
    if (!unanswered) return notice(told.noQuestion);
    return say((await store.questions.pass(unanswered, caller.guild)) ? told.passed : told.passedBefore);
  }
  const referred = resolve(action.at, knowledge.articles);
  if (referred.kind !== 'found') {
    return notice(referred.kind === 'changed' ? words[language].passageChanged : words[language].passageGone);
  }
  const { article, edition, passage } = referred;
  const cast = await store.votes.cast(
    {
      article: article.id,
      language: edition.language,
      passage: passage.id,
      version: action.at.version,
      question,
    },
    {
      helpful: action.kind === 'helpful',
      account: caller.account,
      guild: caller.guild,
      call: caller.call,
    },
  );
  return say(told.votes[action.kind][cast]);
}
