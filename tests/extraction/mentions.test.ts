import { describe, expect, test } from 'vitest';
import { readArticles } from '../../src/articles/read.ts';
import { findName, mentionCounts, mentions } from '../../src/extraction/mentions.ts';
import { LANGUAGES } from '../../src/language/language.ts';

const read = await readArticles('knowledge');
const article = read.kind === 'whole' ? read.articles[0]! : undefined!;

function of(id: string, language: (typeof LANGUAGES)[number]) {
  const edition = article.editions[language]!;
  return mentions(edition, article.glossary, article.glossary.find((name) => name.id === id)!);
}

describe.each(LANGUAGES)('%s', (language) => {
  test.each(['al-baghdadi', 'is', 'rupert-jones', 'mosul', 'caliphate'])(
    '%s: every mention in order, each a spelling in its own sentence',
    (id) => {
      const found = of(id, language);
      expect(found.length).toBeGreaterThan(0);
      const order = found.map(({ passage, start }) => passage.position * 100_000 + start);
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      expect(new Set(order).size).toBe(order.length);
      for (const { passage, start, end, spelled } of found) {
        for (const name of spelled) {
          expect(name.start >= start && name.end <= end).toBe(true);
          expect(passage.text.slice(name.start, name.end)).toMatch(/\S/);
        }
      }
    },
  );

  test('counts agree with the mentions', () => {
    const counts = mentionCounts(article.editions[language]!, article.glossary);
    for (const { id } of article.glossary) {
      const spelled = of(id, language).flatMap((mention) => mention.spelled);
      expect(counts.get(id) ?? 0).toBe(spelled.length);
    }
  });
});

test.each([
  ['al-Baghdadi', 'al-baghdadi'],
  ['bagdadi', 'al-baghdadi'],
  ['ISIS', 'is'],
  ['jones', 'rupert-jones'],
  // Part of a name comes before part of another spelling, "leader of Islamic State".
  ['islamic', 'is'],
  ['islamitische', 'is'],
  ['terror leader', 'al-baghdadi'],
  ['air force', 'us-air-force'],
  ['zebra', undefined],
  [' ', undefined],
])('a reader who types “%s” means %s', (typed, id) => {
  expect(findName(article, article.editions.en!, typed)?.id).toBe(id);
});

test('a general is mentioned by name and by office', () => {
  const words = of('rupert-jones', 'en').flatMap(({ passage, spelled }) =>
    spelled.map(({ start, end }) => passage.text.slice(start, end)),
  );
  expect(words).toEqual(['general Rupert Jones', 'Jones', 'deputy commander']);
});
