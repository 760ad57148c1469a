import { expect, test } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { mentionCounts } from '../../src/extraction/mentions.ts';
import { quotations } from '../../src/extraction/quotations.ts';
import { head, readTexts } from '../articles/files.ts';

test('what is found goes by the glossary as it is now, be the edition the same', () => {
  const { article } = readTexts({
    'article.en.md': `${head('en')}"We have won the war," says Isler.`,
    'glossary.yaml': 'people:\n  - id: isler\n    name: Matthew Isler\n    aliases: [Isler]\n',
  });
  const edition = article!.editions.en!;
  const saidBy = (by: Article) => quotations(by, edition).map(({ speaker }) => speaker?.label);
  expect(saidBy(article!)).toEqual(['Matthew Isler']);
  expect(mentionCounts(edition, article!.glossary)).toEqual(new Map([['isler', 1]]));
  expect(saidBy({ ...article!, glossary: [] })).toEqual(['Isler']);
  expect(mentionCounts(edition, [])).toEqual(new Map());
  // As long as neither changes it is found once.
  expect(quotations(article!, edition)).toBe(quotations({ ...article! }, edition));
});
