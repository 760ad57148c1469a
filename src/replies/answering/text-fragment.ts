/** A sentence longer than this is named by its first and last words, in characters. */
const WHOLE = 120;

/** How many words name an end of a long sentence: enough to tell it from its neighbours. */
const WORDS = 5;

/**
 * The address of a page that a browser opens at `sentence`, marking it (WICG, "URL Fragment Text Directives").
 * Where the page has no such sentence, it opens at the top.
 */
export function linkToText(url: string, sentence: string): string {
  const text = sentence.replace(/\s+/g, ' ').trim();
  if (text === '') return url;
  const words = text.split(' ');
  const named =
    text.length <= WHOLE || words.length <= 2 * WORDS
      ? encode(text)
      : [words.slice(0, WORDS), words.slice(-WORDS)].map((part) => encode(part.join(' '))).join(',');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${named}`;
}

/** A hyphen, a comma and an ampersand mean something in the directive; the last two are encoded as it is. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('-', '%2D');
}
