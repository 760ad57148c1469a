import { join } from 'node:path';
import { Advice } from '../advice.ts';
import { faultLines } from '../articles/fault.ts';
import { inFile } from '../articles/flaw.ts';
import { readArticle } from '../articles/folder.ts';
import { ARTICLE_ID_RULE, isArticleId } from '../articles/text.ts';
import { importFile } from '../importing/import.ts';
import { MAX_BYTES, type Wish } from '../importing/imported.ts';
import { atOnce } from '../slices.ts';
import { fileAt } from './files.ts';
import { importWords } from './import-words.ts';
import { placeWhole } from './place.ts';
import { systemLanguage } from './system-language.ts';

/**
 * Makes an article of a file, in a knowledge folder; the path of what was written.
 * @throws Advice where it cannot be, and where there is such an article already
 */
export async function importInto(folder: string, path: string, wish: Wish): Promise<string> {
  const language = systemLanguage();
  const say = importWords[language];
  const file = fileAt(path);
  const read = await file.read(MAX_BYTES);
  if ('problem' in read) {
    throw new Advice(read.problem === 'large' ? say.large(path, MAX_BYTES) : say.unreadable(path));
  }
  if (wish.id !== undefined && !isArticleId(wish.id)) {
    throw new Advice(say.badId(ARTICLE_ID_RULE[language]));
  }
  const imported = await importFile({ name: file.name, bytes: read.bytes }, wish);
  if (imported.kind === 'flawed') {
    throw new Advice(faultLines(inFile(path, imported.flaws), language).join('\n'));
  }
  const { article, language: written, text } = imported.addition;
  const name = `article.${written}.md`;
  const { faults } = atOnce(readArticle(article, new Map([[name, Buffer.from(text)]])));
  if (faults.length > 0) throw new Advice(faultLines(faults, language).join('\n'));
  const target = join(folder, article, name);
  try {
    await placeWhole(folder, article, name, text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : 'unknown reason';
    throw new Advice(code === 'EEXIST' ? say.there(target) : say.unwritable(target, `${code}`));
  }
  return target;
}
