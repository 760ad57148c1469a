/** What we write in angle brackets: an address, a channel, an account. */
const NAMED = /^<(https?:\/\/[^\s<>]+|[#@]\d{1,20})>/;

/** How many marks may be stacked on a character: what languages need. */
const STACKED = /\p{M}{5}/u;

/**
 * What is wrong with a text of Discord's Markdown, read character by character: marks that are not closed in their line,
 * and characters that are not escaped though they would be markup, a mention, an emoji or a link.
 */
export function markdownProblems(text: string): string[] {
  return [
    ...(/[^\P{Cc}\n]/u.test(text) ? ['a control character'] : []),
    ...(/\p{Cs}/u.test(text) ? ['half a character'] : []),
    ...(/[\u202a-\u202e\u2066-\u2069]/.test(text) ? ['text turned around'] : []),
    ...(STACKED.test(text) ? ['marks stacked on a character'] : []),
    ...text.split('\n').flatMap(lineProblems),
  ];
}

function lineProblems(line: string): string[] {
  const open: string[] = [];
  const rest = line.replace(/^(### |> |- |-# )/, '');
  const wrong = (what: string) => [`${what} in ${JSON.stringify(line.slice(0, 200))}`];
  if (/^\s*(#{1,3} |-# |>{1,3} |[-*+] |\d+[.)] )/.test(rest)) return wrong('a line that is markup');
  for (let at = 0; at < rest.length; at++) {
    const left = rest.slice(at, at + 600);
    const character = rest[at]!;
    if (character === '\\') at += 1;
    else if (character === '`') {
      const end = rest.indexOf('`', at + 1);
      if (end < 0) return wrong('code without an end');
      at = end;
    } else if (NAMED.test(left)) at += NAMED.exec(left)![0].length - 1;
    else if (character === '*') {
      const mark = /^\*+/.exec(left)![0];
      if (mark.length > 2) return wrong('marks that touch');
      if (open.at(-1) === mark) open.pop();
      else open.push(mark);
      at += mark.length - 1;
    } else if (/[_~|<[@]/.test(character) || /^:\S/.test(left)) return wrong(`an open ${character}`);
  }
  return open.length > 0 ? wrong('a mark without an end') : [];
}
