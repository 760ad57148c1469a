import type { GapName, Moderating } from '../../replies/action.ts';

/**
 * What a moderator can do about a gap, as Discord keeps it. The longest is `point question 0123456789ab 01234567 ` and
 * a passage's id of 60 characters: 97 of the 100 that Discord takes.
 */
export function toGapId(action: Moderating): string {
  if (action.kind === 'gaps') return action.kind;
  const { of, id } = action.gap;
  const name = `${of} ${id}`;
  switch (action.kind) {
    case 'gap':
    case 'dismiss':
    case 'add':
      return `${action.kind} ${name}`;
    case 'passages':
      return `${action.kind} ${name} ${action.page}`;
    case 'point':
      return `${action.force ? 'force' : 'point'} ${name} ${action.article} ${action.passage}`;
  }
}

const NAME = '(question|answer) ([0-9a-f]{12})';
const SIMPLE = new RegExp(`^(gap|dismiss|add) ${NAME}$`);
const PASSAGES = new RegExp(`^passages ${NAME} (\\d{1,3})$`);
const POINT = new RegExp(`^(point|force) ${NAME} ([0-9a-f]{8}) ([a-zA-Z0-9][\\w-]{0,59})$`);

/** The same read back; null for what is none of these. */
export function fromGapId(text: string): Moderating | null {
  if (text === 'gaps') return { kind: text };
  const [, kind, ...name] = SIMPLE.exec(text) ?? [];
  if (kind) return { kind: kind as 'gap' | 'dismiss' | 'add', gap: gapOf(name) };
  const [, paged, id, page] = PASSAGES.exec(text) ?? [];
  if (page) return { kind: 'passages', gap: gapOf([paged, id]), page: Number(page) };
  const [, verb, of, pointed, article, passage] = POINT.exec(text) ?? [];
  if (!article || !passage) return null;
  return { kind: 'point', gap: gapOf([of, pointed]), article, passage, force: verb === 'force' };
}

function gapOf([of, id = '']: readonly (string | undefined)[]): GapName {
  return { of: of === 'answer' ? of : 'question', id };
}
