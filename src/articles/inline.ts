/**
 * Inline Markdown to plain text: marks of emphasis, links, code and HTML tags go, their words stay.
 *
 * A reader of our own, because mdast-util-from-markdown takes 19 s for 100,000 paragraphs with one bold word each
 * and minutes for a hostile line (`*a_` repeated 30,000 times: 202 s). This one makes a single pass in which nothing
 * looks back further than what it takes away. The tests hold the two against each other.
 *
 * @param definitions the labels, normalised by `label`, for which the document has a link definition
 */
export function plain(markdown: string, definitions: ReadonlySet<string> = NONE): string {
  if (!/[\\`*_[\]<&~]/.test(markdown)) return markdown;
  return new Inline(markdown, definitions).text();
}

/** A link label as definitions and references are compared. */
export function label(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

const NONE: ReadonlySet<string> = new Set();

/** A run of `*`, `_` or `~~` that may open emphasis: its place in the output, and how many marks are left of it. */
interface Opener {
  readonly mark: string;
  readonly at: number;
}

const PUNCTUATION = /[\p{P}\p{S}]/u;
const SPACE = /\s/u;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
const TAG = /<(?:\/?[a-z][^<>]*|[!?][^<>]*)>/iy;
const AUTOLINK = /<((?:https?|mailto|ftp):[^\s<>]*|[^\s<>@/]+@[^\s<>@/]+)>/iy;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/iy;
const DESTINATION =
  /\([ \t\n]*(?:<[^<>\n]*>|[^\s()<]*(?:\([^\s()]*\)[^\s()]*)*)(?:[ \t\n]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t\n]*\)/y;
const REFERENCE = /\[([^[\]]*)\]/y;

/** Tags that stand between words rather than within one. */
const BREAKING = /^<\/?(?:br|p|div|li|ul|ol|td|th|tr|table|h\d|hr|blockquote|section|figure)\b/i;

/** The named characters that people type in prose; others stay as written. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', hellip: '…', ndash: '–', mdash: '—', lsquo: '‘',
  rsquo: '’', ldquo: '“', rdquo: '”', euro: '€', eacute: 'é', euml: 'ë', iuml: 'ï', ouml: 'ö', uuml: 'ü', copy: '©',
};

class Inline {
  readonly #source: string;
  readonly #definitions: ReadonlySet<string>;
  readonly #out: string[] = [];
  readonly #openers: Opener[] = [];
  readonly #brackets: { readonly at: number; readonly from: number }[] = [];
  /** Lengths of backtick runs that have no match further on. */
  readonly #unmatched = new Set<number>();
  #at = 0;

  constructor(source: string, definitions: ReadonlySet<string>) {
    this.#source = source;
    this.#definitions = definitions;
  }

  text(): string {
    const ordinary = /[^\\`*_[\]<&~!]+/y;
    while (this.#at < this.#source.length) {
      const words = this.#take(ordinary);
      if (words) this.#out.push(words[0]);
      else this.#special(this.#source[this.#at]!);
    }
    return this.#out.join('');
  }

  #special(character: string): void {
    if (character === '\\') return this.#escape();
    if (character === '`') return this.#code();
    if (character === '<') return this.#tag();
    if (character === '&') return this.#entity();
    if (character === ']') return this.#close();
    if (character === '[' || this.#source.startsWith('![', this.#at)) return this.#open(character === '!' ? 2 : 1);
    if (character === '*' || character === '_' || this.#source.startsWith('~~', this.#at)) return this.#emphasis(character);
    this.#literal(1);
  }

  #escape(): void {
    const next = this.#source[this.#at + 1] ?? '';
    if (!ESCAPABLE.test(next) && next !== '\n') return this.#literal(1);
    this.#out.push(next);
    this.#at += 2;
  }

  #code(): void {
    const run = this.#take(/`+/y)![0];
    const end = this.#unmatched.has(run.length) ? -1 : this.#closing(run.length);
    if (end === -1) {
      this.#unmatched.add(run.length);
      this.#out.push(run);
      return;
    }
    this.#out.push(this.#source.slice(this.#at, end).replace(/\n/g, ' ').replace(/^ (.*[^ ].*) $/, '$1'));
    this.#at = end + run.length;
  }

  /** Where the next run of exactly so many backticks starts. */
  #closing(length: number): number {
    const runs = /`+/g;
    runs.lastIndex = this.#at;
    for (let run = runs.exec(this.#source); run; run = runs.exec(this.#source))
      if (run[0].length === length) return run.index;
    return -1;
  }

  #tag(): void {
    const link = this.#take(AUTOLINK);
    if (link) {
      this.#out.push(link[1]!);
      return;
    }
    if (this.#source.startsWith('<!--', this.#at)) {
      const end = this.#source.indexOf('-->', this.#at + 4);
      if (end !== -1) {
        this.#at = end + 3;
        return;
      }
    }
    const tag = this.#take(TAG);
    if (!tag) this.#literal(1);
    else if (BREAKING.test(tag[0])) this.#out.push(' ');
  }

  #entity(): void {
    const entity = this.#take(ENTITY);
    if (!entity) return this.#literal(1);
    const [written, decimal, hexadecimal, name] = entity;
    if (name !== undefined) this.#out.push(Object.hasOwn(NAMED, name) ? NAMED[name]! : written);
    else this.#out.push(character(decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal!, 16)));
  }

  #open(length: number): void {
    this.#brackets.push({ at: this.#out.length, from: this.#at + length });
    this.#literal(length);
  }

  /** A `]`: the end of a link, whose brackets and destination go, or an ordinary bracket. */
  #close(): void {
    const opening = this.#brackets.pop();
    const inside = opening ? this.#source.slice(opening.from, Math.min(this.#at, opening.from + 1_000)) : '';
    this.#at += 1;
    const isLink = opening !== undefined && (this.#take(DESTINATION) !== null || this.#isReference(inside));
    if (isLink) this.#out[opening.at] = '';
    else this.#out.push(']');
  }

  #isReference(inside: string): boolean {
    if (this.#definitions.size === 0) return false;
    const before = this.#at;
    const reference = this.#take(REFERENCE);
    if (this.#definitions.has(label(reference?.[1] || inside))) return true;
    this.#at = before;
    return reference === null ? false : this.#definitions.has(label(inside));
  }

  /** CommonMark's delimiter runs, without its rule of three. */
  #emphasis(mark: string): void {
    const start = this.#at;
    while (this.#source[this.#at] === mark) this.#at += 1;
    const before = start === 0 ? ' ' : this.#source.slice(0, start).at(-1)!;
    const after = this.#source[this.#at] ?? ' ';
    const opens = !SPACE.test(after) && (!PUNCTUATION.test(after) || SPACE.test(before) || PUNCTUATION.test(before));
    const closes = !SPACE.test(before) && (!PUNCTUATION.test(before) || SPACE.test(after) || PUNCTUATION.test(after));
    const withinWord = mark === '_' && opens && closes && !PUNCTUATION.test(before) && !PUNCTUATION.test(after);
    for (let left = this.#at - start; left > 0; left -= 1) {
      if (closes && !withinWord && this.#pair(mark)) continue;
      if (opens && !withinWord) this.#openers.push({ mark, at: this.#out.length });
      this.#out.push(mark);
    }
  }

  /** Takes away the nearest opener of this mark; those after it can match nothing any more and stay as written. */
  #pair(mark: string): boolean {
    if (!this.#openers.some((opener) => opener.mark === mark)) return false;
    let opener = this.#openers.pop()!;
    while (opener.mark !== mark) opener = this.#openers.pop()!;
    this.#out[opener.at] = '';
    return true;
  }

  #literal(length: number): void {
    this.#out.push(this.#source.slice(this.#at, this.#at + length));
    this.#at += length;
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source);
    if (found) this.#at += found[0].length;
    return found;
  }
}

/** Code points that are no character, or steer one, become the replacement character. */
function character(code: number): string {
  const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && !(code >= 0x7f && code < 0xa0);
  return isCharacter ? String.fromCodePoint(code) : '\u{fffd}';
}
