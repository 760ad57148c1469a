import { LANGUAGES, type Language } from '../../language/language.ts';
import type { Work } from '../../slices.ts';
import { type Article, type Edition, type Passage, questionsOf } from '../article.ts';
import { sameQuestion } from '../files/edition.ts';
import { ADDED, type Addition, type Placed, type Skip } from './addition.ts';

/** An article with what is added to it. */
export interface Applied {
  readonly article: Article | null;
  readonly placed: readonly Placed[];
}

/** What can be added to the passages of an article. */
type Inner = Exclude<Addition, { kind: 'article' }>;

/** Editions as they were before, so that one to which the same is added again stays the same object. */
const made = new WeakMap<Edition, { readonly key: string; readonly edition: Edition }>();

/** Adds passages, in a section of their own at the end, and then wordings: both may be to an added passage. */
export function* applyTo(article: Article, additions: readonly Inner[]): Work<Applied> {
  if (additions.length === 0) return { article, placed: [] };
  const editions: Partial<Record<Language, Edition>> = { ...article.editions };
  const placed: Placed[] = [];
  for (const language of LANGUAGES) {
    const own = additions.filter((addition) => addition.language === language);
    const edition = editions[language];
    if (!edition) {
      for (const addition of own) placed.push({ addition, skip: { kind: 'gone' } });
      continue;
    }
    const draft = new Draft(edition, othersIds(article, language, additions));
    for (const addition of [...own].sort((a, b) => order(a) - order(b))) {
      placed.push({ addition, skip: draft.add(addition) });
      yield;
    }
    editions[language] = draft.edition();
  }
  return { article: { ...article, editions }, placed };
}

function order({ kind }: Inner): number {
  return kind === 'passage' ? 0 : 1;
}

/** The ids that passages have or get in the article's other language; null where it has no other. */
function othersIds(
  { editions }: Article,
  language: Language,
  additions: readonly Inner[],
): ReadonlySet<string> | null {
  const others = LANGUAGES.filter((other) => other !== language && editions[other]);
  if (others.length === 0) return null;
  const written = others.flatMap((other) => editions[other]!.passages.map(({ id }) => id));
  const added = additions.flatMap((each) =>
    each.kind === 'passage' && others.includes(each.language) ? each.passage : [],
  );
  return new Set([...written, ...added]);
}

/** An edition to which passages and wordings are added. */
class Draft {
  readonly #base: Edition;
  readonly #others: ReadonlySet<string> | null;
  readonly #passages: Map<string, Passage>;
  /** Ids of the passages by the questions that they answer. */
  readonly #questions = new Map<string, string>();

  constructor(base: Edition, others: ReadonlySet<string> | null) {
    this.#base = base;
    this.#others = others;
    this.#passages = new Map(base.passages.map((passage) => [passage.id, passage]));
    for (const passage of base.passages) {
      for (const question of questionsOf(passage)) this.#questions.set(sameQuestion(question), passage.id);
    }
  }

  /** Why it was not added; null where it was. */
  add(addition: Inner): Skip | null {
    const question = sameQuestion(addition.question);
    const isNew = addition.kind === 'passage';
    const passage = this.#passages.get(addition.passage);
    if (isNew ? passage : this.#questions.has(question)) return { kind: 'in files' };
    if (isNew) {
      if (this.#questions.has(question)) return { kind: 'in files' };
      this.#passages.set(addition.passage, {
        id: addition.passage,
        position: this.#passages.size + 1,
        section: ADDED[addition.language],
        heading: addition.question,
        questions: [],
        text: addition.text,
        line: 1,
        ...(this.#others && !this.#others.has(addition.passage) ? { untranslated: true as const } : {}),
      });
      this.#questions.set(question, addition.passage);
      return null;
    }
    if (!passage) return { kind: 'gone' };
    // A paragraph that stood under no question stands under this one from now on.
    const asked =
      passage.heading === null
        ? { heading: addition.question }
        : { questions: [...passage.questions, addition.question] };
    this.#passages.set(passage.id, { ...passage, ...asked });
    this.#questions.set(question, passage.id);
    return null;
  }

  edition(): Edition {
    const passages = [...this.#passages.values()];
    if (passages.every((passage, at) => passage === this.#base.passages[at])) return this.#base;
    const key = JSON.stringify(passages.filter((passage, at) => passage !== this.#base.passages[at]));
    const before = made.get(this.#base);
    if (before?.key === key) return before.edition;
    const edition = { ...this.#base, passages };
    made.set(this.#base, { key, edition });
    return edition;
  }
}
