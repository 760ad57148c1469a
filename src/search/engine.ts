import type { Article, Edition } from '../articles/article.ts';
import { analyse } from '../language/analyse.ts';
import { detectLanguage } from '../language/detect.ts';
import { LANGUAGES, type Language } from '../language/language.ts';
import { Names } from '../language/names.ts';
import type { Answer, Match, Span } from './answer.ts';

/** Where to look, and what is known of the reader. */
export interface Scope {
  /** The id of the one article to ask; all of them otherwise. */
  readonly article?: string | undefined;
  /** The language to answer in; told from the question otherwise. */
  readonly language?: Language | undefined;
  /** The reader's own language: the tie-break for a question that could be in either. */
  readonly locale?: Language | undefined;
}

/** Frozen: nothing is written while it answers. */
export interface Engine {
  readonly ask: (question: string, scope?: Scope) => Answer;
}

type Bag = Map<string, number>;

interface Indexed {
  edition: Edition;
  names: Names;
  idf: Map<string, number>;
  average: number;
  bags: Bag[];
  asked: Bag[][];
}

const bagOf = (terms: string[]): Bag => {
  const bag: Bag = new Map();
  for (const term of terms) bag.set(term, (bag.get(term) ?? 0) + 1);
  return bag;
};
const termsOf = (text: string, language: Language, names: Names): string[] =>
  analyse(text, language, names).words.flatMap((word) => word.terms);

function weigh(bag: Bag, idf: Map<string, number>, length: number, average: number, unseen: number): Bag {
  const weighed: Bag = new Map();
  for (const [term, count] of bag)
    weighed.set(term, ((idf.get(term) ?? unseen) * 2.2 * count) / (1.2 * (0.25 + (0.75 * length) / average) + count));
  return weighed;
}

function cosine(a: Bag, b: Bag): number {
  let dot = 0;
  let aa = 0;
  let bb = 0;
  for (const [term, weight] of a) {
    aa += weight * weight;
    dot += weight * (b.get(term) ?? 0);
  }
  for (const weight of b.values()) bb += weight * weight;
  return aa && bb ? dot / Math.sqrt(aa * bb) : 0;
}

function index(edition: Edition, names: Names): Indexed {
  const bags = edition.passages.map((p) =>
    termsOf([p.section, p.heading, p.text, ...p.questions].filter(Boolean).join('\n\n'), edition.language, names),
  );
  const average = bags.reduce((sum, bag) => sum + bag.length, 0) / bags.length;
  const df = new Map<string, number>();
  for (const bag of bags) for (const term of new Set(bag)) df.set(term, (df.get(term) ?? 0) + 1);
  const idf = new Map([...df].map(([term, n]) => [term, Math.log((bags.length - n + 0.5) / (n + 0.5) + 1)]));
  const rare = Math.log((bags.length + 0.5) / 0.5 + 1);
  return {
    edition,
    names,
    idf,
    average,
    bags: bags.map((bag) => weigh(bagOf(bag), idf, bag.length, average, rare)),
    asked: edition.passages.map((p) =>
      [p.heading ?? '', ...p.questions].map((q) => {
        const terms = termsOf(q, edition.language, names);
        return weigh(bagOf(terms), idf, terms.length, average, rare);
      }),
    ),
  };
}

function search(indexed: Indexed, question: string): { matches: Match[]; unknown: string[] } {
  const { edition, idf, average, names } = indexed;
  const analysis = analyse(question, edition.language, names);
  const terms = analysis.words.flatMap((word) => word.terms);
  const rare = Math.log((edition.passages.length + 0.5) / 0.5 + 1);
  const query = weigh(bagOf(terms), idf, terms.length, average, rare);
  const matches = edition.passages.map((passage, at): Match => {
    const asked = Math.max(0, ...indexed.asked[at]!.map((bag) => cosine(query, bag)));
    const body = cosine(query, indexed.bags[at]!);
    const confidence = 1 / (1 + Math.exp(-(12 * Math.max(asked, body * 1.2) - 5)));
    const bag = indexed.bags[at]!;
    const sentences = analyse(passage.text, edition.language, names);
    let sentence: Span = sentences.sentences[0] ?? { start: 0, end: passage.text.length };
    let best = -1;
    sentences.sentences.forEach((span, number) => {
      const own = new Set(sentences.words.filter((w) => w.sentence === number).flatMap((w) => w.terms));
      const score = terms.reduce((sum, term) => sum + (own.has(term) ? (idf.get(term) ?? 0) : 0), 0);
      if (score > best) {
        best = score;
        sentence = span;
      }
    });
    return {
      edition,
      passage,
      confidence,
      score: asked + body,
      parts: { questions: asked, similarity: body },
      matched: analysis.words
        .filter((w) => w.terms.some((term) => bag.has(term)))
        .map((w) => question.slice(w.start, w.end)),
      sentence,
    };
  });
  matches.sort((a, b) => b.score - a.score || a.passage.position - b.passage.position);
  const unknown = analysis.words
    .filter((w) => w.terms.length > 0 && !w.terms.some((term) => idf.has(term)))
    .map((w) => question.slice(w.start, w.end));
  return { matches, unknown };
}

export function buildEngine(articles: readonly Article[]): Engine {
  const indexes = articles.map((article) => {
    const names = new Names();
    for (const name of article.glossary)
      for (const language of LANGUAGES)
        for (const alias of [name.name[language], ...name.aliases[language]])
          names.add(
            name.id,
            analyse(alias, language).words.map((word) => word.folded),
          );
    return Object.values(article.editions).map((edition) => index(edition, names));
  });
  return Object.freeze({
    ask(question: string, scope: Scope = {}): Answer {
      const asked = indexes.filter((_, at) => !scope.article || articles[at]!.id === scope.article);
      const known = asked.flatMap((editions) => editions.map((i) => i.edition.language));
      const language =
        scope.language ?? detectLanguage(question, [...(scope.locale ? [scope.locale] : []), ...known]);
      const found = asked.map((editions) =>
        search(editions.find((i) => i.edition.language === language) ?? editions[0]!, question),
      );
      const matches = found.flatMap((f) => f.matches).sort((a, b) => b.confidence - a.confidence);
      const best = matches[0];
      const base = { question, language };
      if (best && best.confidence > 0.5) return { ...base, kind: 'answer', match: best, alternatives: matches.slice(1, 6) };
      if (best && best.confidence > 0.4) return { ...base, kind: 'doubt', alternatives: matches.slice(0, 5) };
      const near = matches.filter((m) => m.matched.length > 0).slice(0, 5);
      return { ...base, kind: 'silence', alternatives: near, unknown: found[0]?.unknown ?? [] };
    },
  });
}
