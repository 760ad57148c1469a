import { type Article, questionsOf } from '../articles/article.ts';
import type { QuestionName } from '../articles/difference.ts';
import type { Answer, Match } from '../search/answer.ts';
import type { Engine } from '../search/engine.ts';
import type { Work } from '../slices.ts';

/** A written question that another passage than its own comes first for. */
export interface Failure extends QuestionName {
  /** The id of the passage that comes first; null where none does. */
  readonly found: string | null;
}

export interface Golden {
  /** How many questions were asked. */
  readonly asked: number;
  readonly failures: readonly Failure[];
}

/** Asks every question that is written in the articles, each of its own article in its own language. */
export function* askOwnQuestions(articles: readonly Article[], engine: Engine): Work<Golden> {
  const failures: Failure[] = [];
  let asked = 0;
  for (const { id: article, editions } of articles) {
    for (const { language, passages } of Object.values(editions)) {
      for (const passage of passages) {
        for (const question of questionsOf(passage)) {
          const found = foundFirst({ article, language, question }, engine);
          asked += 1;
          if (found !== passage.id) failures.push({ article, language, id: passage.id, question, found });
          yield;
        }
      }
    }
  }
  return { asked, failures };
}

/** The passage that comes first for a question to one article in one language. */
export function foundFirst(
  { article, language, question }: Omit<QuestionName, 'id'>,
  engine: Engine,
): string | null {
  const first = bestOf(engine.ask(question, { article, language }));
  return first?.edition.language === language ? first.passage.id : null;
}

function bestOf(answer: Answer): Match | undefined {
  return answer.kind === 'answer' ? answer.match : answer.alternatives[0];
}
