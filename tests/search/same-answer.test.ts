import { expect, test } from 'vitest';
import type { Article, Name } from '../../src/articles/article.ts';
import { LANGUAGES, type Language } from '../../src/language/language.ts';
import { type Answer, matchesOf } from '../../src/search/answer.ts';
import { buildEngine, type Engine, lookingUpAhead, preparingEngine } from '../../src/search/engine.ts';
import { atOnce } from '../../src/slices.ts';
import { articleOf, editionOf, random } from './support.ts';

/** Words that share stems, letters and parts with one another and with names, so that much hangs on which are there. */
const BEGINNINGS =
  'river castle study invention rivier kasteel boek kookboek operatie bevrijdingsoperatie café 中文 😀 naïef is'.split(
    ' ',
  );
const ENDINGS = ['', 's', 'en', 'ing', 'er', 'heid', "'s", 'boot'];
const NAMES = ['Piet Boss', 'IS', 'Rupert Jones', 'Hull News'];
const QUESTIONS = ['who', 'what is', 'Hoeveel', 'waarheen', 'where', 'Wie was', ''];

const glossary: readonly Name[] = NAMES.map((name) => ({
  id: name.toLowerCase().replace(' ', '-'),
  kind: 'person',
  name: { nl: name, en: name },
  role: null,
  aliases: { nl: [], en: [] },
}));

/** Texts, questions and changes, the same for the same seed. */
function writer(seed: number) {
  const next = random(seed);
  const below = (many: number) => Math.floor(next() * many);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)]!;
  const word = () =>
    below(8) === 0 ? pick(NAMES) : pick(BEGINNINGS).slice(0, 3 + below(20)) + pick(ENDINGS);
  /** A word with two letters in each other's place, now and then. */
  const slip = (one: string) => {
    const at = 1 + below(3);
    return below(3) > 0 ? one : one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2);
  };
  const words = (most: number) => Array.from({ length: 1 + below(most) }, word).join(' ');
  const text = () =>
    Array.from({ length: 1 + below(4) }, () => `${words(9)}${pick(['.', '?', '!'])}`).join(' ');
  const question = () => `${pick(QUESTIONS)} ${words(5).split(' ').map(slip).join(' ')}`;
  const changed = (texts: readonly string[]) =>
    texts.flatMap((one) => pick([[one], [one], [], [text()], [one, text()]]));
  return { texts: Array.from({ length: 4 + below(12) }, text), question, changed };
}

function article(texts: readonly string[], written: readonly string[]): Article {
  const questions = texts.map(() => written);
  const editions = LANGUAGES.map((language) => editionOf(texts, language, questions));
  return { ...articleOf(...editions), glossary };
}

/** All that a reader is told. */
function told(answer: Answer) {
  return {
    ...answer,
    matches: matchesOf(answer).map(({ passage, confidence, score, matched, sentence }) => ({
      text: passage.text,
      confidence: confidence.toFixed(9),
      score: score.toFixed(9),
      matched,
      sentence,
    })),
  };
}

test.each(Array.from({ length: 40 }, (_, seed) => seed))(
  'is given whatever was asked before, looked up ahead, or edited: seed %i',
  (seed) => {
    const { texts, question, changed } = writer(seed);
    const written = seed % 2 === 0 ? [] : [question(), question()];
    const asked = Array.from({ length: 20 }, () => question());
    const answers = (engine: Engine, questions: readonly string[]) =>
      LANGUAGES.flatMap((language: Language) =>
        questions.map((one) => [language, one, told(engine.ask(one, { language }))] as const),
      );
    const engine = buildEngine([article(texts, written)]);
    const first = answers(engine, asked);
    const backwards = answers(engine, asked.toReversed());
    expect(backwards).toEqual(
      LANGUAGES.flatMap((language) => first.filter(([of]) => of === language).toReversed()),
    );

    const ahead = buildEngine([article(texts, written)]);
    atOnce(lookingUpAhead(ahead));
    expect(answers(ahead, asked)).toEqual(first);

    const edited = [article(changed(texts), written)];
    const built = atOnce(preparingEngine(edited, { before: engine }));
    expect(answers(built, asked)).toEqual(answers(buildEngine(edited), asked));
    expect(answers(engine, asked)).toEqual(first);
  },
);
