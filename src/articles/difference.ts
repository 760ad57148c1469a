import type { Language } from '../language/language.ts';
import type { Work } from '../slices.ts';
import { type Article, type Passage, questionsOf } from './article.ts';
import { sameQuestion } from './files/edition.ts';

/** What a reload added, changed and removed. A changed question leads to another passage than it did. */
export interface Difference {
  readonly passages: Changes<PassageName>;
  readonly questions: Changes<QuestionName>;
}

export interface Changes<Name> {
  readonly added: readonly Name[];
  readonly changed: readonly Name[];
  readonly removed: readonly Name[];
}

/** Names one passage in one language. */
export interface PassageName {
  readonly article: string;
  readonly language: Language;
  readonly id: string;
}

/** A question that is written in an article, and the passage under it. */
export interface QuestionName extends PassageName {
  readonly question: string;
}

/** What is different between two states of the knowledge base; each list in reading order. */
export function* difference(before: readonly Article[], after: readonly Article[]): Work<Difference> {
  const old = yield* index(before);
  const fresh = yield* index(after);
  return {
    passages: yield* changes(old.passages, fresh.passages, (a, b) => a === b || content(a) === content(b)),
    questions: yield* changes(old.questions, fresh.questions, (a, b) => a === b),
  };
}

/** By what names it: how it is told, and what tells whether it is the same as before. */
type Entries<Name, Value> = ReadonlyMap<string, { readonly name: Name; readonly value: Value }>;

function* changes<Name, Value>(
  old: Entries<Name, Value>,
  fresh: Entries<Name, Value>,
  same: (a: Value, b: Value) => boolean,
): Work<Changes<Name>> {
  const added: Name[] = [];
  const changed: Name[] = [];
  for (const [key, { name, value }] of fresh) {
    const previous = old.get(key);
    if (!previous) added.push(name);
    else if (!same(previous.value, value)) changed.push(name);
    yield;
  }
  const removed = [...old].filter(([key]) => !fresh.has(key)).map(([, { name }]) => name);
  return { added, changed, removed };
}

/** Every passage and every question, by its name as JSON. */
function* index(articles: readonly Article[]) {
  const passages = new Map<string, { name: PassageName; value: Passage }>();
  const questions = new Map<string, { name: QuestionName; value: string }>();
  for (const { id: article, editions } of articles) {
    for (const { language, passages: all } of Object.values(editions)) {
      for (const passage of all) {
        const { id } = passage;
        passages.set(JSON.stringify([article, language, id]), {
          name: { article, language, id },
          value: passage,
        });
        for (const question of questionsOf(passage)) {
          const key = JSON.stringify([article, language, sameQuestion(question)]);
          questions.set(key, { name: { article, language, id, question }, value: id });
        }
        yield;
      }
    }
  }
  return { passages, questions };
}

/** What of a passage readers see or find it by, as JSON; not where it stands. */
function content({ section, heading, questions, text }: Passage): string {
  return JSON.stringify([section, heading, questions, text]);
}
