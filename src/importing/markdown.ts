import { collapse, suggestId } from '../articles/text.ts';
import { isLanguage, type Language } from '../language/language.ts';
import { importFaults } from './faults.ts';
import { flawed, type Imported, languageOf, MAX_TITLE, type Wish } from './imported.ts';

const FENCE = /^---[ \t]*$/;
const LANGUAGE = /^language:[ \t]*['"]?([a-z]{2,3})\b/;
const TITLE = /^title:[ \t]*(['"]?)(.+)\1[ \t]*$/;
const HEADING = /^# +(.+?)[ #]*$/;

/**
 * Markdown stays as it is written. What its front matter lacks is put in; what is wrong in it is left for the reading
 * to tell, with its line.
 */
export function fromMarkdown(lines: readonly string[], called: string, wish: Wish): Imported {
  const opens = FENCE.test(lines[0] ?? '');
  const end = opens ? lines.findIndex((line, at) => at > 0 && FENCE.test(line)) : -1;
  const front = end < 0 ? [] : lines.slice(1, end);
  const body = lines.slice(end + 1);
  const said = found(front, LANGUAGE, 1);
  const entitled = found(front, TITLE, 2);
  const language = wish.language ?? (isLanguage(said) ? said : languageOf(body.join('\n')));
  const title = collapse(entitled ?? found(body, HEADING, 1) ?? called).slice(0, MAX_TITLE);
  const id = wish.id ?? suggestId(title) ?? suggestId(called);
  if (id === null) return flawed(importFaults.noId);
  const lacking = [
    ...(entitled === undefined ? [`title: ${JSON.stringify(title)}`] : []),
    ...(said === undefined ? [`language: ${language}`] : []),
  ];
  if (opens && end < 0) return articleOf(id, language, lines);
  const whole = ['---', ...lacking, ...front, '---', ...(end < 0 ? [''] : []), ...body];
  return articleOf(id, language, whole);
}

function articleOf(article: string, language: Language, lines: readonly string[]): Imported {
  return { kind: 'article', addition: { kind: 'article', article, language, text: lines.join('\n') } };
}

/** What a pattern first takes out of any of the lines. */
function found(lines: readonly string[], pattern: RegExp, group: number): string | undefined {
  return lines.map((line) => pattern.exec(line)?.[group]).find(Boolean);
}
