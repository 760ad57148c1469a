import { type Article, questionsOf } from '../articles/article.ts';
import { type Difference, difference } from '../articles/difference.ts';
import { sameQuestion } from '../articles/files/edition.ts';
import type { Engine } from '../search/engine.ts';
import type { Work } from '../slices.ts';
import type { Asked } from '../store/asked.ts';
import { askOwnQuestions, type Failure, foundFirst } from './golden.ts';
import { type Replay, replay } from './replay.ts';

/** One state of the knowledge base, as far as it can be tried. */
export interface Tried {
  readonly articles: readonly Article[];
  readonly engine: Engine;
}

/** What a new state of the knowledge base would change. */
export interface Trial {
  readonly difference: Difference;
  /** How many of its own questions were asked: those of articles in which anything has changed. */
  readonly asked: number;
  /** Its own questions that would newly fail to find their passage. */
  readonly failures: readonly Failure[];
  /** Those that fail already in the state in force. */
  readonly known: readonly Failure[];
  readonly replay: Replay;
}

/** Holds a new state against the one in force; `questions` are what people asked. */
export function* tryOut(old: Tried, fresh: Tried, questions: readonly Asked[]): Work<Trial> {
  const before = new Map(old.articles.map((article) => [article.id, article]));
  const touched = fresh.articles.filter((article) => !isSame(article, before.get(article.id)));
  const golden = yield* askOwnQuestions(touched, fresh.engine);
  const failures: Failure[] = [];
  const known: Failure[] = [];
  for (const failure of golden.failures) {
    (failedBefore(failure, before.get(failure.article), old.engine) ? known : failures).push(failure);
    yield;
  }
  return {
    difference: yield* difference(old.articles, fresh.articles),
    asked: golden.asked,
    failures,
    known,
    replay: yield* replay(questions, old.engine, fresh.engine),
  };
}

/** Whether nothing that decides an answer of the article has been read anew. */
function isSame(article: Article, before: Article | undefined): boolean {
  return (
    before !== undefined &&
    article.glossary === before.glossary &&
    article.words === before.words &&
    article.editions.nl === before.editions.nl &&
    article.editions.en === before.editions.en
  );
}

/** Whether the question was written over the same passage, and did not find it then either. */
function failedBefore(failure: Failure, article: Article | undefined, engine: Engine): boolean {
  const passage = article?.editions[failure.language]?.passages.find(({ id }) => id === failure.id);
  const asked = sameQuestion(failure.question);
  if (!passage || !questionsOf(passage).some((question) => sameQuestion(question) === asked)) return false;
  return foundFirst(failure, engine) !== failure.id;
}
