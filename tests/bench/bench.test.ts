import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recombine } from '../../bench/data/corpus.ts';
import { type DataSet, DEFAULT_FILES, editionOf, readDataSet } from '../../bench/data/data.ts';
import { readerSets } from '../../bench/data/readers.ts';
import { readOptions } from '../../bench/options.ts';
import { bm25 } from '../../bench/peers/bm25.ts';
import { accuracy } from '../../bench/quality/accuracy.ts';
import { closeness } from '../../bench/quality/closeness.ts';
import { readLabels } from '../../bench/quality/sentences.ts';
import { sample } from '../../bench/random.ts';
import { curves } from '../../bench/report/curves.ts';
import { median, quantile } from '../../bench/statistics.ts';
import { randomTexts } from '../search/support.ts';

const moon = editionOf('Moon', 'en', [
  'The Moon orbits the Earth. It is round.',
  'Nobody breathes there: it has no air.',
  'Its craters were made by meteorites.',
]);
const set: DataSet = {
  name: 'moon',
  language: 'en',
  folders: [
    {
      edition: moon,
      questions: [
        { ask: 'What made the craters?', right: [2] },
        { ask: 'Is there air?', right: [0, 1] },
        { ask: 'What does it orbit?', right: [1] },
      ],
    },
  ],
};

describe('accuracy', () => {
  it('counts a question right when any of its right passages comes first', () => {
    expect(accuracy({ name: 'third', build: () => () => [2, 0, 1] }, set.folders)).toEqual({
      questions: 3,
      first: 1,
      firstThree: 3,
    });
  });

  it('counts nothing for what was not found', () => {
    const silent = { name: 'silent', build: () => () => [] };
    expect(accuracy(silent, set.folders)).toEqual({ questions: 3, first: 0, firstThree: 0 });
  });
});

describe('closeness', () => {
  const mill = editionOf('Mill', 'en', [
    'The old mill on the red river grinds barley.',
    'A river.',
    'Of barley and mills.',
    'Snow.',
  ]);
  const NONE = { found: 0, best: 0, close: 0, lost: 0, won: 0, other: 0, otherRight: 0 };
  const ask = 'the old mill on the red river that grinds barley';
  const of = (...questions: { ask: string; right: number[] }[]) => closeness([{ edition: mill, questions }]);
  it('counts a right passage that is found and far behind the first', () => {
    const right = [0, 1, 3].map((place) => ({ ask, right: [place] }));
    expect(of(...right)).toEqual({ ...NONE, found: 3, best: 2, close: 1 });
  });
  it('counts where another comes first of all passages, and whether that is right', () => {
    const texts = randomTexts(1, 60);
    const asked = randomTexts(101, 12).map((text) => text.split('.')[0]!);
    const questions = texts.flatMap((_, place) => asked.map((ask) => ({ ask, right: [place] })));
    const { other, otherRight } = closeness([{ edition: editionOf('Random', 'en', texts), questions }]);
    expect(other).toBeGreaterThan(0);
    // Each is asked with every passage as the right one, of which one comes first.
    expect(otherRight).toBe(other / texts.length);
  });
  it('counts nothing for what is not found', () => {
    expect(of({ ask: 'Saturn', right: [0] })).toEqual(NONE);
  });
});

describe('textbook BM25', () => {
  it('ranks by the rarer word and leaves out what shares none', () => {
    expect(bm25.build(moon)('Which meteorites made a crater?')[0]).toBe(2);
    expect(bm25.build(moon)('Saturn')).toEqual([]);
  });
});

describe('recombined articles', () => {
  const large = recombine(set, 50, 1);
  it('have the size asked for, and only sentences of the data', () => {
    expect(large.passages).toHaveLength(50);
    const all = moon.passages.map(({ text }) => text).join(' ');
    for (const { text } of large.passages) {
      for (const sentence of text.split(/(?<=\.) /)) expect(all).toContain(sentence);
    }
  });
  it('are the same for the same seed, and others for another', () => {
    expect(recombine(set, 50, 1)).toEqual(large);
    expect(recombine(set, 50, 2)).not.toEqual(large);
  });
});

describe('samples and quantiles', () => {
  it('draw without repetition, the same each time', () => {
    const items = Array.from({ length: 20 }, (_, i) => i);
    expect(new Set(sample(items, 10, 1)).size).toBe(10);
    expect(sample(items, 10, 1)).toEqual(sample(items, 10, 1));
    expect(sample(items, 30, 1)).toHaveLength(20);
  });
  it('take the nearest rank', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.99)).toBe(10);
    expect(median([])).toBeNaN();
  });
});

describe('options', () => {
  it('take several files after one --data', () => {
    expect(readOptions(['--data', 'a.json', 'b.json'])?.data).toEqual(['a.json', 'b.json']);
  });
  it.each([
    [['--sizes', '10,x'], /whole numbers above 0/],
    [['--only', 'size'], /accuracy or speed/],
    [['--fast'], /--fast[\s\S]*npm run bench/],
  ])('refuse %j with what to write instead', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
  it('ask for help', () => expect(readOptions(['--help'])).toBeNull());
});

describe('the curves', () => {
  const points = [
    { series: 'a < b', x: 1_000, y: 0.1 },
    { series: 'a < b', x: 100_000, y: 30 },
    { series: 'c', x: 1_000, y: 1 },
  ];

  it('are diagrams below each other, with a line for each series, and names escaped', () => {
    const time = { title: 'Time', x: 'passages', y: 'ms', points };
    const svg = curves('Growth', [time, { ...time, title: 'Memory & more' }]);
    expect(svg.match(/<polyline/g)).toHaveLength(4);
    expect(svg).toContain('a &lt; b');
    expect(svg).toContain('Memory &amp; more');
    expect(svg).toContain('translate(0 320)');
    expect(svg).toContain('viewBox="0 0 720 640"');
    expect(svg).not.toContain('NaN');
  });
});

describe.each(readerSets())('readers’ questions in $language', ({ folders }) => {
  it('each belong to one passage, are asked once, and leave no passage out', () => {
    for (const { edition, questions } of folders) {
      const asked = questions.map(({ ask }) => ask.toLowerCase());
      expect(new Set(asked).size, edition.article).toBe(asked.length);
      const places = new Set(questions.flatMap(({ right }) => right));
      expect([...places].sort((a, b) => a - b)).toEqual(edition.passages.map((_, place) => place));
    }
  });
  it('are worded otherwise than those above the passages', () => {
    for (const { edition, questions } of folders) {
      const written = new Set(
        edition.passages.flatMap(({ heading, questions }) => [heading?.toLowerCase(), ...questions]),
      );
      expect(questions.filter(({ ask }) => written.has(ask.toLowerCase()))).toEqual([]);
    }
  });
});

describe.skipIf(!DEFAULT_FILES.every((file) => existsSync(file)))('labelled sentences', () => {
  const sets = DEFAULT_FILES.map((file) => (existsSync(file) ? readDataSet(file) : null));
  const folders = new Map(
    [...sets, ...readerSets()]
      .flatMap((data) => data?.folders ?? [])
      .map((folder) => [folder.edition.article, folder]),
  );
  it.each([...readLabels()])(
    '%s: each answer stands once in the passage of its question',
    (article, labels) => {
      const folder = folders.get(article);
      for (const { ask, answer } of labels) {
        const right = folder?.questions.find((question) => question.ask === ask)?.right[0];
        const text = folder?.edition.passages[right ?? -1]?.text ?? '';
        expect(text.split(answer), ask).toHaveLength(2);
      }
    },
  );
});
