/** What stands between a pair of quotation marks, in UTF-16 offsets: the marks outside, the words inside. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** Opening mark → the marks that may close it. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '”“',
  '«': '»',
  '"': '"',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
};

/** ’s avonds, ’t, ’80: what starts with an apostrophe without opening a quotation. */
const APOSTROPHE = /^['‘’](?:[stnkmrd]\b|em\b|cause\b|\d)/iu;

const WORD = /[\p{L}\p{N}]/u;

/**
 * The quotations in marks of a text, outermost only, in order. A mark opens before a word and after anything but one,
 * and closes after something and before anything but a word: an apostrophe does neither. None spans a paragraph's end.
 */
export function quotedIn(text: string): Quoted[] {
  const found: Quoted[] = [];
  let paragraph = 0;
  for (const part of text.split('\n\n')) {
    for (let at = 0; at < part.length; at++) {
      const closers = PAIRS[part[at]!];
      if (closers === undefined || !opens(part, at)) continue;
      const close = closing(part, at, closers);
      if (close === null) continue;
      found.push({
        start: paragraph + at,
        end: paragraph + close + 1,
        from: paragraph + at + 1,
        to: paragraph + close,
      });
      at = close;
    }
    paragraph += part.length + 2;
  }
  return found;
}

function opens(text: string, at: number): boolean {
  if (at > 0 && WORD.test(text[at - 1]!)) return false;
  const next = text[at + 1];
  return next !== undefined && !/\s/.test(next) && !APOSTROPHE.test(text.slice(at, at + 7));
}

function closing(text: string, open: number, closers: string): number | null {
  for (let at = open + 1; at < text.length; at++) {
    if (!closers.includes(text[at]!) || /\s/.test(text[at - 1]!) || at === open + 1) continue;
    const next = text[at + 1];
    if (next === undefined || !WORD.test(next)) return at;
  }
  return null;
}
