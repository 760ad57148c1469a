import { createRequire } from 'node:module';
import { fold } from '../../src/language/fold.ts';
import { inSlices, type Work } from '../../src/slices.ts';
import type { Suggestion } from '../command.ts';

/** Something that can be suggested. */
export interface Entry extends Suggestion {
  /** What it also goes by: it is found by these, not shown with them. */
  readonly also?: readonly string[];
  /** Entries of one group say the same in other words; only a few of them are offered at once. */
  readonly group?: string;
  /** How much it counts beside others, 1 when left out. */
  readonly weight?: number;
}

/** Loaded with the first suggestion: an answer needs none of it. */
const load = createRequire(import.meta.url);
const minisearch = (): typeof import('minisearch')['default'] => load('minisearch');

/** How many are offered, and how long each may be; Discord, "Application Commands", choice. */
const MOST = 25;
const LONGEST = 100;

/** How many of one group are offered, so that other groups have room. */
const OF_GROUP = 3;

/** What is known beyond this many entries is not suggested: that keeps a keystroke well under Discord's three seconds. */
const ENTRIES = 5_000;

/** Enough of what is typed to tell what is meant, in characters. */
const TYPED = 150;

type Suggest = (typed: string) => readonly Suggestion[];

/** Made once for what they are about, and gone with it: with an article, or with a state of the knowledge base. */
const made = new WeakMap<object, Map<string, Promise<Suggest>>>();

/** What there is to suggest; it may have to be found first. */
export type Entries = Iterable<Entry> | Promise<Iterable<Entry>>;

/** What there is about `owner` that goes by `key` and fits what is typed; `entries` is called the first time only. */
export async function suggestions(
  owner: object,
  key: string,
  entries: () => Entries,
  typed: string,
): Promise<readonly Suggestion[]> {
  const present = made.get(owner) ?? new Map<string, Promise<Suggest>>();
  made.set(owner, present);
  const making = present.get(key) ?? make(entries);
  present.set(key, making);
  const suggest = await making;
  return suggest(typed);
}

async function make(entries: () => Entries): Promise<Suggest> {
  return inSlices(build(await entries()));
}

/** To find what was meant by its beginning and in spite of slips; for nothing typed, the entries in their own order. */
function* build(all: Iterable<Entry>): Work<Suggest> {
  const entries: Entry[] = [];
  const index = new (minisearch())<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean),
    processTerm: (term) => fold(term),
    searchOptions: {
      // Only the last word is still being typed.
      prefix: (_word, at, words) => at === words.length - 1,
      fuzzy: (word) => (word.length > 3 ? 0.25 : false),
      boostDocument: (id) => entries[Number(id)]?.weight ?? 1,
    },
  });
  for (const entry of all) {
    // A value that is cut would be another value; only what is shown may be.
    if (entry.value.length > LONGEST) continue;
    const { name, also = [] } = entry;
    index.add({ id: entries.length, text: [name, ...also].join(' ') });
    entries.push(entry);
    if (entries.length === ENTRIES) break;
    yield;
  }

  return (typed) => {
    const text = typed.slice(0, TYPED).trim();
    if (text === '') return offer(entries);
    // All of the words, or where nothing has them all, as many as there are.
    const found = index.search(text, { combineWith: 'AND' });
    const ranked = (found.length > 0 ? found : index.search(text)).map(({ id }) => entries[Number(id)]!);
    const begins = ({ name }: Entry) => fold(name).startsWith(fold(text));
    return offer([...ranked.filter(begins), ...ranked.filter((entry) => !begins(entry))]);
  };
}

/** The first of them, no value twice and few of a group, in a form that fits. */
function offer(entries: readonly Entry[]): Suggestion[] {
  const values = new Set<string>();
  const groups = new Map<string, number>();
  const offered: Suggestion[] = [];
  for (const { name, value, group = value } of entries) {
    const ofGroup = groups.get(group) ?? 0;
    if (values.has(value) || ofGroup >= OF_GROUP) continue;
    values.add(value);
    groups.set(group, ofGroup + 1);
    offered.push({ name: cut(name), value });
    if (offered.length === MOST) break;
  }
  return offered;
}

function cut(name: string): string {
  if (name.length <= LONGEST) return name;
  const end = name.lastIndexOf(' ', LONGEST - 1);
  // Half a character is none.
  return `${(end > 0 ? name.slice(0, end) : name.slice(0, LONGEST - 2)).replace(/[\ud800-\udbff]$/, '')}…`;
}
