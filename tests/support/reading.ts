import type { Answer } from './discord-server.ts';
import { flatten } from './limits.ts';

/** What stands on the buttons, those that are out of use in brackets. */
export function buttons({ message }: Answer): string[] {
  return flatten(message.components)
    .filter(({ type }) => type === 2)
    .map(({ label, disabled }) => (disabled ? `[${label}]` : String(label)));
}
