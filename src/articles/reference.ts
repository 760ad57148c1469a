import { createHash } from 'node:crypto';
import { LANGUAGES, type Language } from '../language/language.ts';
import type { Work } from '../slices.ts';
import type { Article, Edition, Passage } from './article.ts';

/** A passage as a button keeps it for longer than this process lives: short, and able to tell that it has changed. */
export interface Reference {
  /** The language that the reader was spoken to in; the passage may be in another where it exists in no other. */
  readonly language: Language;
  /** A hash of the article's id, which can be long: 8 hexadecimal digits. */
  readonly article: string;
  readonly passage: string;
  /** A hash of what is shown of the passage: 8 hexadecimal digits. */
  readonly version: string;
}

/** What a reference comes to in the articles as they are now. */
export type Referred =
  | {
      readonly kind: 'found';
      readonly article: Article;
      readonly edition: Edition;
      readonly passage: Passage;
    }
  | { readonly kind: 'changed' }
  | { readonly kind: 'gone' };

export function referTo(edition: Edition, passage: Passage, language: Language): Reference {
  return {
    language,
    article: articleKey(edition.article),
    passage: passage.id,
    version: versionOf(passage),
  };
}

/** Finds the passage again: in the reader's language first, else in the language that it was quoted in. */
export function resolve(
  { language, article: key, passage: id, version }: Reference,
  articles: readonly Article[],
): Referred {
  const article = articles.find((each) => articleKey(each.id) === key);
  if (!article) return { kind: 'gone' };
  let kind: 'changed' | 'gone' = 'gone';
  for (const each of [language, ...LANGUAGES]) {
    const edition = article.editions[each];
    const passage = edition?.passages.find((one) => one.id === id);
    if (!edition || !passage) continue;
    if (versionOf(passage) === version) return { kind: 'found', article, edition, passage };
    kind = 'changed';
  }
  return { kind };
}

/** Names a state of the articles, by their content alone: 7 hexadecimal digits, like a short commit hash. */
export function* revisionOf(articles: readonly Article[]): Work<string> {
  const hash = createHash('sha256');
  for (const { editions, ...article } of articles) {
    hash.update(JSON.stringify(article));
    for (const { passages, ...edition } of Object.values(editions)) {
      hash.update(JSON.stringify(edition));
      for (const passage of passages) {
        hash.update(JSON.stringify(passage));
        yield;
      }
    }
  }
  return hash.digest('hex').slice(0, 7);
}

/** A hash of an article's id, which can be long: 8 hexadecimal digits. */
export function articleKey(id: string): string {
  const key = keys.get(id) ?? short(id);
  keys.set(id, key);
  return key;
}

/** Every button names an article, of which there are few. */
const keys = new Map<string, string>();

/** A hash of what a card shows of the passage, its heading and its text: 8 hexadecimal digits. */
export function versionOf(passage: Passage): string {
  const version = versions.get(passage) ?? short(JSON.stringify([passage.heading, passage.text]));
  versions.set(passage, version);
  return version;
}

/** Every answer names several passages, which never change. */
const versions = new WeakMap<Passage, string>();

function short(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
