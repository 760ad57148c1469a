import type { Edition, Passage } from '../../articles/article.ts';
import { analyse, type Word } from '../../language/analyse.ts';
import type { Names } from '../../language/names.ts';
import type { Span } from '../../language/span.ts';
import { aimOf, SOUGHT, type Sought } from '../asking/aim.ts';
import { Column } from './column.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Where a segment stands: in the text, among the ways to ask for it, or over it. */
const FIELDS = ['text', 'question', 'section'] as const;
type Field = (typeof FIELDS)[number];
export const TEXT = FIELDS.indexOf('text');
export const QUESTION = FIELDS.indexOf('question');

/**
 * The segments of an edition, one after the other: of each passage its sentences, its written questions and the title
 * of its section. A column for each property; see `Vocabulary` for the tokens.
 */
export interface Segments {
  /** By passage: its first segment; and once more, where the last one ends. */
  readonly first: Int32Array;
  /** By segment: its first token; and once more, where the last one ends. */
  readonly firstToken: Int32Array;
  /** By segment: its place in `FIELDS`. */
  readonly field: Int32Array;
  /** By segment, in UTF-16: where it stands in `passage.text`; of a question or title the whole of it. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** By segment: what a written question asks for, as its place in `SOUGHT`; -1 where its words do not tell. */
  readonly sought: Int32Array;
  /** The forms of its words, in order, stop words too; a word with two readings is two. */
  readonly tokens: Int32Array;
}

/** Where the sentences of a passage stand in its text. */
export function sentencesOf(segments: Segments, passage: number): Span[] {
  const { first, field, start, end } = segments;
  const spans: Span[] = [];
  for (let segment = first[passage]!; segment < first[passage + 1]!; segment++)
    if (field[segment] === TEXT) spans.push({ start: start[segment]!, end: end[segment]! });
  return spans;
}

/** Where one of them stands, by its place; `undefined` where there is none. */
export function sentenceAt(
  { first, field, start, end }: Segments,
  passage: number,
  place: number,
): Span | undefined {
  // The sentences come before whatever else a passage has.
  const segment = first[passage]! + place;
  if (place < 0 || segment >= first[passage + 1]! || field[segment] !== TEXT) return undefined;
  return { start: start[segment]!, end: end[segment]! };
}

/** Reads passages into segments, one by one. */
export class SegmentReader {
  readonly #edition: Edition;
  readonly #names: Names;
  readonly #vocabulary: Vocabulary;
  readonly #columns = {
    first: new Column(),
    firstToken: new Column(),
    field: new Column(),
    start: new Column(),
    end: new Column(),
    sought: new Column(),
    tokens: new Column(),
  };

  constructor(edition: Edition, names: Names, vocabulary: Vocabulary) {
    this.#edition = edition;
    this.#names = names;
    this.#vocabulary = vocabulary;
  }

  /** Reads a passage: its sentences, then its heading and other questions, then its section's title. */
  read(passage: Passage): void {
    this.#columns.first.push(this.#columns.field.length);
    const { text, heading, questions, section } = passage;
    const { words, sentences } = this.#analyse(text);
    let at = 0;
    sentences.forEach((span, number) => {
      this.#open('text', span, null);
      for (; at < words.length && words[at]!.sentence === number; at++) this.#add(words[at]!);
    });
    if (heading) this.#line('question', heading);
    for (const question of questions) this.#line('question', question);
    if (section) this.#line('section', section);
  }

  /** Takes over what the same passage was read as before, with the same vocabulary and names. */
  copy({ first, firstToken, field, start, end, sought, tokens }: Segments, passage: number): void {
    const columns = this.#columns;
    columns.first.push(columns.field.length);
    const [from, to] = [first[passage]!, first[passage + 1]!];
    const shift = columns.tokens.length - firstToken[from]!;
    for (let segment = from; segment < to; segment++) columns.firstToken.push(firstToken[segment]! + shift);
    columns.field.append(field.subarray(from, to));
    columns.start.append(start.subarray(from, to));
    columns.end.append(end.subarray(from, to));
    columns.sought.append(sought.subarray(from, to));
    columns.tokens.append(tokens.subarray(firstToken[from]!, firstToken[to]!));
  }

  finish(): Segments {
    const { first, firstToken, field, start, end, sought, tokens } = this.#columns;
    first.push(field.length);
    firstToken.push(tokens.length);
    return {
      first: first.finish(),
      firstToken: firstToken.finish(),
      field: field.finish(),
      start: start.finish(),
      end: end.finish(),
      sought: sought.finish(),
      tokens: tokens.finish(),
    };
  }

  #line(field: Field, text: string): void {
    const { words } = this.#analyse(text);
    if (words.length === 0) return;
    this.#open(field, { start: 0, end: text.length }, field === 'question' ? aimOf(words).sought : null);
    for (const word of words) this.#add(word);
  }

  #open(field: Field, span: Span, sought: Sought | null): void {
    const columns = this.#columns;
    columns.firstToken.push(columns.tokens.length);
    columns.field.push(FIELDS.indexOf(field));
    columns.start.push(span.start);
    columns.end.push(span.end);
    columns.sought.push(sought === null ? -1 : SOUGHT.indexOf(sought));
  }

  #add(word: Word): void {
    const forms = this.#vocabulary.read(word);
    for (let at = 0; at < forms.length; at++) this.#columns.tokens.push(forms[at]!);
  }

  #analyse(text: string) {
    return analyse(text, this.#edition.language, this.#names);
  }
}
