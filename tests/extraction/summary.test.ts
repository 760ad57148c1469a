import { expect, test } from 'vitest';
import { readArticles } from '../../src/articles/read.ts';
import { summary } from '../../src/extraction/findings.ts';
import { lexRank, type Rows, rowsOf } from '../../src/extraction/lex-rank.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import { atOnce } from '../../src/slices.ts';
import { head, readTexts } from '../articles/files.ts';

const read = await readArticles('knowledge');
const shipped = read.kind === 'whole' ? read.articles[0]! : null;

test('a rank worked by hand: of three sentences the one that is like both others carries most', () => {
  const half = Math.SQRT1_2;
  // a and c share nothing; b is at cosine √½ from both.
  // x; x and y; y.
  const rows = { first: [0, 1, 3, 4], term: [0, 0, 1, 1], weight: [1, half, half, 1], terms: 2 };
  const [a, b, c] = atOnce(lexRank(rows));
  // Row sums: a and c 1 + √½ = 1.7071, b 1 + 2√½ = 2.4142. With p(a) = p(c):
  // p(b) = 0.05 + 0.85 · (2 p(a) · √½ / 1.7071 + p(b) / 2.4142), 2 p(a) + p(b) = 1 gives p(b) = 0.4022 / 1
  expect(a! + b! + c!).toBeCloseTo(1, 9);
  expect(a).toBeCloseTo(c!, 9);
  const expected =
    (0.05 + 0.85 * (half / (1 + half))) / (1 + 0.85 * (half / (1 + half)) - 0.85 / (1 + 2 * half));
  expect(b).toBeCloseTo(expected, 6);
});

test.each(LANGUAGES)('whole sentences in the order of the article (%s)', async (language) => {
  for (const count of [1, 3, 6, 12]) {
    const chosen = await summary(shipped!, shipped!.editions[language]!, count);
    expect(chosen).toHaveLength(count);
    const order = chosen.map(({ passage, start }) => passage.position * 100_000 + start);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    for (const { passage, start, end } of chosen)
      expect(passage.text.slice(start, end)).toMatch(/^['‘“\p{Lu}].*[.!?]$/su);
  }
});

test('the same every time, and a short one is within a longer one', async () => {
  const edition = shipped!.editions.en!;
  const shown = async (count: number) =>
    (await summary(shipped!, edition, count)).map(({ passage, start }) => `${passage.id} ${start}`);
  expect(await shown(6)).toEqual(await shown(6));
  expect(await shown(12)).toEqual(expect.arrayContaining(await shown(3)));
});

test('what is said twice is chosen once', async () => {
  const twice = 'The bridge over the river was closed by the engineers.';
  const { article } = readTexts({
    'article.en.md': `${head('en')}${twice}\n\nThe engineers closed the bridge over the river.\n\nThe mayor opened a new school for children of engineers.`,
  });
  const chosen = await summary(article!, article!.editions.en!, 2);
  const texts = chosen.map(({ passage }) => passage.position);
  expect(texts).toContain(3);
});

test('an article of one sentence, or of stubs, is no trouble', async () => {
  for (const [body, count] of [
    ['Green tea is steeped for two minutes.', 1],
    ['Tea.', 0],
  ] as const) {
    const { article } = readTexts({ 'article.en.md': head('en') + body });
    expect(await summary(article!, article!.editions.en!, 5)).toHaveLength(count);
  }
});

test('a long article is no trouble', async () => {
  const sentence = (n: number) => `Engineer ${n} measured bridge ${n % 97} over river ${n % 31} again.`;
  const body = Array.from({ length: 3_000 }, (_, n) => sentence(n)).join('\n\n');
  const { article } = readTexts({ 'article.en.md': head('en') + body });
  expect(await summary(article!, article!.editions.en!, 12)).toHaveLength(12);
});

test('ranking takes steps that grow with the length, not with its square', () => {
  let steps = 0;
  const counting = (list: ArrayLike<number>) =>
    new Proxy(list, {
      get: (values, at) => {
        steps += 1;
        return Reflect.get(values, at);
      },
    });
  const stepsFor = (count: number) => {
    steps = 0;
    const sentences = Array.from({ length: count }, (_, n) => ['shared', `own ${n}`]);
    const rows: Rows = atOnce(rowsOf(sentences));
    atOnce(lexRank({ ...rows, weight: counting(rows.weight) }));
    return steps;
  };
  const few = stepsFor(50);
  expect(few).toBeGreaterThan(0);
  expect(stepsFor(400)).toBe(few * 8);
});

test.each(LANGUAGES)(
  'the shortest leaves out who is spoken of in another sentence (%s)',
  async (language) => {
    const chosen = await summary(shipped!, shipped!.editions[language]!, 3);
    const texts = chosen.map(({ passage, start, end }) => passage.text.slice(start, end));
    expect(texts.filter((text) => / (?:hen|them) /.test(text))).toEqual([]);
  },
);
