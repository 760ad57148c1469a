import { describe, expect, test } from 'vitest';
import type { Edition, Passage } from '../../../src/articles/article.ts';
import { jumps } from '../../../src/replies/browsing/reading.ts';

/** An edition with so many sections of two passages each; none for null. */
function edition(sections: number | null): Edition {
  const count = (sections ?? 4) * 2;
  const passages = Array.from(
    { length: count },
    (_, at): Passage => ({
      id: `p${at + 1}`,
      position: at + 1,
      section: sections === null ? null : `Section ${Math.floor(at / 2) + 1}`,
      heading: null,
      questions: [],
      text: `Text ${at + 1}.`,
      line: at + 1,
    }),
  );
  const about = { title: 'Long', published: null, source: null, url: null };
  return { article: 'long', language: 'en', ...about, passages };
}

function titles(of: Edition, here?: number): string[] {
  const [menu] = jumps(of, 'en', here === undefined ? undefined : of.passages[here - 1]);
  return menu?.kind === 'menu' ? menu.items.map(({ title }) => title) : [];
}

describe('the menu to jump by', () => {
  test('has each section once, and opens it at its first passage', () => {
    const [menu] = jumps(edition(3), 'en');
    expect(menu).toMatchObject({
      label: 'Jump to a section',
      items: [
        { title: 'Section 1', detail: 'passage 1 of 6', action: { kind: 'read', at: { passage: 'p1' } } },
        { title: 'Section 2', detail: 'passage 3 of 6', action: { at: { passage: 'p3' } } },
        { title: 'Section 3', detail: 'passage 5 of 6', action: { at: { passage: 'p5' } } },
      ],
    });
  });

  test('has the passages where there are no sections, or one', () => {
    expect(titles(edition(null))).toHaveLength(8);
    expect(titles(edition(1))).toEqual(['Text 1.', 'Text 2.']);
  });

  test('is none where there is nowhere to go', () => {
    const one = edition(1);
    expect(jumps({ ...one, passages: one.passages.slice(0, 1) }, 'en')).toEqual([]);
  });

  test.each([1, 26, 100, 199, 200])(
    'of a hundred sections has those around passage %i and a way to all others',
    (here) => {
      const shown = titles(edition(100), here).map((title) => Number(title.slice('Section '.length)));
      expect(shown.length).toBeLessThanOrEqual(25);
      expect(shown).toEqual([...shown].sort((a, b) => a - b));
      expect([shown[0], shown.at(-1)]).toEqual([1, 100]);
      const section = Math.ceil(here / 2);
      for (const near of [section - 1, section, section + 1])
        if (near >= 1 && near <= 100) expect(shown).toContain(near);
      expect(Math.max(...shown.slice(1).map((next, at) => next - shown[at]!))).toBeLessThanOrEqual(8);
    },
  );
});
