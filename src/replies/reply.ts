/** A run of text in one style. It is plain text: each surface escapes it for itself. */
export interface Run {
  readonly text: string;
  readonly style?: 'bold' | 'italic' | 'code';
}

export type Block =
  /** What was asked, where the surface does not show it already. */
  | { readonly kind: 'question'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  /** Words of the article, as written. */
  | { readonly kind: 'quote'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] }
  | { readonly kind: 'timeline'; readonly timeline: Timeline }
  /** Small print: where it stands, how sure, the source. */
  | { readonly kind: 'note'; readonly runs: readonly Run[] };

/** Events in order of time, for a surface to draw as lines, as a list or as a picture. */
export interface Timeline {
  readonly title: string;
  /** "Published March 2017": the border between what had happened and what was to come; null where it is not known. */
  readonly published: string | null;
  /** In order of time; those without a date last. */
  readonly events: readonly DrawnEvent[];
  /** The same in one line of text, for whom a picture says nothing. */
  readonly alternative: string;
}

export interface DrawnEvent {
  /** "about October 2016", "2017 (after publication)", "no date". */
  readonly when: string;
  /** How exactly it is known; null where it is not. */
  readonly precision: 'year' | 'month' | 'day' | null;
  readonly approximate: boolean;
  /** After the publication. */
  readonly later: boolean;
  /** The sentence that tells it. */
  readonly text: string;
  /** The words of the sentence that the date comes from, in quotation marks. */
  readonly phrase: string;
  /** "passage 5 of 14". */
  readonly place: string;
}

/** What a command says, for every surface to draw in its own way. */
export interface Reply {
  /** What kind of message it is; a colour in Discord, never the only sign. */
  readonly tone: 'answer' | 'doubt' | 'silence' | 'info' | 'fault';
  /** Only for the person who asked. */
  readonly private: boolean;
  /** At least one; a surface with less room leaves the last ones out, saying so. */
  readonly blocks: readonly Block[];
}

/** One sentence to the person who asked: what cannot be done, and what can. */
export function notice(text: string): Reply {
  return { tone: 'fault', private: true, blocks: [paragraph(text)] };
}

export function heading(text: string): Block {
  return { kind: 'heading', text };
}

export function paragraph(text: string, style?: Run['style']): Block {
  return { kind: 'paragraph', runs: [style ? { text, style } : { text }] };
}

export function note(text: string): Block {
  return { kind: 'note', runs: [{ text }] };
}

/** Each item a line of runs, or plain text. */
export function list(items: readonly (readonly Run[] | string)[]): Block {
  return { kind: 'list', items: items.map((item) => (typeof item === 'string' ? [{ text: item }] : item)) };
}
