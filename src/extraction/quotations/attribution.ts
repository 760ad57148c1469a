import { accordingTo } from './according-to.ts';
import { byVerb } from './by-verb.ts';
import { inTheirView } from './in-their-view.ts';
import type { Attribution, Reading, Rule, Unit } from './rule.ts';

/** The ways in which a sentence says whose words it gives, most telling first. The first that finds one decides. */
const RULES: readonly Rule[] = [
  accordingTo,
  byVerb,
  // After the verb: in "officers think: in their view …" they are the officers.
  inTheirView,
];

export function attributionOf(reading: Reading, unit: Unit): Attribution | null {
  for (const rule of RULES) {
    const found = rule(reading, unit);
    if (found) return found;
  }
  return null;
}
