import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readArticles } from '../../src/articles/read.ts';
import { findingsOf } from '../../src/extraction/findings.ts';
import { LANGUAGES, type Language } from '../../src/language/language.ts';
import { head, readTexts } from '../articles/files.ts';

const cases = parse(readFileSync(new URL('figures.yaml', import.meta.url), 'utf8')) as Record<
  Language,
  readonly { readonly text: string; readonly figures?: readonly string[] }[]
>;

describe.each(LANGUAGES)('%s', (language) => {
  test.each(cases[language].map((each) => [each.text, each.figures ?? []] as const))(
    '%s',
    async (text, expected) => {
      const { article } = readTexts({
        [`article.${language}.md`]: `${head(language, 'published: 2017-03')}${text}`,
      });
      const { figures } = await findingsOf(article!, article!.editions[language]!);
      const found = figures.map(
        ({ passage, start, end, value, counts }) =>
          `${passage.text.slice(start, end)}${value === null ? '' : ` = ${value}`}${counts ? `: ${passage.text.slice(counts.start, counts.end)}` : ''}`,
      );
      expect(found).toEqual(expected);
    },
  );
});

test('both languages of the shipped article have the same values in the same passages', async () => {
  const read = await readArticles('knowledge');
  const article = read.kind === 'whole' ? read.articles[0]! : undefined;
  const [nl, en] = await Promise.all(
    LANGUAGES.map(async (language) => {
      const { figures } = await findingsOf(article!, article!.editions[language]!);
      return figures.map(({ value, passage }) => `${passage.id} ${value}`);
    }),
  );
  expect(nl).toEqual([
    'offensive-start 100000',
    'mosul-stronghold 4',
    'slow-progress null',
    'east-mosul 6000',
  ]);
  // "De Iraakse miljoenenstad" is one word in Dutch.
  expect(en!.filter((each) => !each.startsWith('signs-of-departure'))).toEqual(nl);
});
