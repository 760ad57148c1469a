import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Article } from '../../src/articles/article.ts';
import { readArticles } from '../../src/articles/read.ts';
import { findingsOf } from '../../src/extraction/findings.ts';
import type { Quotation } from '../../src/extraction/quotations.ts';
import { LANGUAGES, type Language } from '../../src/language/language.ts';
import { head, readTexts } from '../articles/files.ts';

const cases = parse(readFileSync(new URL('quotations.yaml', import.meta.url), 'utf8')) as Record<
  Language,
  readonly { readonly text: string; readonly quotes?: readonly string[] }[]
>;

function found(text: string, language: Language): Promise<readonly Quotation[]> {
  const { article } = readTexts({ [`article.${language}.md`]: head(language) + text });
  return quotations(article!, language);
}

async function quotations(article: Article, language: Language): Promise<readonly Quotation[]> {
  return (await findingsOf(article, article.editions[language]!)).quotations;
}

/** "speaker: “words in marks” … “more of them”", or the sentence where there are none. */
function shown({ passage, literal, start, end, speaker }: Quotation): string {
  const words = literal.map((span) => `“${passage.text.slice(span.start, span.end)}”`).join(' … ');
  return `${speaker?.label ?? '?'}: ${words || passage.text.slice(start, end)}`;
}

describe.each(LANGUAGES)('%s', (language) => {
  test.each(cases[language].map(({ text, quotes = [] }) => [text, quotes] as const))(
    '%s',
    async (text, quotes) => {
      const got = (await found(text, language)).map(shown);
      expect(got.map((quotation, at) => quotation.slice(0, quotes[at]?.length ?? 200))).toEqual(quotes);
    },
  );
});

describe('who is in the glossary', () => {
  const GLOSSARY = 'people:\n  - id: jones\n    name: Rupert Jones\n    aliases: { both: [Jones] }\n';

  test.each([
    ['en', 'The American general Rupert Jones said that it is over.', 'Rupert Jones'],
    ['en', 'General Jones of the coalition said that it is over.', 'Rupert Jones'],
    ['en', 'The deputy of Jones said that it is over.', 'The deputy of Jones'],
    ['en', 'Jones’s deputy said that it is over.', 'Jones’s deputy'],
    ['en', 'Jones and his deputy said that it is over.', 'Jones and his deputy'],
    ['en', 'An adviser to Jones said that it is over.', 'An adviser'],
    ['nl', 'Generaal Jones van de coalitie zegt dat het voorbij is.', 'Rupert Jones'],
    ['nl', 'De woordvoerder van Jones zegt dat het voorbij is.', 'De woordvoerder van Jones'],
    ['nl', 'Volgens Jones en Isler is het voorbij.', 'Jones en Isler'],
  ] as const)('%s: %s', async (language, text, speaker) => {
    const { article } = readTexts({
      [`article.${language}.md`]: head(language) + text,
      'glossary.yaml': GLOSSARY,
    });
    const found = await quotations(article!, language);
    expect(found.map(({ speaker }) => speaker?.label)).toEqual([speaker]);
  });
});

describe('the shipped article', async () => {
  const read = await readArticles('knowledge');
  const article = (read.kind === 'whole' ? read.articles[0] : undefined) as Article;

  test('attributes the same words to the same people in both languages', async () => {
    const [nl, en] = await Promise.all(
      LANGUAGES.map(async (language) =>
        (await quotations(article, language)).map(
          ({ passage, speaker }) => `${passage.id} ${speaker?.name?.id ?? 'unnamed'}`,
        ),
      ),
    );
    expect(nl).toEqual(en);
    expect(en).toContain('left-his-men rupert-jones');
    expect(en!.filter((each) => each === 'game-over matthew-isler')).toHaveLength(3);
    // "It says": the government, though Iraq and Mosul are named nearer by.
    expect(en).toContain('iraqi-optimism iraqi-government');
    const labels = (await quotations(article, 'nl')).map(({ speaker }) => speaker?.label);
    expect(labels).toContain('Officieren uit Amerika en Irak');
    expect(labels).not.toContain('Amerika en Irak');
  });

  test.each(LANGUAGES)('every quotation is the article’s own words (%s)', async (language) => {
    for (const { passage, start, end, literal } of await quotations(article, language)) {
      expect(passage.text.slice(start, end)).toMatch(/^['‘“\p{Lu}].*[.!?]$/su);
      for (const span of literal) expect(span.start >= start && span.end <= end).toBe(true);
    }
  });
});

test('a line as long as one may be, of nothing but marks and verbs, or prepositions, is read', async () => {
  expect((await found('"He said, he said "'.repeat(500), 'en')).length).toBeGreaterThan(0);
  const places = 'in Iraq '.repeat(600);
  expect(await found(`Jones ${places}says ${places}that it is over.`, 'en')).toEqual([]);
});
