import type { Fault } from '../../src/articles/article.ts';
import { readArticle } from '../../src/articles/folder.ts';
import { atOnce } from '../../src/slices.ts';

/** Front matter that is in order; it ends on line 4, so that the body starts on line 5. */
export function head(language: 'nl' | 'en', ...more: readonly string[]): string {
  return `${['---', 'title: A title', `language: ${language}`, ...more, '---'].join('\n')}\n`;
}

/** Reads an article from the texts of its files, by name. */
export function readTexts(files: Readonly<Record<string, string | Uint8Array>>) {
  const encoder = new TextEncoder();
  const bytes = Object.entries(files).map(
    ([name, text]) => [name, typeof text === 'string' ? encoder.encode(text) : text] as const,
  );
  return atOnce(readArticle('a', new Map(bytes)));
}

/** Reads an article whose only file is English, with this body. */
export function readBody(body: string) {
  return readTexts({ 'article.en.md': head('en') + body });
}

/** Faults as `line: message`. */
export function told(faults: readonly Fault[]): string[] {
  return faults.map(({ line, message }) => `${line}: ${message.en}`);
}
