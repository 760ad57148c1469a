import type { Reference } from '../articles/reference.ts';

/** What a reader can do with a reply, however long ago it was said. */
export type Action =
  /** Shows the passage, held against the question of the reply. */
  | { readonly kind: 'open'; readonly at: Reference }
  /** Shows the passage by itself. */
  | { readonly kind: 'read'; readonly at: Reference }
  /** The same, for the passages before and after; null where there is none. */
  | { readonly kind: 'previous' | 'next'; readonly at: Reference | null }
  /** Shows a part of a passage that is too long to show at once, from 1 on. */
  | { readonly kind: 'part'; readonly at: Reference; readonly part: number }
  /** Explains why the question led to the passage. */
  | { readonly kind: 'why'; readonly at: Reference }
  /** Shows everyone what only one person sees. */
  | { readonly kind: 'share'; readonly at: Reference }
  /** Opens a form for a next question about the passage. */
  | { readonly kind: 'ask'; readonly at: Reference }
  /** Says that the passage is an answer to the question of the reply, or is none. */
  | { readonly kind: 'helpful' | 'unhelpful'; readonly at: Reference }
  /** Passes the question of the reply to the moderators; `article` is the key of the one that it was put to, null for all. */
  | { readonly kind: 'pass'; readonly article: string | null }
  /** For moderators: all gaps there are, one of them, and one of them put aside. */
  | { readonly kind: 'gaps' }
  | { readonly kind: 'gap' | 'dismiss'; readonly gap: GapName }
  /** For moderators: asks for an answer to a gap, to be added to an article. */
  | { readonly kind: 'add'; readonly gap: GapName }
  /** For moderators: passages to choose the answer to a gap from, a page of them, from 0 on. */
  | { readonly kind: 'passages'; readonly gap: GapName; readonly page: number }
  /**
   * For moderators: makes the question of a gap another way to ask what a passage answers; with `force` in spite of
   * questions that would then find another passage. `article` is its key.
   */
  | {
      readonly kind: 'point';
      readonly gap: GapName;
      readonly article: string;
      readonly passage: string;
      readonly force: boolean;
    }
  /** Deletes what is kept of who presses it. */
  | { readonly kind: 'forget' }
  /** Takes the reply away. */
  | { readonly kind: 'remove' };

/** A question that is not answered, or an answer that was found wanting; by the first 12 hexadecimal digits of its id. */
export interface GapName {
  readonly of: 'question' | 'answer';
  readonly id: string;
}

/** An action that is for moderators only. */
export type Moderating = Extract<
  Action,
  { readonly kind: 'gaps' | 'gap' | 'dismiss' | 'add' | 'passages' | 'point' }
>;

const MODERATING: ReadonlySet<string> = new Set<Moderating['kind']>([
  'gaps',
  'gap',
  'dismiss',
  'add',
  'passages',
  'point',
]);

export function isModerating(action: Action): action is Moderating {
  return MODERATING.has(action.kind);
}

/** An action that leads to a passage. */
export type Reading = Extract<
  Action,
  { readonly kind: 'open' | 'read' | 'previous' | 'next' | 'part' | 'why' | 'share' }
>;

const READING: ReadonlySet<Action['kind']> = new Set<Reading['kind']>([
  'open',
  'read',
  'previous',
  'next',
  'part',
  'why',
  'share',
]);

export function isReading(action: Action): action is Reading {
  return READING.has(action.kind);
}
