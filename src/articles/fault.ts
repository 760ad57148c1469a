import type { Language } from '../language/language.ts';
import type { Fault } from './article.ts';

/** Faults as lines: `mosul-2017/article.nl.md:31: the question …`. */
export function faultLines(faults: readonly Fault[], language: Language): string[] {
  return faults.map((fault) => `${placeOf(fault)}: ${fault.message[language]}`);
}

/** `mosul-2017/article.nl.md:31` */
export function placeOf({ file, line }: Fault): string {
  return line === null ? file : `${file}:${line}`;
}
