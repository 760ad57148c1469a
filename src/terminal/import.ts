import { join } from 'node:path';
import { Advice } from '../advice.ts';
import { faultLine } from '../articles/fault.ts';
import { readArticle } from '../articles/folder.ts';
import { ARTICLE_ID_RULE, isArticleId } from '../articles/text.ts';
import { importFile } from '../importing/import.ts';
import { MAX_BYTES, type Wish } from '../importing/imported.ts';
import { atOnce } from '../slices.ts';
import { fileAt } from './files.ts';
import { placeWhole } from './place.ts';

/**
 * Makes an article of a file, in a knowledge folder; the path of what was written.
 * @throws Advice where it cannot be, and where there is such an article already
 */
export async function importInto(folder: string, path: string, wish: Wish): Promise<string> {
  const file = fileAt(path);
  const read = await file.read(MAX_BYTES);
  if ('problem' in read) {
    throw new Advice(
      read.problem === 'large'
        ? `${path} has more than ${MAX_BYTES} bytes; split the article in two`
        : `${path} cannot be read; check its name`,
    );
  }
  if (wish.id !== undefined && !isArticleId(wish.id)) {
    throw new Advice(`--article is not made of ${ARTICLE_ID_RULE}`);
  }
  const imported = await importFile({ name: file.name, bytes: read.bytes }, wish);
  if (imported.kind === 'flawed') {
    throw new Advice(imported.flaws.map((flaw) => faultLine({ file: path, ...flaw })).join('\n'));
  }
  const { article, language, text } = imported.addition;
  const name = `article.${language}.md`;
  const { faults } = atOnce(readArticle(article, new Map([[name, Buffer.from(text)]])));
  if (faults.length > 0) throw new Advice(faults.map(faultLine).join('\n'));
  const written = join(folder, article, name);
  try {
    await placeWhole(folder, article, name, text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : 'unknown reason';
    throw new Advice(
      code === 'EEXIST'
        ? `${written} is there already; remove it first, or name another article with --article`
        : `${written} cannot be written (${code})`,
    );
  }
  return written;
}
