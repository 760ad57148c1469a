import { LANGUAGES, type Language, type Localized } from '../language/language.ts';
import { type Action, isReading, type Reading } from '../replies/action.ts';
import type { Reply } from '../replies/reply.ts';

/** What can be typed after a reply in place of the buttons it has elsewhere. */
export interface Steps {
  /** `1`, `/next`, `/why` … */
  readonly byName: ReadonlyMap<string, Reading>;
  /** A line that lists them, as the reader's language calls them, or none. */
  readonly hint: readonly string[];
}

const NAMES: Localized<Readonly<Partial<Record<Action['kind'], string>>>> = {
  en: { previous: '/previous', next: '/next', part: '/more', why: '/why' },
  nl: { previous: '/vorige', next: '/volgende', part: '/meer', why: '/waarom' },
};

const ALL: ReadonlySet<string> = new Set(Object.values(NAMES).flatMap((names) => Object.values(names)));

/** Whether a line is a step after some reply, be it not after this one: the name of one, or a number of a list. */
export function isStep(line: string): boolean {
  return ALL.has(line) || /^\d{1,2}$/.test(line);
}

export function stepsOf({ blocks }: Reply, language: Language): Steps {
  const choices = blocks.flatMap((block) =>
    block.kind === 'choices' || block.kind === 'menu' ? block.items.map(({ action }) => action) : [],
  );
  const buttons = blocks.flatMap((block) =>
    block.kind === 'buttons'
      ? block.buttons.flatMap((button) => ('action' in button ? button.action : []))
      : [],
  );
  const byName = new Map<string, Reading>();
  const add = (name: string | undefined, action: Action) => {
    if (name && isReading(action) && action.at !== null) byName.set(name, action);
  };
  choices.forEach((action, at) => {
    add(`${at + 1}`, action);
  });
  for (const action of buttons) add(NAMES[language][action.kind], action);
  const hint = byName.size > 0 ? [[...byName.keys()].join('  ')] : [];
  // Those of the other language lead there too, as the commands' names do.
  for (const action of buttons) for (const each of LANGUAGES) add(NAMES[each][action.kind], action);
  return { byName, hint };
}
