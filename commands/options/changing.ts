import type { Caller, Option } from '../command.ts';

/** The option by which moderators go on in spite of questions that would find another passage. */
export const forceOption = {
  name: { en: 'force', nl: 'forceer' },
  description: {
    en: 'Go on even if questions written in the articles then find another passage',
    nl: 'Ga door, ook als vragen uit de artikelen dan een andere passage vinden',
  },
  kind: 'flag',
} satisfies Option;

/** Whose change it is; a word in the terminal. */
export function accountOf(caller: Caller | null): string {
  return caller?.account ?? 'terminal';
}
