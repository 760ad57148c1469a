import type { Work } from '../slices.ts';
import type { Addition, Placed } from './additions/addition.ts';
import { type Applied, applyTo } from './additions/apply.ts';
import type { Article, Fault } from './article.ts';
import { fileFaults } from './faults/files.ts';
import type { Memory } from './files/memory.ts';
import { byFileAndLine } from './flaw.ts';
import { readArticle } from './folder.ts';
import type { Sources } from './sources.ts';

export type Composed =
  | {
      readonly kind: 'whole';
      readonly articles: readonly Article[];
      readonly placed: readonly Placed[];
    }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

/**
 * The articles of files, with additions over them. One rule decides between the two: the file wins. An addition that
 * does not fit the files is left out, never a fault.
 *
 * @param folder what a fault calls the knowledge folder
 * @param before faults of the folder itself
 */
export function* compose(
  sources: Sources,
  additions: readonly Addition[],
  memory: Memory,
  folder: string,
  before: readonly Fault[] = [],
): Work<Composed> {
  let faults: readonly Fault[] = before;
  const articles: Article[] = [];
  let placed: readonly Placed[] = [];
  const ids = new Set([...sources.keys(), ...additions.map(({ article }) => article)]);
  for (const id of [...ids].sort()) {
    const files = sources.get(id);
    const own = additions.filter(({ article }) => article === id);
    const read = files ? yield* readArticle(id, files, memory) : { article: null, faults: [] };
    // “No article” says nothing new where one of its files has a fault already.
    const isEcho = before.some(({ file }) => file.startsWith(`${id}/`));
    faults = faults.concat(read.faults.filter(({ file }) => !(isEcho && file === id)));
    if (read.faults.length > 0) continue;
    const { article, placed: each } = yield* withAdditions(id, files ?? new Map(), read.article, own, memory);
    if (article) articles.push(article);
    placed = placed.concat(each);
  }
  memory.turn();
  if (faults.length > 0) return { kind: 'faulty', faults: [...faults].sort(byFileAndLine) };
  if (articles.length > 0) return { kind: 'whole', articles, placed };
  return { kind: 'faulty', faults: [{ file: folder, line: null, message: fileFaults.empty }] };
}

/** Added files first, each if the article is without fault with it; then what is added to its passages. */
function* withAdditions(
  id: string,
  onDisk: ReadonlyMap<string, Uint8Array>,
  base: Article | null,
  additions: readonly Addition[],
  memory: Memory,
): Work<Applied> {
  let article = base;
  let files = onDisk;
  const placed: Placed[] = [];
  for (const addition of additions) {
    if (addition.kind !== 'article') continue;
    const name = `article.${addition.language}.md`;
    if (onDisk.has(name)) {
      placed.push({ addition, skip: { kind: 'in files' } });
      continue;
    }
    const more = new Map([...files, [name, new TextEncoder().encode(addition.text)]]);
    const read = yield* readArticle(id, more, memory);
    const { faults } = read;
    placed.push({ addition, skip: faults.length > 0 ? { kind: 'faulty', faults } : null });
    if (faults.length > 0) continue;
    article = read.article;
    files = more;
  }
  const rest = additions.filter((addition) => addition.kind !== 'article');
  if (article === null) {
    return {
      article,
      placed: [...placed, ...rest.map((addition) => ({ addition, skip: { kind: 'gone' } as const }))],
    };
  }
  const applied = yield* applyTo(article, rest);
  return { article: applied.article, placed: [...placed, ...applied.placed] };
}
