import { describe, expect, test } from 'vitest';
import { type Addition, flawsOf, keyOf, tidy } from '../../src/articles/additions/addition.ts';
import { compose } from '../../src/articles/compose.ts';
import { Memory } from '../../src/articles/files/memory.ts';
import { fromPaths } from '../../src/articles/sources.ts';
import { atOnce } from '../../src/slices.ts';
import { head } from './files.ts';

const ENGLISH = `${head('en')}## S\n\n### One? {#one}\n\n- first\n\nText.\n\n## T\n\nA paragraph.`;
const DUTCH = `${head('nl')}## S\n\n### Een? {#one}\n\nTekst.\n\n## T\n\nEen alinea.`;
const FILES = { 'a/article.en.md': ENGLISH, 'a/article.nl.md': DUTCH };

function composed(additions: readonly Addition[], files: Readonly<Record<string, string>> = FILES) {
  const encoder = new TextEncoder();
  const sources = fromPaths(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)]));
  const result = atOnce(compose(sources, additions, new Memory(), 'knowledge'));
  if (result.kind === 'faulty') throw new Error(JSON.stringify(result.faults));
  const [article] = result.articles;
  return { article, articles: result.articles, skips: result.placed.map(({ skip }) => skip?.kind ?? null) };
}

const passage = (id: string, question: string, language: 'nl' | 'en' = 'en'): Addition => ({
  kind: 'passage',
  article: 'a',
  language,
  passage: id,
  question,
  text: 'Added text.',
});
const wording = (to: string, question: string): Addition => ({
  kind: 'wording',
  article: 'a',
  language: 'en',
  passage: to,
  question,
});
const file = (article: string, text: string, language: 'nl' | 'en' = 'en'): Addition => ({
  kind: 'article',
  article,
  language,
  text,
});

describe('an added passage', () => {
  test('stands at the end, in a section of its own, and says that it has no translation', () => {
    const { article, skips } = composed([passage('two', 'Two?')]);
    expect(skips).toEqual([null]);
    expect(article?.editions.en?.passages.at(-1)).toEqual({
      id: 'two',
      position: 3,
      section: 'Added by moderators',
      heading: 'Two?',
      questions: [],
      text: 'Added text.',
      line: 1,
      untranslated: true,
    });
  });

  test('is the translation of one with the same id', () => {
    const { article } = composed([passage('two', 'Two?'), passage('two', 'Twee?', 'nl')]);
    for (const language of ['nl', 'en'] as const) {
      expect(article?.editions[language]?.passages.at(-1)).not.toHaveProperty('untranslated');
    }
  });

  test('gives way to a passage of the files with its id or its question', () => {
    expect(composed([passage('one', 'Two?')]).skips).toEqual(['in files']);
    expect(composed([passage('two', 'FIRST')]).skips).toEqual(['in files']);
  });
});

describe('an added wording', () => {
  test('is one more way to ask, of an added passage too', () => {
    const { article } = composed([
      wording('two', 'second'),
      passage('two', 'Two?'),
      wording('one', 'the first one'),
    ]);
    expect(article?.editions.en?.passages.map(({ questions }) => questions)).toEqual([
      ['first', 'the first one'],
      [],
      ['second'],
    ]);
  });

  test('is the question of a paragraph that had none', () => {
    expect(composed([wording('p1', 'What?')]).article?.editions.en?.passages[1]).toMatchObject({
      heading: 'What?',
      questions: [],
    });
  });

  test('is left out where its passage is gone, or the files have it', () => {
    expect(composed([wording('gone', 'x'), wording('one', 'First.')]).skips).toEqual(['gone', 'in files']);
  });
});

describe('an added article', () => {
  test('is one more article', () => {
    const { articles } = composed([file('b', `${head('en')}Text.`)]);
    expect(articles.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('can be another language of one on disk', () => {
    const { article, skips } = composed([file('a', DUTCH, 'nl')], { 'a/article.en.md': ENGLISH });
    expect(skips).toEqual([null]);
    expect(Object.keys(article!.editions).sort()).toEqual(['en', 'nl']);
  });

  test('gives way to a file of the same name', () => {
    const { article, skips } = composed([file('a', `${head('en')}Other.`)]);
    expect(skips).toEqual(['in files']);
    expect(article?.editions.en?.passages[0]?.text).toBe('Text.');
  });

  test('with a fault is left out, and what is on disk is not', () => {
    const additions = [
      file('a', `${head('nl')}### Twee? {#two}\n\nTekst.`, 'nl'),
      file('b', 'no front matter'),
    ];
    const { articles, skips } = composed(additions, { 'a/article.en.md': ENGLISH });
    expect(skips).toEqual(['faulty', 'faulty']);
    expect(articles.map(({ id, editions }) => [id, Object.keys(editions)])).toEqual([['a', ['en']]]);
  });
});

test('what is added to nothing is left out', () => {
  expect(composed([{ ...passage('x', 'X?'), article: 'nowhere' }]).skips).toEqual(['gone']);
  expect(composed([passage('x', 'X?', 'nl')], { 'a/article.en.md': ENGLISH }).skips).toEqual(['gone']);
});

test('an edition to which nothing is added, or the same again, stays the same object', () => {
  const memory = new Memory();
  const sources = fromPaths(
    Object.entries(FILES).map(([path, text]) => [path, new TextEncoder().encode(text)]),
  );
  const editions = () => {
    const result = atOnce(compose(sources, [passage('two', 'Two?')], memory, 'knowledge'));
    return result.kind === 'whole' ? result.articles[0]!.editions : {};
  };
  const [before, after] = [editions(), editions()];
  expect(after.en).toBe(before.en);
  expect(after.nl).toBe(before.nl);
});

test('the key is that of what it takes the place of', () => {
  expect(keyOf(passage('x', 'A?'))).toBe(keyOf(passage('x', 'B?')));
  expect(keyOf(wording('x', 'A?'))).toBe(keyOf(wording('y', 'a')));
  expect(keyOf(file('a', 'x'))).not.toBe(keyOf(file('a', 'x', 'nl')));
});

test('white space is tidied as in a file, and what is wrong is told', () => {
  expect(tidy({ ...passage('x', ' A\n?'), text: ' one\ntwo \n \n\n three' } as Addition)).toMatchObject({
    question: 'A ?',
    text: 'one two\n\nthree',
  });
  const wrong = { ...passage('../x', ''), article: '../a', text: '' } as Addition;
  expect(flawsOf(wrong)).toHaveLength(4);
  expect(flawsOf(wording('one', 'x'.repeat(301)))).toHaveLength(1);
  expect(flawsOf(passage('two', 'Two?'))).toEqual([]);
});

describe('a passage marked as untranslated', () => {
  const marked = ENGLISH.replace(
    'A paragraph.',
    '### Two? {#two .untranslated}\n\nMore.\n\n### Three?\n\nText.',
  );
  const dutch = DUTCH.replace('Een alinea.', '### Drie?\n\nTekst.');

  test('needs no counterpart', () => {
    const { article } = composed([], { 'a/article.en.md': marked, 'a/article.nl.md': dutch });
    expect(article?.editions.en?.passages[1]).toMatchObject({ id: 'two', untranslated: true });
  });

  test('may not have one', () => {
    const both = { 'a/article.en.md': marked, 'a/article.nl.md': `${dutch}\n\n### Twee? {#two}\n\nTekst.` };
    expect(() => composed([], both)).toThrow('remove .untranslated');
  });
});
