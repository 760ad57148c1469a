import { expect, test } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { findingsOf } from '../../src/extraction/findings.ts';
import { timesMentioned } from '../../src/extraction/mentions.ts';
import { head, readTexts } from '../articles/files.ts';

test('what is found goes by the glossary as it is now, be the edition the same', async () => {
  const { article } = readTexts({
    'article.en.md': `${head('en')}"We have won the war," says Isler.`,
    'glossary.yaml': 'people:\n  - id: isler\n    name: Matthew Isler\n    aliases: [Isler]\n',
  });
  const edition = article!.editions.en!;
  const found = async (by: Article) => {
    const { quotations, mentions } = await findingsOf(by, edition);
    return {
      speakers: quotations.map(({ speaker }) => speaker?.label),
      mentioned: [...mentions].map(([id, all]) => [id, timesMentioned(all)]),
    };
  };
  expect(await found(article!)).toEqual({ speakers: ['Matthew Isler'], mentioned: [['isler', 1]] });
  expect(await found({ ...article!, glossary: [] })).toEqual({ speakers: ['Isler'], mentioned: [] });
  // As long as neither changes it is found once.
  expect(findingsOf(article!, edition)).toBe(findingsOf({ ...article! }, edition));
});
