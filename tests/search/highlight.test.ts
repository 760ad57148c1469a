import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/language/analyse.ts';
import type { Language } from '../../src/language/language.ts';
import { aimOf, type Sought } from '../../src/search/asking/aim.ts';
import { buildIndex, NO_LEXICON } from '../../src/search/index/build.ts';
import { sentenceAt } from '../../src/search/index/segments.ts';
import { SHIPPED } from '../../src/search/model.ts';
import { bold, pullsOf } from '../../src/search/ranking/highlight.ts';
import { readQuery } from '../../src/search/ranking/query.ts';
import { hold } from '../../src/search/ranking/rank.ts';
import { PULLS, type Pull } from '../../src/search/ranking/sentence.ts';
import { atOnce } from '../../src/slices.ts';
import { editionOf } from './support.ts';

const AIMS: readonly (readonly [Sought | null, Language, string])[] = [
  ['person', 'nl', 'Wie leidde de expeditie?'],
  ['person', 'nl', 'Welke schilder woonde hier?'],
  ['person', 'en', 'Whose boat was lost?'],
  ['place', 'nl', 'Waar staat de vuurtoren?'],
  ['place', 'nl', 'In welke andere stad woonde hij?'],
  [null, 'nl', 'Waar was de schipper bang voor?'],
  [null, 'nl', 'Waar voer de schipper mee naar huis?'],
  ['place', 'nl', 'In welke steden woonde hij?'],
  ['time', 'nl', 'In welke jaren voer hij?'],
  ['place', 'nl', 'Waar is de kapitein van de boot?'],
  ['place', 'nl', 'waar is de moeder van Jan'],
  ['time', 'en', 'In what year was the tower built?'],
  ['hour', 'nl', 'Hoe laat sluit de haven?'],
  ['hour', 'en', 'At what time does the harbour close?'],
  ['time', 'en', 'In what time period was the tower built?'],
  ['length', 'nl', 'Hoelang duurde de reis?'],
  ['length', 'en', 'How long is the bridge?'],
  ['age', 'en', 'How old was the captain?'],
  ['times', 'nl', 'Hoe vaak vaart de boot?'],
  ['money', 'nl', 'Wat kost een kaartje?'],
  ['share', 'en', 'What percentage of the crew was saved?'],
  ['measure', 'nl', 'Hoe hoog is de toren?'],
  ['count', 'en', 'How many sailors were there?'],
  ['cause', 'nl', 'Waarom zonk het schip?'],
  ['name', 'nl', 'Hoe heette het schip?'],
  [null, 'en', 'What did the sailors eat?'],
];

test.each(AIMS)('what is asked for is %s (%s): %s', (kind, language, question) => {
  expect(aimOf(analyse(question, language).words).sought).toBe(kind);
});

test('what is counted stands after "how many"', () => {
  expect(aimOf(analyse('How many sailors drowned?', 'en').words).counted).toBe(2);
});

const PASSAGE =
  'The Maria was a ship of the northern fleet. Captain John Reed sailed her out of Hull in 1871. The voyage took ' +
  'eleven weeks. She carried forty sailors and a cook. They turned back because the ice had closed.';

const STORM = 'De storm trof de haven in de nacht. Zeven boten zonken. De schade liep op tot 40.000 euro.';

/** The one passage of an article, held against a question. */
function held(question: string, text: string, language: Language = 'en') {
  const index = atOnce(buildIndex({ ...editionOf([text]), language }, NO_LEXICON));
  const query = readQuery(question, index, SHIPPED.common);
  const [passage] = hold(query, index, SHIPPED, () => [0]);
  return { sentences: passage!.evidence.sentences, query, segments: index.segments };
}

function pick(question: string, text: string, language: Language = 'en'): string {
  const { sentences, query, segments } = held(question, text, language);
  const { start, end } = sentenceAt(segments, 0, bold(sentences, query, SHIPPED.highlight))!;
  return text.slice(start, end);
}

describe('the sentence in bold has what is asked for', () => {
  test.each([
    ['Who was the captain of the Maria?', 'John Reed'],
    ['How long did the Maria sail?', 'eleven weeks'],
    ['How many sailors were on the Maria?', 'forty sailors'],
    ['Why did the Maria turn back?', 'because the ice'],
    ['What was the Maria?', 'the northern fleet'],
  ])('%s', (question, answer) => {
    expect(pick(question, PASSAGE)).toContain(answer);
  });

  test('a name, or what leads to one', () => {
    const text =
      'The long dark ship came in late. In the harbour everybody called her the old lady. The sea was calm.';
    expect(pick('What was the name of the ship?', text)).toContain('old lady');
  });

  test('an amount of money in Dutch', () => {
    expect(pick('Hoeveel euro kostte de storm?', STORM)).toContain('40.000 euro');
  });

  test('a number within a compound, in Dutch', () => {
    const text = 'Daarnaast verliest de ploeg terrein in Delhi. Zij vertrok dan ook uit de miljoenenstad.';
    expect(pick('hoeveel inwoners heeft Delhi', text)).toContain('miljoenenstad');
  });

  test.each([
    [
      'Who is John Reed?',
      'The sea was rough. Who sailed there? Master John Reed hid. John Reed is a captain from Hull.',
    ],
    ['Wie is kapitein Reed?', 'Wie bleef, was bang. „Ik ging”, zei kapitein Reed, zeeman uit Hull.'],
    [
      'where is Hull',
      'The voyage to Hull is harder because the ice of the north is near. Hull is a port in the east.',
    ],
    ['Hull', 'Everybody was glad in the evening. The ship is from Hull.'],
  ])(
    'who or what is named alone is told where it is named, and before all where it is said what it is: %s',
    (question, text) => {
      expect(pick(question, text)).toContain('Hull');
      expect(text.endsWith(pick(question, text))).toBe(true);
    },
  );

  test('the first that has them, where nothing is asked but question words', () => {
    const text = 'Waarheen en waarnaartoe ging hij? Daarna sliep hij. Toen was het laat.';
    expect(pick('waarheen waarnaartoe', text, 'nl')).toBe('Waarheen en waarnaartoe ging hij?');
  });

  test('the hour, in words', () => {
    const text =
      'The harbour is shut on 25 December. On other days the harbour opens at ten and it closes at half past five.';
    expect(pick('What time does the harbour close?', text)).toContain('half past five');
  });

  test('of what it is about, sooner than one that names that last', () => {
    const text =
      'The crew of forty had seldom met the captain. The captain had seldom met the crew of forty.';
    expect(pick('captain', text)).toBe('The captain had seldom met the crew of forty.');
  });

  test('of sentences that are nothing to the question the first', () => {
    expect(pick('What about zebras?', 'One red fox ran. Two red dogs ran.')).toBe('One red fox ran.');
  });
});

/** By sentence: what one of its pulls comes to. */
function pulled(pull: Pull, question: string, text: string, language: Language): number[] {
  const { sentences, query } = held(question, text, language);
  return pullsOf(sentences, query).map((pulls) => pulls[PULLS.indexOf(pull)]!);
}

test('what a sentence has tells of the next ones, less of each', () => {
  const [first, second, third] = pulled('passed', 'foxes', 'Red foxes ran. They hid. It rained.', 'en');
  expect(first).toBe(0);
  expect(second).toBeGreaterThan(0);
  expect(third! / second!).toBeCloseTo(0.7);
});

test('a word tells the less the later in the sentence it stands, twelve words in half', () => {
  const text =
    'Foxes ran. And the hills and the woods and the green fields and the foxes ran. Foxes ran, and more foxes.';
  const [first, later, twice] = pulled('early', 'foxes', text, 'en');
  expect(first).toBeGreaterThan(0);
  expect(later! / first!).toBeCloseTo(0.5);
  expect(twice).toBe(first);
});

test('a name or a reason tells half of what a number does: most sentences have one', () => {
  const fit = (question: string) => Math.max(...pulled('fit', question, PASSAGE, 'en'));
  expect(fit('How long did it last?')).toBe(1);
  expect(fit('Who had her?')).toBe(0.5);
  expect(fit('What was his name?')).toBe(0.5);
  expect(fit('Why did they turn back?')).toBe(0.5);
});

test('a word is told by its letters where nothing else joins it to another', () => {
  const [boat, rain] = pulled('information', 'verhuurders', 'De botenverhuur sloot. Het regende.', 'nl');
  expect(boat).toBeGreaterThan(0);
  expect(rain).toBe(0);
});

test('a part of a Dutch compound tells more the longer it is', () => {
  const [short, long] = ['boot', 'haven'].map(
    (part) =>
      pulled('information', part, 'De veerboot voer uit. De thuishaven sliep.', 'nl')[
        part === 'boot' ? 0 : 1
      ]!,
  );
  expect(short).toBeGreaterThan(0);
  expect(long).toBeGreaterThan(short!);
});

test('a sentence shares nothing with a question of other words', () => {
  const { sentences, query } = held('zebra', 'Red foxes ran. They hid.');
  expect(
    pullsOf(sentences, query)
      .flat()
      .every((pull) => pull === 0),
  ).toBe(true);
});
