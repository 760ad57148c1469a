import { config } from 'dotenv';
import type { Article, Fault } from './articles/article.ts';
import { faultLines } from './articles/fault.ts';
import { articleFaults } from './articles/faults/articles.ts';
import { inventory } from './articles/inventory.ts';
import { readArticles } from './articles/read.ts';
import { buildEngine } from './search/engine.ts';
import { atOnce } from './slices.ts';
import { systemLanguage } from './terminal/system-language.ts';
import { askOwnQuestions, type Failure } from './trial/golden.ts';

/**
 * `npm run check [-- FOLDER]`: what is in the knowledge folder, or on standard error every fault of it; without any,
 * every written question that another passage than its own comes first for. The folder is the bot's when left out.
 */
config({ quiet: true });
const folder = process.argv[2] ?? (process.env.KNOWLEDGE_DIR || 'knowledge');
const language = systemLanguage();
const read = await readArticles(folder);
const faults = read.kind === 'faulty' ? read.faults : questionFaults(read.articles);
if (read.kind === 'whole') process.stdout.write(`${inventory(read.articles, language).join('\n')}\n`);
if (faults.length > 0) {
  process.stderr.write(`${faultLines(faults, language).join('\n')}\n`);
  process.exitCode = 1;
}

function questionFaults(articles: readonly Article[]): Fault[] {
  const { failures } = atOnce(askOwnQuestions(articles, buildEngine(articles)));
  return failures.map(({ article, language, id, question, found }) => ({
    file: `${article}/article.${language}.md`,
    line: lineOf({ article, language, id }, articles),
    message: articleFaults.findsOther(question, found, id),
  }));
}

function lineOf(
  { article, language, id }: Pick<Failure, 'article' | 'language' | 'id'>,
  articles: readonly Article[],
): number | null {
  const edition = articles.find((each) => each.id === article)?.editions[language];
  return edition?.passages.find((passage) => passage.id === id)?.line ?? null;
}
