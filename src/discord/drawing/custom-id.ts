import { isLanguage } from '../../language/language.ts';
import { type Action, isModerating } from '../../replies/action.ts';
import { fromGapId, toGapId } from './gap-id.ts';

/** What pressing a button comes to. Who may remove a reply besides moderators stands on its button. */
export type Press = Exclude<Action, { kind: 'remove' }> | { readonly kind: 'remove'; readonly asker: string };

/** The menu of a message; what is chosen from it says the rest. */
export const MENU = 'menu';

/**
 * An action as Discord keeps it with a button: all that is needed to carry it out later, by another process and on
 * other articles. The longest is `unhelpful en 01234567 01234567 ` and a passage's id of 60 characters: 91 of the
 * 100 that Discord takes ("Component Reference", custom id).
 */
export function toCustomId(action: Action, asker: string): string {
  if (action.kind === 'remove') return `remove ${asker}`;
  if (action.kind === 'forget') return action.kind;
  if (action.kind === 'pass') return action.article === null ? 'pass' : `pass ${action.article}`;
  if (isModerating(action)) return toGapId(action);
  if (action.at === null) return action.kind;
  const { language, article, version, passage } = action.at;
  const kind = action.kind === 'part' ? `part.${action.part}` : action.kind;
  return [kind, language, article, version, passage].join(' ');
}

const REMOVE = /^remove (\d{17,20})$/;
const PASS = /^pass(?: ([0-9a-f]{8}))?$/;
const STEP =
  /^(open|read|previous|next|part\.\d{1,3}|why|share|ask|helpful|unhelpful) ([a-z]{2}) ([0-9a-f]{8}) ([0-9a-f]{8}) ([a-zA-Z0-9][\w-]{0,59})$/;

/** The action of a custom id; null for one that is none of ours, or of another version of ours. */
export function fromCustomId(id: string): Press | null {
  const asker = REMOVE.exec(id)?.[1];
  if (asker !== undefined) return { kind: 'remove', asker };
  if (id === 'forget') return { kind: id };
  const pass = PASS.exec(id);
  if (pass) return { kind: 'pass', article: pass[1] ?? null };
  const moderating = fromGapId(id);
  if (moderating) return moderating;
  const [, kind, language, article, version, passage] = STEP.exec(id) ?? [];
  if (!kind || !article || !version || !passage || !isLanguage(language)) return null;
  const at = { language, article, version, passage };
  const [, part] = kind.split('.');
  if (part !== undefined) return { kind: 'part', at, part: Number(part) };
  return { kind: kind as Exclude<Extract<Press, { at: unknown }>['kind'], 'part'>, at };
}
