import type { Article, Passage } from '../articles/article.ts';
import { analyse, type Word } from '../language/analyse.ts';
import { detectLanguage } from '../language/detect.ts';
import { namesOf } from '../language/glossary.ts';
import type { Language } from '../language/language.ts';
import { type Answer, type Match, matchesOf, retold } from '../search/answer.ts';
import type { Engine } from '../search/engine.ts';
import { readLeaning } from './leaning.ts';
import { type Asked, askedFor, sentenceOfKind } from './sentence-of-kind.ts';
import { tellingPhrases } from './telling.ts';

/** What was asked and shown before. */
export interface Previous {
  /** Null where a passage was shown for itself. */
  readonly question: string | null;
  readonly language: Language;
  readonly article: Article;
  /** Null where the article did not say, or it was not sure. */
  readonly passage: Passage | null;
}

// Chosen on the first half of tests/questions/dialogues.yaml; tests/dialogue/follow-up.test.ts gives the figures.
/** How much the follow-up's own words count beside the two questions together. */
const OWN = 2;
/** In the score: that the talk goes on about the same passage. */
const STAY = 1;
/** A score that is a sum of several is shared out over the passages more evenly than that of one question. */
const TEMPERATURE = 2;
/** Less sure than this of what it puts first, it asks back; of the passage that was shown, too. */
const SURE = 0.35;

/** Words that are taken along from the question before. */
const TAKEN = 5;

/** As many passages as an answer has beside the best. */
const ALTERNATIVES = 5;

/** What is told in few ways: a passage without a sentence that has it is no answer. */
const PLAIN: ReadonlySet<Asked> = new Set(['when', 'where', 'quantity']);

/**
 * The answer to a question that leans on the one before it; its `question` is how it was read, and can be asked by
 * itself. Null for a question of its own, which is to be asked as if nothing had been before.
 */
export function followUp(question: string, previous: Previous, engine: Engine): Answer | null {
  const text = question.trim();
  const { article } = previous;
  const language = detectLanguage(text, [previous.language]);
  const names = namesOf(article.glossary);
  const asked = askedFor(text, language);
  const { words } = analyse(text, language, names);
  const { leans, own, person } = readLeaning(text, words, language, asked);
  if (leans === 'never') return null;
  const scope = { article: article.id, language };
  const alone = engine.ask(text, scope);
  if (leans !== 'always' && alone.kind === 'answer') return null;
  if (leans === 'short' && alone.kind === 'silence' && alone.unknown.length > 0) return null;

  const phrases = taken();
  const together = engine.ask(readWith(phrases), scope);
  if (together.kind === 'silence') return null;
  if (own.length === 0) return aboutPassage() ?? together;
  const ranked = rankBoth(matchesOf(alone), matchesOf(together), previous.passage);
  const [best] = ranked;
  if (!best || !hasAny(own, best)) return null;
  if (best.confidence >= SURE) return answer(together.question, best, ranked.slice(1));
  return leans === 'short' ? null : doubt(together.question, ranked);

  /** What makes the question whole: what the one before says of its matter, in this one's language. */
  function taken(): string[] {
    const passage = article.editions[language]?.passages.find(({ id }) => id === previous.passage?.id);
    const asWritten = previous.language === language ? previous.question : null;
    const source = asWritten ?? passage?.heading ?? previous.question ?? passage?.text ?? '';
    return tellingPhrases(source, language, names)
      .filter((phrase) => !text.toLowerCase().includes(phrase.toLowerCase()))
      .slice(0, TAKEN);
  }

  function readWith(added: readonly string[]): string {
    return added.length > 0 ? `${text} (${added.join(', ')})` : text;
  }

  /**
   * "And when was that?" is about the passage before: the sentence with the kind of thing that is asked for. "Where is
   * he?" is about the person, wherever the article tells it, unless it is plain there. Where it tells no such thing it is
   * not sure.
   */
  function aboutPassage(): Answer | null {
    const matches = matchesOf(together);
    const match = matches.find(({ passage }) => passage.id === previous.passage?.id);
    if (!match) return null;
    const sentence = asked && sentenceOfKind(asked.kind, match.passage, match.edition, article);
    if (asked && person && (!sentence || match.confidence < SURE)) {
      const elsewhere = engine.ask(readWith(phrases.filter(isName)), scope);
      if (elsewhere.kind !== 'silence') return elsewhere;
    }
    const others = matches.filter((other) => other !== match);
    const shown = retold(match, { sentence: sentence ?? match.sentence });
    const told = sentence || !asked || !PLAIN.has(asked.kind);
    return together.kind === 'answer' && told && match.confidence >= SURE
      ? answer(together.question, shown, others)
      : doubt(together.question, [shown, ...others]);
  }

  function isName(phrase: string): boolean {
    return analyse(phrase, language, names).words.some(({ named }) => named);
  }

  /** Whether a passage has anything of what the follow-up itself says. */
  function hasAny(own: readonly Word[], { passage }: Match): boolean {
    const found = [...matchesOf(alone), ...matchesOf(together)]
      .filter((match) => match.passage === passage)
      .flatMap(({ matched }) => matched);
    return own.some(({ start, end }) => found.includes(text.slice(start, end)));
  }

  function answer(read: string, match: Match, others: readonly Match[]): Answer {
    return { question: read, language, kind: 'answer', match, alternatives: others.slice(0, ALTERNATIVES) };
  }

  function doubt(read: string, matches: readonly Match[]): Answer {
    return { question: read, language, kind: 'doubt', alternatives: matches.slice(0, ALTERNATIVES) };
  }
}

/** The passages that either question found, by the sum of their scores; each with its share of the surer one's chance. */
function rankBoth(alone: readonly Match[], together: readonly Match[], before: Passage | null): Match[] {
  const ofAlone = new Map(alone.map((match) => [match.passage.id, match]));
  const ofBoth = new Map(together.map((match) => [match.passage.id, match]));
  const ranked = [...new Set([...ofBoth.keys(), ...ofAlone.keys()])]
    .map((id) => {
      const [itself, both] = [ofAlone.get(id), ofBoth.get(id)];
      const stays = id === before?.id ? STAY : 0;
      const score = (both?.score ?? 0) + OWN * (itself?.score ?? 0) + stays;
      const match = both ?? itself!;
      // The sentence is the one that the follow-up's own words point at, if both were found in the same language.
      const sentence = itself?.passage === match.passage ? itself.sentence : match.sentence;
      return { match: retold(match, { sentence }), score };
    })
    .sort((a, b) => b.score - a.score || a.match.passage.position - b.match.passage.position);
  const chances = ranked.map(({ score }) => Math.exp((score - ranked[0]!.score) / TEMPERATURE));
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  const surest = Math.max(...[...alone, ...together].map(({ confidence }) => confidence));
  return ranked.map(({ match }, at) => retold(match, { confidence: (surest * chances[at]!) / total }));
}
