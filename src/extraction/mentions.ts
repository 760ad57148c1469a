import type { Article, Edition, Name, Passage } from '../articles/article.ts';
import { analyse } from '../language/analyse.ts';
import { fold } from '../language/fold.ts';
import { namesOf } from '../language/glossary.ts';
import { LANGUAGES } from '../language/language.ts';
import type { Names } from '../language/names.ts';
import type { Span } from '../language/span.ts';
import type { Reading } from './reading.ts';

/** A sentence that mentions a name. Offsets are those of the passage's text, UTF-16. */
export interface Mention {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /** The words that are the name, by whatever spelling; at least one, in order. */
  readonly spelled: readonly Span[];
}

/** The sentences of a passage that mention each name, by any of its spellings, by the name's id. */
export function mentionsIn({ passage, words, sentences, glossary }: Reading): Map<string, Mention[]> {
  const found = new Map<string, Mention[]>();
  for (const { first, last, id } of namesOf(glossary).find(words.map(({ folded }) => folded))) {
    // Whether "is" is the movement was decided there.
    if (!words[first]!.terms.includes(`@${id}`)) continue;
    const spelled = {
      start: words[first]!.start,
      end: closed(passage.text, words[first]!.start, words[last]!.end),
    };
    const { start, end } = sentences[words[first]!.sentence]!;
    const known = found.get(id) ?? [];
    const previous = known.at(-1);
    if (previous?.start === start)
      known[known.length - 1] = { ...previous, spelled: [...previous.spelled, spelled] };
    else known.push({ passage, start, end, spelled: [spelled] });
    found.set(id, known);
  }
  return found;
}

/** How often a name is mentioned; a sentence may do so more than once. */
export function timesMentioned(mentions: readonly Mention[]): number {
  return mentions.reduce((sum, { spelled }) => sum + spelled.length, 0);
}

/** "Islamic State (IS)" ends in a bracket, which is no word. */
function closed(text: string, start: number, end: number): number {
  return text[end] === ')' && text.slice(start, end).includes('(') ? end + 1 : end;
}

/** The name that a reader means: by one of its spellings, else by a part of it, else by a part of another spelling. */
export function findName({ glossary }: Article, edition: Edition, typed: string): Name | null {
  const part = fold(typed.trim());
  if (part === '') return null;
  const terms = termsOf(typed, edition, namesOf(glossary));
  const holds = (texts: readonly string[]) => texts.some((text) => fold(text).includes(part));
  return (
    glossary.find(({ id, name }) => part === id || part === fold(name[edition.language])) ??
    glossary.find(({ id }) => terms.includes(`@${id}`)) ??
    glossary.find(({ name }) => holds(LANGUAGES.map((language) => name[language]))) ??
    glossary.find(({ aliases }) => holds(LANGUAGES.flatMap((language) => aliases[language]))) ??
    null
  );
}

function termsOf(text: string, { language }: Edition, names: Names): string[] {
  return analyse(text, language, names).words.flatMap(({ terms }) => terms);
}
