import type { Fault } from './article.ts';

/** A fault as one line: `mosul-2017/article.nl.md:31: the question …`. */
export function faultLine({ file, line, message }: Fault): string {
  return `${line === null ? file : `${file}:${line}`}: ${message}`;
}
