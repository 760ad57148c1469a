import { unescapeText } from '../../src/discord/drawing/markdown.ts';

/** A line of Discord's Markdown as the bot writes it. */
export interface Line {
  readonly kind: 'heading' | 'quote' | 'item' | 'small' | 'plain';
  readonly words: readonly Word[];
}

export interface Word {
  readonly text: string;
  readonly bold: boolean;
}

const PREFIXES = [
  ['heading', '### '],
  ['quote', '> '],
  ['item', '- '],
  ['small', '-# '],
] as const;

export function linesOf(markdown: string): Line[] {
  return markdown.split('\n').map((line) => {
    const [kind, prefix] = PREFIXES.find(([, start]) => line.startsWith(start)) ?? ['plain', ''];
    return { kind, words: wordsOf(line.slice(prefix.length)) };
  });
}

/** Words, of which those between two pairs of asterisks are bold; single ones and code are not told apart. */
function wordsOf(text: string): Word[] {
  return text.split(/(?<!\\)\*\*/).flatMap((part, at) =>
    unescapeText(part.replace(/(?<!\\)[*`]/g, ''))
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => ({ text: word, bold: at % 2 === 1 })),
  );
}
