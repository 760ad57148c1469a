import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Addition } from '../../src/articles/additions/addition.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { newFile, open } from '../store/support.ts';
import { folderOf, TEA } from '../support/knowledge.ts';

/** A passage that a moderator adds. */
export const KETTLE: Addition = {
  kind: 'passage',
  article: 'tea',
  language: 'en',
  passage: 'kettle',
  question: 'What does a kettle cost?',
  text: 'A kettle costs twenty euros.',
};
/** Another wording of a question that the files have. */
export const WORDING: Extract<Addition, { kind: 'wording' }> = {
  kind: 'wording',
  article: 'tea',
  language: 'en',
  passage: 'portugal',
  question: 'which lady took the leaves along to Lisbon',
};

/** A knowledge base of one article, with a database. */
export async function moderated() {
  const folder = folderOf({ 'tea/article.en.md': TEA });
  const file = newFile();
  const store = await open(file);
  const knowledge = await loadKnowledge(folder, { store });
  const write = (text: string) => writeFileSync(join(folder, 'tea', 'article.en.md'), text);
  /** As another process finds it, once this one has ended. */
  const restarted = async () => loadKnowledge(folder, { store: await open(file) });
  return { folder, store, knowledge, write, restarted };
}

/** The passages that are in force. */
export const ids = ({ current }: Knowledge) =>
  current.articles.flatMap(({ editions }) => editions.en?.passages.map(({ id }) => id) ?? []);
