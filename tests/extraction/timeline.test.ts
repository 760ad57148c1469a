import { expect, test } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { readArticles } from '../../src/articles/read.ts';
import { timesOf, within } from '../../src/extraction/timeline.ts';
import type { Language } from '../../src/language/language.ts';
import { head, readTexts } from '../articles/files.ts';

const read = await readArticles('knowledge');
const shipped = read.kind === 'whole' ? read.articles[0]! : null;

const timeline = async (article: Article, language: Language) => (await timesOf(article, language)).events;
const undated = async (article: Article, language: Language) => (await timesOf(article, language)).undated;

test('both languages of the shipped article tell the same dates of the same passages', async () => {
  const [nl, en] = await Promise.all(
    (['nl', 'en'] as const).map(async (language) =>
      (await timeline(shipped!, language)).map(({ text: _, phrase: __, ...event }) => event),
    ),
  );
  expect(nl).toEqual(en);
  expect(en).toEqual([
    { when: '2014', precision: 'year', passage: 'self-proclaimed', approximate: false, later: false },
    { when: '2016-10', precision: 'month', passage: 'offensive-start', approximate: true, later: false },
    { when: '2017-01', precision: 'month', passage: 'east-mosul', approximate: false, later: false },
    { when: '2017-02', precision: 'month', passage: 'west-mosul', approximate: false, later: false },
    { when: '2017', precision: 'year', passage: 'raqqa', approximate: true, later: true },
  ]);
});

test('every event carries its sentence, and its words stand in it', async () => {
  for (const language of ['nl', 'en'] as const)
    for (const { text, phrase } of await timeline(shipped!, language)) {
      expect(text).toContain(phrase);
      expect(text).toMatch(/[.!?]$/);
    }
});

test('in order of time, the coarser first, then as the article tells them', async () => {
  const body =
    'It fell in May 2016. It began in 2016. It ended on 3 May 2016. It was sold in 2015. It was lost in 2015.';
  const { article } = readTexts({ 'article.en.md': head('en') + body });
  const events = await timeline(article!, 'en');
  expect(events.map(({ when }) => when)).toEqual(['2015', '2015', '2016', '2016-05', '2016-05-03']);
  expect(events.slice(0, 2).map(({ text }) => text)).toEqual([
    'It was sold in 2015.',
    'It was lost in 2015.',
  ]);
});

test('the dates of an edition are read once, those of another publication anew', async () => {
  const { article } = readTexts({
    'article.en.md': `${head('en', 'published: 2017-03')}It began last month.`,
  });
  expect(await timesOf(article!, 'en')).toBe(await timesOf({ ...article! }, 'en'));
  const earlier = { ...article!, editions: { en: { ...article!.editions.en!, published: '2016-03' } } };
  expect((await timeline(article!, 'en'))[0]?.when).toBe('2017-02');
  expect((await timeline(earlier, 'en'))[0]?.when).toBe('2016-02');
});

test('an article in one language has no events in the other', async () => {
  const { article } = readTexts({ 'article.en.md': `${head('en')}It began in 2016.` });
  expect(await timeline(article!, 'nl')).toEqual([]);
});

test.each([
  [undefined, undefined, ['2014', '2016-10', '2017-01', '2017-02', '2017']],
  ['2017', undefined, ['2017-01', '2017-02', '2017']],
  [undefined, '2016', ['2014', '2016-10']],
  ['2016-10', '2017-01', ['2016-10', '2017-01', '2017']],
  ['2017-02-10', '2017-02-20', ['2017-02', '2017']],
  ['2018', '2019', []],
  ['2017', '2016', []],
])('from %s to %s', async (from, to, expected) => {
  expect(within(await timeline(shipped!, 'en'), from, to).map(({ when }) => when)).toEqual(expected);
});

test.each([
  ['nl', 'De brug ging in 1992 open. Vijf maanden geleden ging hij dicht.', null, ['Vijf maanden geleden']],
  ['en', 'It opened in 1992. It was closed last year. It fell on Monday.', null, ['last year', 'on Monday']],
  ['en', 'It was closed last year. It fell on Monday.', '2017-03', ['on Monday']],
  ['en', 'It was closed last year. It fell on Monday.', '2017-03-14', []],
  ['en', 'It took five months. Now it is open, as it was on 3 May 2012.', null, []],
] as const)(
  '%s: of "%s" (published %s) no date can be told of %j',
  async (language, body, published, phrases) => {
    const dated = published === null ? [] : [`published: ${published}`];
    const { article } = readTexts({ [`article.${language}.md`]: head(language, ...dated) + body });
    expect((await undated(article!, language)).map(({ phrase }) => phrase)).toEqual(phrases);
    for (const { text, phrase } of await undated(article!, language)) expect(text).toContain(phrase);
  },
);

test('the shipped article has a date for every one of its times', async () => {
  for (const language of ['nl', 'en'] as const) expect(await undated(shipped!, language)).toEqual([]);
});
