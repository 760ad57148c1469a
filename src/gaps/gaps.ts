import type { Article } from '../articles/article.ts';
import { fold } from '../language/fold.ts';
import { namesOf } from '../language/glossary.ts';
import type { Language } from '../language/language.ts';
import type { Engine } from '../search/engine.ts';
import type { Work } from '../slices.ts';
import type { KeptQuestion } from '../store/questions.ts';
import { ALIKE, type Gist, gistOf, likeness } from './alike.ts';

/** One question that people asked and that is not answered for certain, in however many wordings. */
export interface Gap {
  /** Of the question that was asked last. */
  readonly id: string;
  /** Of all of them. */
  readonly ids: readonly string[];
  readonly language: Language;
  /** Each wording once, the latest first; at least one. */
  readonly wordings: readonly string[];
  /** How often it was asked, and when last, in milliseconds since 1970. */
  readonly times: number;
  readonly latest: number;
  /** Whether a reader passed it to the moderators. */
  readonly passed: boolean;
  readonly nearest: KeptQuestion['nearest'];
}

/** Questions that ask the same, as they are put together. */
interface Group {
  readonly gists: Gist[];
  readonly questions: KeptQuestion[];
}

/**
 * What people asked and did not get: those that ask the same together, the ones passed on first, then the most often
 * and the latest asked. Left out is what the articles answer by now, and what moderators put aside; what was put aside
 * comes back when a reader passes it on.
 */
export function* gapsOf(
  questions: readonly KeptQuestion[],
  { articles, engine }: { readonly articles: readonly Article[]; readonly engine: Engine },
): Work<readonly Gap[]> {
  const gaps: Gap[] = [];
  for (const group of yield* grouped(yield* unanswered(questions, engine), articles)) {
    const [latest] = group.questions;
    const open = group.questions.filter(({ dismissed }) => dismissed === null);
    const passed = open.some((question) => question.passed !== null);
    if (!latest || (open.length < group.questions.length && !passed)) continue;
    gaps.push({
      id: latest.id,
      ids: group.questions.map(({ id }) => id),
      language: latest.language,
      wordings: distinct(group.questions.map(({ text }) => text)),
      times: group.questions.length,
      latest: latest.asked,
      passed,
      nearest: latest.nearest,
    });
  }
  return gaps.sort((a, b) => Number(b.passed) - Number(a.passed) || b.times - a.times || b.latest - a.latest);
}

/** Questions that are remembered: those of fifty servers that have all that is looked at. */
const ROOM = 50_000;

/** Whether a state of the articles answers a question, as far as it has been asked; when full, it starts anew. */
const answered = new WeakMap<Engine, Map<string, boolean>>();

/** Those that the articles do not answer now either. */
function* unanswered(questions: readonly KeptQuestion[], engine: Engine): Work<readonly KeptQuestion[]> {
  const known = answered.get(engine) ?? new Map<string, boolean>();
  answered.set(engine, known);
  const open: KeptQuestion[] = [];
  for (const question of questions) {
    const { text, language } = question;
    const key = `${language} ${text}`;
    const before = known.get(key);
    const answers = before ?? engine.ask(text, { language }).kind === 'answer';
    if (known.size >= ROOM) known.clear();
    known.set(key, answers);
    if (!answers) open.push(question);
    if (before === undefined) yield;
  }
  return open;
}

/** Each question with those that ask the same; given the latest first, each group has its latest first. */
function* grouped(questions: readonly KeptQuestion[], articles: readonly Article[]): Work<readonly Group[]> {
  const names = namesOf(articles.flatMap(({ glossary }) => glossary));
  const groups: Group[] = [];
  const byWords = new Map<string, Group>();
  for (const question of questions) {
    const words = `${question.language} ${normal(question.text)}`;
    const same = byWords.get(words);
    if (same) {
      same.questions.push(question);
      continue;
    }
    const gist = gistOf(question.text, question.language, names);
    let likest: { readonly group: Group; readonly likeness: number } | null = null;
    for (const group of groups) {
      // To the likest wording of a group: one that is much like another joins it, however the first was put.
      const most = Math.max(...group.gists.map((each) => likeness(gist, each)));
      if (most >= ALIKE && most > (likest?.likeness ?? 0)) likest = { group, likeness: most };
      yield;
    }
    const group = likest?.group ?? { gists: [], questions: [] };
    if (!likest) groups.push(group);
    group.gists.push(gist);
    group.questions.push(question);
    byWords.set(words, group);
  }
  return groups;
}

/** A wording without what does not tell wordings apart: case, accents, punctuation. */
function normal(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The first of each wording. */
function distinct(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return texts.filter((text) => {
    const fresh = !seen.has(normal(text));
    seen.add(normal(text));
    return fresh;
  });
}
