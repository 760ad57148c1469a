import { describe, expect, test } from 'vitest';
import type { Reference } from '../../../src/articles/reference.ts';
import { fromCustomId, toCustomId } from '../../../src/discord/drawing/custom-id.ts';
import type { Action } from '../../../src/replies/action.ts';
import { USER_ID } from '../../support/payloads.ts';

const at: Reference = {
  language: 'nl',
  article: '0123abcd',
  version: 'ffffffff',
  // As long as the id of a passage may be.
  passage: `p-_${'x'.repeat(57)}`,
};
const gap = { of: 'question', id: '0123456789ab' } as const;
const STEPS = ['open', 'read', 'previous', 'next', 'why', 'share', 'helpful', 'unhelpful'] as const;

describe('the id of a button', () => {
  test.each(STEPS.map((kind): Action => ({ kind, at })))('$kind can be read back, and fits', (action) => {
    const id = toCustomId(action, USER_ID);
    expect(id.length).toBeLessThanOrEqual(100);
    expect(fromCustomId(id)).toEqual(action);
  });

  test.each([1, 999])('to part %i of a passage can be read back, and fits', (part) => {
    const id = toCustomId({ kind: 'part', at, part }, USER_ID);
    expect(id.length).toBeLessThanOrEqual(100);
    expect(fromCustomId(id)).toEqual({ kind: 'part', at, part });
  });

  test('to remove a reply says who may', () => {
    expect(fromCustomId(toCustomId({ kind: 'remove' }, USER_ID))).toEqual({ kind: 'remove', asker: USER_ID });
  });

  test('to forget says no more', () => {
    expect(fromCustomId(toCustomId({ kind: 'forget' }, USER_ID))).toEqual({ kind: 'forget' });
  });

  test.each([at.article, null])(
    'to pass a question on says which article was asked, if one was: %s',
    (article) => {
      expect(fromCustomId(toCustomId({ kind: 'pass', article }, USER_ID))).toEqual({ kind: 'pass', article });
    },
  );

  test.each<Action>([
    { kind: 'gaps' },
    { kind: 'gap', gap },
    { kind: 'add', gap },
    { kind: 'dismiss', gap: { ...gap, of: 'answer' } },
    { kind: 'passages', gap, page: 12 },
    { kind: 'point', gap, article: at.article, passage: at.passage, force: false },
    { kind: 'point', gap, article: at.article, passage: at.passage, force: true },
  ])('for moderators can be read back, and fits: $kind', (action) => {
    const id = toCustomId(action, USER_ID);
    expect(id.length).toBeLessThanOrEqual(100);
    expect(fromCustomId(id)).toEqual(action);
    for (const wrong of [`${id} `, ` ${id}`, `${id}/`, id.replace('answer', 'x').replace('question', 'x')]) {
      expect(wrong === id ? null : fromCustomId(wrong)).toBeNull();
    }
  });

  test('where there is no further passage leads nowhere', () => {
    expect(fromCustomId(toCustomId({ kind: 'next', at: null }, USER_ID))).toBeNull();
  });

  test('of anybody else’s making is refused, whatever was done to it', () => {
    const id = toCustomId({ kind: 'open', at: { ...at, passage: 'whereabouts' } }, USER_ID);
    for (let place = 0; place < id.indexOf('whereabouts'); place++) {
      expect(fromCustomId(`${id.slice(0, place)}!${id.slice(place + 1)}`)).toBeNull();
      expect(fromCustomId(id.slice(0, place))).toBeNull();
    }
    for (const wrong of [`${id} `, ` ${id}`, `${id}\n`, id.toUpperCase(), `${id}${'x'.repeat(60)}`, '']) {
      expect(fromCustomId(wrong)).toBeNull();
    }
  });
});
