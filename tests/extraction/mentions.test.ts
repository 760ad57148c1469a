import { describe, expect, test } from 'vitest';
import { readArticles } from '../../src/articles/read.ts';
import { findingsOf } from '../../src/extraction/findings.ts';
import { findName } from '../../src/extraction/mentions.ts';
import { LANGUAGES } from '../../src/language/language.ts';

const read = await readArticles('knowledge');
const article = read.kind === 'whole' ? read.articles[0]! : undefined!;

async function of(id: string, language: (typeof LANGUAGES)[number]) {
  const { mentions } = await findingsOf(article, article.editions[language]!);
  return mentions.get(id) ?? [];
}

describe.each(LANGUAGES)('%s', (language) => {
  test.each(['al-baghdadi', 'is', 'rupert-jones', 'mosul', 'caliphate'])(
    '%s: every mention in order, each a spelling in its own sentence',
    async (id) => {
      const found = await of(id, language);
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

test('a general is mentioned by name and by office', async () => {
  const words = (await of('rupert-jones', 'en')).flatMap(({ passage, spelled }) =>
    spelled.map(({ start, end }) => passage.text.slice(start, end)),
  );
  expect(words).toEqual(['general Rupert Jones', 'Jones', 'deputy commander']);
});
