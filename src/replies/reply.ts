import type { Reference } from '../articles/reference.ts';
import type { Language } from '../language/language.ts';
import type { Unanswered } from '../store/questions.ts';
import type { Action } from './action.ts';

/** A run of text in one style. It is plain text: each surface escapes it for itself. */
export interface Run {
  readonly text: string;
  readonly style?: 'bold' | 'italic' | 'code';
  /** It is a web address that the operator gave: a surface may make it a link. Nothing else ever becomes one. */
  readonly address?: true;
  /** It is the id of a channel or an account: a surface may show the name that goes with it, and alerts nobody. */
  readonly id?: 'channel' | 'account';
  /** It says where a passage stands: a surface may lead there. */
  readonly at?: Reference;
}

export type Block =
  /** What was asked, where the surface does not show it already; `reworded` where it is not as it was typed. */
  | { readonly kind: 'question'; readonly text: string; readonly reworded?: boolean }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  /** Words of the article, as written. */
  | { readonly kind: 'quote'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] }
  | { readonly kind: 'timeline'; readonly timeline: Timeline }
  /** Small print: where it stands, how sure, the source. */
  | { readonly kind: 'note'; readonly runs: readonly Run[] }
  /** Passages to choose from, laid open. */
  | { readonly kind: 'choices'; readonly items: readonly Choice[] }
  /** Passages to choose from, folded away under a label. */
  | { readonly kind: 'menu'; readonly label: string; readonly items: readonly Choice[] }
  /** At most five, each for another thing to do. */
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] };

/** A passage to choose: what it answers, where it stands, and what choosing it does. */
export interface Choice {
  readonly title: string;
  readonly detail: string;
  /** What is written on it where it is a button: short. */
  readonly label: string;
  readonly action: Action;
}

/** A button does something, or leads to a web address. */
export type Button =
  | { readonly label: string; readonly action: Action }
  | { readonly label: string; readonly url: string };

/** Events in order of time, for a surface to draw as lines, as a list or as a picture. */
export interface Timeline {
  readonly title: string;
  /** "Published March 2017": the border between what had happened and what was to come; null where it is not known. */
  readonly published: string | null;
  /** In order of time. */
  readonly events: readonly DatedEvent[];
  /** What is told of a time that cannot be worked out, in the order of the article, under a title of its own. */
  readonly undated: { readonly title: string; readonly events: readonly ToldEvent[] };
  /** The same in one line of text, for whom a picture says nothing. */
  readonly alternative: string;
}

/** An event as the article tells it. */
export interface ToldEvent {
  /** The sentence that tells it. */
  readonly text: string;
  /** The words of the sentence that its time comes from, in quotation marks. */
  readonly phrase: string;
  /** "passage 5 of 14". */
  readonly place: string;
  readonly at: Reference;
}

export interface DatedEvent extends ToldEvent {
  /** "about October 2016", "2017 (after publication)". */
  readonly when: string;
  /** How exactly it is known. */
  readonly precision: 'year' | 'month' | 'day';
  readonly approximate: boolean;
  /** After the publication. */
  readonly later: boolean;
}

/** A file to keep; its name has letters, digits, dots and hyphens only. */
export interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a command says, for every surface to draw in its own way. */
export interface Reply {
  /** What kind of message it is; a colour in Discord, never the only sign. */
  readonly tone: 'answer' | 'doubt' | 'silence' | 'info' | 'fault';
  /** What it is in: a question's own language; left out where that is the reader's. */
  readonly language?: Language;
  /** Only for the person who asked. */
  readonly private: boolean;
  /** The member whom it is for is to be told of it, where a surface can. */
  readonly ping?: boolean;
  /** At least one; a surface with less room leaves the last ones out, saying so. */
  readonly blocks: readonly Block[];
  /** What comes with it, each under a name of its own. */
  readonly files?: readonly File[];
  /** A question that it leaves without an answer, or without a certain one: for the moderators to know of. */
  readonly unanswered?: Unanswered | undefined;
}

/** One sentence to the person who asked: what cannot be done, and what can. */
export function notice(text: string): Reply {
  return { tone: 'fault', private: true, blocks: [paragraph(text)] };
}

/** One sentence to the person who did something: what has come of it. */
export function say(text: string): Reply {
  return { tone: 'info', private: true, blocks: [paragraph(text)] };
}

/** What the reply says was asked, if anything. */
export function questionOf({ blocks }: Reply): string | null {
  return blocks.find((block) => block.kind === 'question')?.text ?? null;
}

/** What it shows, where that is one passage. */
export function passageOf({ blocks }: Reply): Reference | null {
  for (const block of blocks) {
    if (block.kind !== 'buttons') continue;
    for (const button of block.buttons)
      if ('action' in button && button.action.kind === 'ask') return button.action.at;
  }
  return null;
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
