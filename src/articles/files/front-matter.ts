import { z } from 'zod';
import { isLanguage, type Language, type Localized } from '../../language/language.ts';
import type { Work } from '../../slices.ts';
import type { Edition } from '../article.ts';
import { articleFaults } from '../faults/articles.ts';
import { type Flaw, type Parsed, parsed } from '../flaw.ts';
import { readPartialDate } from '../partial-date.ts';
import { collapse } from '../text.ts';
import { forZod, readYaml } from './yaml.ts';

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
      .string(forZod(articleFaults.noTitle))
      .transform(collapse)
      .refine((text) => text !== '', forZod(articleFaults.emptyTitle))
      .refine((text) => text.length <= MAX_TEXT, forZod(articleFaults.longTitle(MAX_TEXT))),
    language: z.custom<Language>(isLanguage, forZod(articleFaults.noLanguage)),
    published: z
      .string(forZod(articleFaults.badDate))
      .optional()
      .transform(blankIsNull)
      .refine((date) => date === null || readPartialDate(date) !== null, forZod(articleFaults.badDate)),
    source: z
      .string(forZod(articleFaults.badSource))
      .optional()
      .transform((text) => blankIsNull(text && collapse(text)))
      .refine((text) => (text ?? '').length <= MAX_TEXT, forZod(articleFaults.longSource(MAX_TEXT))),
    url: z
      .string(forZod(articleFaults.badUrl))
      .optional()
      .transform(blankIsNull)
      .refine((url) => url === null || isWebAddress(url), forZod(articleFaults.noWebAddress)),
  },
  {
    error: (issue) => (issue.code === 'unrecognized_keys' ? KEYS.join(', ') : forZod(articleFaults.notKeys)),
  },
);

/** The front matter of an article's lines, and the index of the first line after it. */
export function* readFrontMatter(
  lines: readonly string[],
  language: Language,
): Work<Parsed<FrontMatter> & { readonly end: number }> {
  if (!/^---[ \t]*$/.test(lines[0] ?? ''))
    return {
      ...missing(1, articleFaults.noFrontMatter(language)),
      end: 0,
    };
  const end = lines
    .slice(0, MAX_LINES)
    .findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line));
  if (end === -1)
    return {
      ...missing(1, articleFaults.openFrontMatter),
      end: lines.length,
    };
  const long = lines.slice(0, end).findIndex((line) => line.length > MAX_LINE);
  if (long !== -1)
    return {
      ...missing(long + 1, articleFaults.longFrontMatterLine(MAX_LINE)),
      end: end + 1,
    };
  const { value, flaws } = yield* readYaml(lines.slice(1, end).join('\n'), SHAPE, 2);
  const all: Flaw[] = [...flaws];
  if (value !== null && value.language !== language)
    all.push({
      line: lines.findIndex((line) => /^["']?language\b/.test(line)) + 1,
      message: articleFaults.otherLanguage(value.language, language),
    });
  return { ...parsed(value, all), end: end + 1 };
}

function missing(line: number, message: Localized): Parsed<FrontMatter> {
  return parsed<FrontMatter>(null, [{ line, message }]);
}

/** http and https only: the address becomes a link that readers click. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s<>]+$/i.test(url) && url.length <= 2_000 && URL.canParse(url);
}
