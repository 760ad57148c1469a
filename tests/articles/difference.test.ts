import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { difference } from '../../src/articles/difference.ts';
import { atOnce } from '../../src/slices.ts';
import { head, readTexts } from './files.ts';

const BODY = '## S\n\n### One? {#one}\n- first\n\nText.\n\n### Two? {#two}\n\nMore.';

function article(body: string, language: 'en' | 'nl' = 'en'): Article {
  return readTexts({ [`article.${language}.md`]: head(language) + body }).article!;
}

const name = (id: string, language = 'en') => ({ article: 'a', language, id });
const NONE = { added: [], changed: [], removed: [] };
const between = (before: readonly Article[], after: readonly Article[]) =>
  atOnce(difference(before, after)).passages;

describe('difference', () => {
  test('none between equal states, and none for where a passage stands', () => {
    expect(between([article(BODY)], [article(BODY)])).toEqual(NONE);
    expect(between([article(BODY)], [article(`\n\n${BODY}`)])).toEqual(NONE);
  });

  test.each([
    ['its text', 'Text.', 'Text!'],
    ['its question', 'One?', 'Which?'],
    ['another way to ask it', '- first', '- first\n- second'],
  ])('a passage is changed by %s', (_, old, fresh) => {
    expect(between([article(BODY)], [article(BODY.replace(old, fresh))])).toEqual({
      ...NONE,
      changed: [name('one')],
    });
  });

  test('a section changes all its passages', () => {
    expect(between([article(BODY)], [article(BODY.replace('## S', '## T'))]).changed).toEqual([
      name('one'),
      name('two'),
    ]);
  });

  test('added and removed, by article, language and id', () => {
    expect(between([article(BODY)], [article(BODY.replace('#two', '#three'))])).toEqual({
      added: [name('three')],
      changed: [],
      removed: [name('two')],
    });
    expect(between([article('Text.')], [article('Text.', 'nl')])).toEqual({
      added: [name('p1', 'nl')],
      changed: [],
      removed: [name('p1')],
    });
    expect(between([], [article('Text.')]).added).toEqual([name('p1')]);
    expect(between([article('Text.')], []).removed).toEqual([name('p1')]);
  });
});

describe('the difference in questions', () => {
  const questions = (before: string, after: string) =>
    atOnce(difference([article(before)], [article(after)])).questions;
  const question = (text: string, id: string) => ({ ...name(id), question: text });

  test('added and removed', () => {
    expect(questions(BODY, BODY.replace('- first', '- second'))).toEqual({
      added: [question('second', 'one')],
      changed: [],
      removed: [question('first', 'one')],
    });
  });

  test('one that leads to another passage is changed, however it is spelled', () => {
    const moved = BODY.replace('- first\n', '').replace('{#two}\n', '{#two}\n- First?\n');
    expect(questions(BODY, moved)).toEqual({ ...NONE, changed: [question('First?', 'two')] });
  });
});
