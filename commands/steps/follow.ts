import { resolve } from '../../src/articles/reference.ts';
import type { Reading } from '../../src/replies/action.ts';
import { close, OTHERS } from '../../src/replies/answering/answer.ts';
import { cardReply } from '../../src/replies/answering/card.ts';
import { whyReply } from '../../src/replies/answering/why.ts';
import { notice, type Reply } from '../../src/replies/reply.ts';
import { words } from '../../src/replies/words.ts';
import { matchesOf } from '../../src/search/answer.ts';
import type { Context } from '../command.ts';

/** An action that leads to a passage, and what is known of who takes it. */
export interface Step {
  readonly action: Reading;
  /** What the reply with the action said was asked. */
  readonly question: string | null;
  /** Whether what it leads to is for one person. */
  readonly private: boolean;
  /** A line above the passage. */
  readonly above?: string | undefined;
}

/** What a button or a choice leads to, in the knowledge base as it is now. The passage may be another since, or gone. */
export function follow(
  step: Step,
  context: Pick<Context, 'knowledge' | 'language' | 'store' | 'pages'>,
): Reply {
  const { at, kind } = step.action;
  const say = words[context.language];
  if (at === null) return notice(say.passageGone);
  const { articles, engine, revision } = context.knowledge;
  const referred = resolve(at, articles);
  if (referred.kind !== 'found') {
    return notice(referred.kind === 'changed' ? say.passageChanged : say.passageGone);
  }
  const { article, edition, passage } = referred;
  const held = kind === 'open' || kind === 'share' || kind === 'why' ? step.question : null;
  const answer = held === null ? null : engine.ask(held, { article: article.id, language: at.language });
  const matches = answer ? matchesOf(answer) : [];
  const match = matches.find((each) => each.passage === passage);
  if (kind === 'why') return answer && match ? whyReply(answer, match) : notice(say.whyNoLonger);
  const others = matches.filter((each) => each !== match);
  const asked = answer &&
    match && {
      question: answer.question,
      match,
      // One of several that it could be leads to the rest of them.
      others: answer.kind === 'answer' ? close(others) : others.slice(0, OTHERS),
      answers: answer.kind === 'answer' && match === answer.match,
    };
  return cardReply({
    edition,
    passage,
    revision,
    pages: context.pages,
    language: at.language,
    private: step.private,
    votes: context.store.kind === 'open',
    above: step.above,
    ...(step.action.kind === 'part' ? { part: step.action.part } : {}),
    ...(asked ? { asked } : {}),
  });
}
