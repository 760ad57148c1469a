import { describe, expect, test } from 'vitest';
import type { Article, Name } from '../../src/articles/article.ts';
import { type Answer, matchesOf } from '../../src/search/answer.ts';
import { buildEngine, type Engine, lookingUpAhead, preparingEngine } from '../../src/search/engine.ts';
import { atOnce } from '../../src/slices.ts';
import { articleOf, corpus, editionOf, randomTexts } from './support.ts';

const TEXTS = [
  'The lighthouse of Brandaris was built in 1594 on the island of Terschelling. Its walls are two metres thick.',
  'Fishermen paid for its lamp until 1837. After that the government took over the cost.',
  'In 1907 the lamp became electric. Since then nobody has had to climb its 225 steps with oil.',
];
const DUTCH = [
  'De vuurtoren Brandaris werd in 1594 gebouwd op het eiland Terschelling. De muren zijn twee meter dik.',
  'Vissers betaalden tot 1837 voor de lamp. Daarna nam de regering de kosten over.',
  'In 1907 werd de lamp elektrisch. Sindsdien hoeft niemand meer met olie de 225 treden op.',
];

const first = (answer: Answer) => matchesOf(answer)[0]?.passage.id;

describe('a plain article', () => {
  const engine = buildEngine([articleOf(editionOf(TEXTS))]);

  test.each([
    [
      'When was the lighthouse built?',
      'p1',
      'The lighthouse of Brandaris was built in 1594 on the island of Terschelling.',
    ],
    ['who paid for the lamp until 1837', 'p2', 'Fishermen paid for its lamp until 1837.'],
    [
      'How many steps are there to climb?',
      'p3',
      'Since then nobody has had to climb its 225 steps with oil.',
    ],
  ])('%s', (question, passage, sentence) => {
    const answer = engine.ask(question);
    expect(answer.kind).toBe('answer');
    const [match] = matchesOf(answer);
    expect(match!.passage.id).toBe(passage);
    expect(match!.passage.text.slice(match!.sentence.start, match!.sentence.end)).toBe(sentence);
  });

  test('the parts sum to the score, and the words that matched are named', () => {
    const [match] = matchesOf(engine.ask('When was the lighthouse built?'));
    const sum = Object.values(match!.parts).reduce((all, part) => all + part, 0);
    expect(sum).toBeCloseTo(match!.score, 10);
    expect([...match!.matched].sort()).toEqual(['built', 'lighthouse']);
  });

  test.each([
    ['How long did the voyage of the Maria take?', 'weeks'],
    ['Where did the voyage of the Maria end?', 'Hull'],
    ['Who ended the voyage of the Maria?', 'Reed'],
  ])(
    'of passages that have the same words the one comes first that has what is asked for: %s',
    (question, answer) => {
      const texts = [
        'Of the Maria it is said that the voyage was taken too far, to an end that nobody had seen.',
        'The voyage of the Maria took eleven weeks to its end.',
        'The voyage of the Maria took her to an end near Hull.',
        'The voyage of the Maria was taken to an end by John Reed.',
      ];
      const [match] = matchesOf(buildEngine([articleOf(editionOf(texts))]).ask(question));
      expect(match!.passage.text).toContain(answer);
    },
  );

  test('a misspelt word is still found', () => {
    expect(first(engine.ask('when was the lighthuose built'))).toBe('p1');
  });

  test('a number is found in the other notation', () => {
    expect(first(engine.ask('what are the two hundred and twenty five steps'))).toBe('p3');
  });

  test.each([
    '',
    '   ',
    '?!…',
    'the of and',
    'hello',
    'who are you',
    "what's the weather like tomorrow?",
    'who won the world cup?',
    'a'.repeat(2000),
    '__proto__',
    'constructor toString valueOf',
  ])('silence for %j', (question) => {
    expect(engine.ask(question).kind).toBe('silence');
  });

  test('the words that the article does not have are named', () => {
    expect(engine.ask('who won the football championship?')).toMatchObject({
      kind: 'silence',
      unknown: expect.arrayContaining(['football', 'championship']),
    });
  });

  test('equal questions give equal answers, in the same order', () => {
    expect(engine.ask('lamp cost')).toEqual(engine.ask('lamp cost'));
    expect(Object.isFrozen(engine)).toBe(true);
  });
});

describe('two editions of one article', () => {
  const engine = buildEngine([articleOf(editionOf(TEXTS), editionOf(DUTCH, 'nl'))]);

  test.each([
    ['When was the lighthouse built?', 'en'],
    ['Wanneer werd de vuurtoren gebouwd?', 'nl'],
  ])('%s is answered in %s', (question, language) => {
    expect(engine.ask(question)).toMatchObject({
      language,
      kind: 'answer',
      match: { edition: { language }, passage: { id: 'p1' } },
    });
  });

  test('asked in one language, answered in the other if so wished', () => {
    expect(engine.ask('When was the lighthouse built?', { language: 'nl' })).toMatchObject({
      kind: 'answer',
      match: { edition: { language: 'nl' }, passage: { id: 'p1' } },
    });
  });

  test('indexed only when they are asked, they answer alike', () => {
    const article = articleOf(editionOf(TEXTS), editionOf(DUTCH, 'nl'));
    const late = atOnce(preparingEngine([article], { indexAll: false }));
    for (const question of ['Wanneer werd de vuurtoren gebouwd?', 'When was the lighthouse built?', 'hello'])
      expect(late.ask(question)).toEqual(buildEngine([article]).ask(question));
  });

  test('an article in one language answers whatever the language of the question', () => {
    const dutch = buildEngine([articleOf(editionOf(DUTCH, 'nl'))]);
    expect(dutch.ask('Brandaris Terschelling 1594', { locale: 'en' })).toMatchObject({
      kind: 'answer',
      match: { edition: { language: 'nl' } },
    });
  });
});

describe('several articles', () => {
  const other: Article = {
    ...articleOf(editionOf(['Cheese from Gouda ripens for a year. It is made of milk.'])),
    id: 'cheese',
  };
  const engine = buildEngine([articleOf(editionOf(TEXTS)), other]);

  test('the surest answers', () => {
    expect(engine.ask('How long does cheese from Gouda ripen?')).toMatchObject({
      kind: 'answer',
      match: { passage: { text: expect.stringContaining('Gouda') } },
    });
  });

  test('within the scope of one, the other is silent', () => {
    expect(engine.ask('How long does cheese from Gouda ripen?', { article: 'test' }).kind).toBe('silence');
    expect(engine.ask('anything', { article: 'no such article' })).toMatchObject({
      kind: 'silence',
      alternatives: [],
    });
  });
});

test('a question that is nearly a written one finds its passage, though the text shares no word with it', () => {
  const questions = [
    ['How old is the tower?'],
    ['Where did the money come from?'],
    ['Which year brought light bulbs?'],
  ];
  const engine = buildEngine([articleOf(editionOf(TEXTS, 'en', questions))]);
  expect(first(engine.ask('where did all the money come from'))).toBe('p2');
  expect(first(engine.ask('what year brought the light bulbs'))).toBe('p3');
});

describe('a name of the glossary', () => {
  const jones: Name = {
    id: 'jones',
    kind: 'person',
    name: { nl: 'Rupert Jones', en: 'Rupert Jones' },
    role: null,
    aliases: { nl: [], en: [] },
  };
  const texts = ['Rupert Jones paid for the lamp until 1837.', ...TEXTS];
  const engine = buildEngine([{ ...articleOf(editionOf(texts)), glossary: [jones] }]);

  test.each(['who was rupert', 'what did ruprt pay', 'jones 1837'])(
    'is found by a part of it: %s',
    (question) => {
      expect(first(engine.ask(question))).toBe('p1');
    },
  );
});

test('a written question with the same words that asks for something else counts for less', () => {
  const engine = buildEngine([
    articleOf(
      editionOf(['It is tall.', 'It is old.'], 'en', [
        ['Who runs the lighthouse?'],
        ['Where is the lighthouse?'],
      ]),
    ),
  ]);
  const asked = (question: string) =>
    Object.fromEntries(
      matchesOf(engine.ask(question)).map(({ passage, parts }) => [passage.id, parts.asked!]),
    );
  expect(asked('where is the lighthouse').p1!).toBeLessThan(asked('lighthouse').p1! * 0.8);
  expect(first(engine.ask('where would the lighthouse be'))).toBe('p2');
});

test.each([
  ['en', 'What does a kettle cost?', 'Twenty euros.'],
  ['nl', 'Wat kost een ketel?', 'Twintig euro.'],
] as const)(
  'a written question is answered whatever its passage says: %s, %s',
  (language, question, text) => {
    const engine = buildEngine([articleOf(editionOf([...TEXTS, text], language, [[], [], [], [question]]))]);
    const answer = engine.ask(question.toLowerCase(), { language });
    expect(answer.kind).toBe('answer');
    expect(first(answer)).toBe(`p${TEXTS.length + 1}`);
  },
);

test('a question about what is mine is answered less readily', () => {
  const engine = buildEngine([articleOf(editionOf(TEXTS))]);
  expect(engine.ask('where is the lighthouse').kind).toBe('answer');
  expect(engine.ask('where is my lighthouse').kind).toBe('silence');
});

test.each([1, 2, 3])('random corpus %i: words that are looked up ahead change no answer', (seed) => {
  const edition = editionOf(randomTexts(seed, 60));
  const [asked, other] = [buildEngine([articleOf(edition)]), buildEngine([articleOf(edition)])];
  atOnce(lookingUpAhead(asked));
  for (const text of randomTexts(seed + 100, 12)) {
    const question = text.split('.')[0]!;
    const told = (engine: Engine) =>
      matchesOf(engine.ask(question, { language: 'en' })).map(({ passage, score, matched, sentence }) => ({
        id: passage.id,
        score,
        matched,
        sentence,
      }));
    expect(told(asked)).toEqual(told(other));
  }
});

describe('words looked up ahead', () => {
  const texts = [1, 2, 3].map((seed) => randomTexts(seed, 20));
  const article = (at: number, ...more: string[]): Article => ({
    ...articleOf(editionOf([...texts[at]!, ...more])),
    id: `${at}`,
  });
  const articles = [article(0), article(1), article(2)];
  const following = (before: Engine, next: readonly Article[]) => atOnce(preparingEngine(next, { before }));
  const lookUp = (engine: Engine, most?: number) =>
    [...lookingUpAhead(engine, most)].reduce<number>((sum, words) => sum + (words ?? 0), 0);
  const wordsIn = (one: Article) => lookUp(buildEngine([one]));
  const [first, second, third] = articles.map(wordsIn) as [number, number, number];

  test('are those of the editions that are not as they were', () => {
    const engine = buildEngine(articles);
    expect(lookUp(engine)).toBe(first + second + third);
    expect(lookUp(engine)).toBe(0);
    const longer = article(1, 'A kettle.');
    expect(lookUp(following(engine, articles.with(1, longer)))).toBe(wordsIn(longer));
    // What a word may stand for is changed too.
    const worded = { ...articles[1]!, words: { nl: [], en: [['kettle', 'pot']] } };
    expect(lookUp(following(engine, articles.with(1, worded)))).toBe(second);
  });

  test('are limited in all, those of the engine before among them', () => {
    const engine = buildEngine(articles);
    expect(lookUp(engine, first + third)).toBeLessThanOrEqual(first + third);
    const before = buildEngine(articles.slice(1));
    expect(lookUp(before)).toBe(second + third);
    expect(lookUp(following(before, articles), second + third + first - 1)).toBe(0);
    expect(lookUp(following(before, articles), second + third + first)).toBe(first);
  });
});

test.each([1, 2, 3, 4, 5, 6])('random corpus %i: a passage asked verbatim finds itself first', (seed) => {
  const texts = [...new Set(corpus(seed))];
  const engine = buildEngine([articleOf(editionOf(texts))]);
  for (const text of texts)
    expect(matchesOf(engine.ask(text, { language: 'en' }))[0]?.passage.text).toBe(text);
});

test.each([
  '\u0000\u0001\u200f',
  '😀👨‍👩‍👧',
  'مرحبا',
  '(((('.repeat(1500),
  "a'".repeat(3000),
  'http://'.repeat(857),
  '1,2.3-'.repeat(1000),
])('whatever is asked, there is an answer of some kind (case %#)', (question) => {
  const engine = buildEngine([articleOf(editionOf(TEXTS))]);
  expect(engine.ask(question).kind).toBe('silence');
});

test.each([
  ['en', 'the comet of the century', 'A comet came near.', 'A century came near.'],
  ['nl', 'de beer van de maand', 'Een beer kwam dichtbij.', 'Een maand kwam dichtbij.'],
] as const)('%s: a word that most articles have tells less', (language, question, telling, common) => {
  for (const texts of [
    [telling, common],
    [common, telling],
  ]) {
    const answer = buildEngine([articleOf(editionOf(texts, language))]).ask(question);
    expect(matchesOf(answer)[0]!.passage.text).toBe(telling);
  }
});
