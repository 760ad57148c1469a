import { z } from 'zod';
import { isLanguage, type Language } from '../language/language.ts';
import type { Work } from '../slices.ts';
import type { Edition } from './article.ts';
import { type Flaw, type Parsed, parsed } from './flaw.ts';
import { readPartialDate } from './partial-date.ts';
import { collapse } from './text.ts';
import { readYaml } from './yaml.ts';

export type FrontMatter = Pick<Edition, 'language' | 'title' | 'published' | 'source' | 'url'>;

/** Lines of front matter: it has five keys, so this many mean that the closing --- is missing. */
const MAX_LINES = 100;

/** Characters of a line, so that parsing takes no time; the longest value that is accepted is a url of 2,000. */
const MAX_LINE = 5_000;

/** Characters of a title or source; Discord shows at most 256 of a title. */
const MAX_TEXT = 300;

const KEYS = ['title', 'language', 'published', 'source', 'url'];

/** An optional key that is left empty counts as left out. */
const blankIsNull = (value: string | undefined) => (value?.trim() ? value.trim() : null);

const SHAPE = z.strictObject(
  {
    title: z
      .string('the front matter has no title as text; add a line such as title: The title of the article')
      .transform(collapse)
      .refine((text) => text !== '', 'the title is empty; write one')
      .refine((text) => text.length <= MAX_TEXT, `the title is over ${MAX_TEXT} characters long; shorten it`),
    language: z.custom<Language>(
      isLanguage,
      'the front matter has no known language; write language: nl or language: en',
    ),
    published: z
      .string('published is not a date; write a year, month or day such as 2017, 2017-03 or 2017-03-14')
      .optional()
      .transform(blankIsNull)
      .refine(
        (date) => date === null || readPartialDate(date) !== null,
        'published is not a date; write a year, month or day such as 2017, 2017-03 or 2017-03-14',
      ),
    source: z
      .string('source is not text; write one line, or remove it')
      .optional()
      .transform((text) => blankIsNull(text && collapse(text)))
      .refine(
        (text) => (text ?? '').length <= MAX_TEXT,
        `source is over ${MAX_TEXT} characters long; shorten it`,
      ),
    url: z
      .string('url is not text; write a web address, or remove it')
      .optional()
      .transform(blankIsNull)
      .refine(
        (url) => url === null || isWebAddress(url),
        'url is not a web address; write one that starts with https:// or http://',
      ),
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? KEYS.join(', ')
        : 'the front matter is not a list of keys; write lines such as title: The title',
  },
);

/** The front matter of an article's lines, and the index of the first line after it. */
export function* readFrontMatter(
  lines: readonly string[],
  language: Language,
): Work<Parsed<FrontMatter> & { readonly end: number }> {
  if (!/^---[ \t]*$/.test(lines[0] ?? ''))
    return {
      ...missing(
        1,
        `the file does not start with front matter; start it with the lines --- / title: … / language: ${language} / ---`,
      ),
      end: 0,
    };
  const end = lines
    .slice(0, MAX_LINES)
    .findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line));
  if (end === -1)
    return {
      ...missing(1, 'the front matter that starts here never ends; put a line of --- after its last key'),
      end: lines.length,
    };
  const long = lines.slice(0, end).findIndex((line) => line.length > MAX_LINE);
  if (long !== -1)
    return {
      ...missing(long + 1, `the line is over ${MAX_LINE} characters long; shorten it`),
      end: end + 1,
    };
  const { value, flaws } = yield* readYaml(lines.slice(1, end).join('\n'), SHAPE, 2);
  const all: Flaw[] = [...flaws];
  if (value !== null && value.language !== language)
    all.push({
      line: lines.findIndex((line) => /^["']?language\b/.test(line)) + 1,
      message: `the language is ${value.language}, but the file is named article.${language}.md; write language: ${language} or rename the file to article.${value.language}.md`,
    });
  return { ...parsed(value, all), end: end + 1 };
}

function missing(line: number, message: string): Parsed<FrontMatter> {
  return parsed<FrontMatter>(null, [{ line, message }]);
}

/** http and https only: the address becomes a link that readers click. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s<>]+$/i.test(url) && url.length <= 2_000 && URL.canParse(url);
}
