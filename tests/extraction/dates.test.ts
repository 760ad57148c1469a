import { describe, expect, test } from 'vitest';
import { parsePartialDate, readDates } from '../../src/extraction/dates.ts';
import type { Language } from '../../src/language/language.ts';

/** A date as one word: `~2016-10` is approximate, `2017+` later than the publication. */
function read(sentence: string, language: Language, published: string | null): string {
  return readDates(sentence, language, published)
    .map(({ when, approximate, later, start, end }) => {
      const phrase = sentence.slice(start, end);
      return `${approximate ? '~' : ''}${when}${later ? '+' : ''} ${phrase}`;
    })
    .join(' | ');
}

describe('English', () => {
  test.each([
    ['The operation began five months ago.', '2017-03', '~2016-10 five months ago'],
    ['The operation began five months ago.', '2017', '~2017 five months ago'],
    ['In January the army retook the east.', '2017-03', '2017-01 January'],
    ['In December the army retook the east.', '2017-03', '2016-12 December'],
    ['In March it goes on.', '2017-03', '2017-03 March'],
    ['The elections will be held in November.', '2017-03', '2017-11+ November'],
    ['The trial is expected to start in January.', '2017-03', '2018-01+ January'],
    ['The offensive will probably begin later this year.', '2017-03', '~2017+ later this year'],
    ['It ended last month.', '2017-03', '2017-02 last month'],
    ['It ended last year.', '2017-03', '2016 last year'],
    ['Yesterday the bridge fell.', '2017-03-14', '2017-03-13 Yesterday'],
    ['Yesterday the bridge fell.', '2017-03', '~2017-03 Yesterday'],
    ['He was killed on 3 March.', '2017-03-14', '2017-03-03 on 3 March'],
    ['He was killed on 3 March 2016.', null, '2016-03-03 on 3 March 2016'],
    ['It opened in October 2016.', null, '2016-10 October 2016'],
    ['It opened around October 2016.', null, '~2016-10 October 2016'],
    ['He did so during its 2014 advance.', '2017-03', '2014 2014'],
    ['He was born in 1971 and left in 1990.', null, '1971 1971 | 1990 1990'],
    ['The war (2003) was short.', null, '2003 2003'],
    ['By early 2015 it was over.', null, '2015 2015'],
    ['In the spring of 2016 it snowed.', null, '2016 2016'],
    ['The movement grew in the 1990s.', null, '~1990 1990s'],
    ['It was founded two years ago.', '2017-03', '~2015 two years ago'],
  ] as const)('%s (%s)', (sentence, published, expected) => {
    expect(read(sentence, 'en', published)).toBe(expected);
  });

  test.each([
    'It began five months ago.', // without a publication
  ])('%s (unpublished)', (sentence) => {
    expect(read(sentence, 'en', null)).toBe('');
  });

  test.each([
    'About 6,000 jihadists are reported to have been killed.',
    'The army has about 100,000 men on the spot.',
    'He may be in the desert.',
    'They march on the city at dawn.',
    'It is four times the size of any other area.',
    'He changes location several times a day.',
    'There has been no word for a long time.',
    'The second part of the operation is slow.',
    'He is now in the desert.',
    'Today the city is free.',
    'In the past five months nothing happened.',
    'Within 3 days it was over.',
    'It took two years.',
    'In 2000 years nothing has changed.',
    'Some 45 percent of 2016 people agreed.',
    'The sun was high and the wall was marred.',
    'Call 0900 2014 for help.',
    'The 3,000 metres were won by an outsider.',
    'He was 45 years old.',
    'Article 5 of the treaty applies.',
    'At 10:30 the bell rings.',
  ])('%s has no date', (sentence) => {
    expect(read(sentence, 'en', '2017-03')).toBe('');
  });
});

describe('Dutch', () => {
  test.each([
    ['De operatie begon vijf maanden geleden.', '2017-03', '~2016-10 vijf maanden geleden'],
    ['In januari heroverde het leger het oosten.', '2017-03', '2017-01 januari'],
    ['In december heroverde het leger het oosten.', '2017-03', '2016-12 december'],
    ['In november zullen er verkiezingen zijn.', '2017-03', '2017-11+ november'],
    ['Het offensief begint waarschijnlijk later dit jaar.', '2017-03', '~2017+ later dit jaar'],
    ['Het eindigde vorige maand.', '2017-03', '2017-02 vorige maand'],
    ['Het eindigde vorig jaar.', '2017-03', '2016 vorig jaar'],
    ['Gisteren viel de brug.', '2017-03-14', '2017-03-13 Gisteren'],
    ['Hij kwam op 3 maart 2016 om.', null, '2016-03-03 3 maart 2016'],
    ['Het ging open in oktober 2016.', null, '2016-10 oktober 2016'],
    ['Rond oktober 2016 ging het open.', null, '~2016-10 oktober 2016'],
    ['Tijdens de opmars in 2014 benoemde hij zichzelf.', '2017-03', '2014 2014'],
    ['Begin maart viel de stad.', '2017-03', '2017-03 maart'],
    ['Eind 2016 was het voorbij.', null, '2016 2016'],
    ['De beweging groeide in de jaren negentig.', null, '~1990 jaren negentig'],
    ["De beweging groeide in de jaren '80.", null, "~1980 jaren '80"],
    ['Een jaar geleden was dat anders.', '2017-03', '~2016 Een jaar geleden'],
  ] as const)('%s (%s)', (sentence, published, expected) => {
    expect(read(sentence, 'nl', published)).toBe(expected);
  });

  test.each([
    "Daarbij zouden zo'n 6.000 jihadisten zijn gedood.",
    "Het leger is met zo'n 100.000 man ter plaatse.",
    'Hij wisselt meerdere keren per dag van locatie.',
    'Er is lange tijd niets vernomen.',
    'Hij zit nu ergens in de woestijn.',
    'Vandaag is de stad vrij.',
    'De stad is vier keer zo groot.',
    'Het tweede deel van de operatie is lastig.',
    'Zo kan het niet langer.',
    'Die week was zwaar, do of geen do.',
    'Het kostte 2000 euro.',
    'In 2000 jaar is er niets veranderd.',
    'Hij is 45 jaar oud.',
    'Om 10.30 uur luidt de klok.',
    'In de afgelopen vijf maanden gebeurde er niets.',
    'Binnen 3 dagen was het voorbij.',
    'Bel 0900 2014 voor hulp.',
    'Artikel 5 is van toepassing.',
    'Ma en pa waren er ook.',
    'Het was een maat voor niets.',
  ])('%s has no date', (sentence) => {
    expect(read(sentence, 'nl', '2017-03')).toBe('');
  });
});

test.each([
  ['2016', '2016'],
  [' 2016-10 ', '2016-10'],
  ['2016-10-17', '2016-10-17'],
  ['October 2016', '2016-10'],
  ['oktober 2016', '2016-10'],
  ['17 October 2016', '2016-10-17'],
  ['17 oktober 2016', '2016-10-17'],
])('%s is typed for %s', (typed, expected) => {
  expect(parsePartialDate(typed)).toBe(expected);
});

test.each(['', 'october', 'soon', '2016-13', '2016-02-30', '16', 'in 2016 or so', 'yesterday', '20161'])(
  '%j is not taken for a date',
  (typed) => {
    expect(parsePartialDate(typed)).toBeNull();
  },
);
