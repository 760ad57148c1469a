import { z } from 'zod';
import { LANGUAGES, type Language, type Localized } from '../language/language.ts';
import type { Work } from '../slices.ts';
import type { Article, Name } from './article.ts';
import { type Flaw, type Parsed, parsed } from './flaw.ts';
import { collapse, ID_RULE, isId, quote, suggestId } from './text.ts';
import { type LineOf, readYaml, withKeys } from './yaml.ts';

/** Characters of a glossary: thousands of names. The steps of reading it that cannot be left take ten milliseconds for these. */
const MAX_LENGTH = 200_000;

/** Characters of a name, alias or role: one line. */
const MAX_TEXT = 300;

const TEXT = z
  .string('the value is not text; write it on one line')
  .transform(collapse)
  .refine((text) => text !== '', 'the value is empty; write it, or remove its line')
  .refine((text) => text.length <= MAX_TEXT, `the value is over ${MAX_TEXT} characters long; shorten it`);

/** One text for both languages, or one for each; one that is missing is lent by the other. */
const LOCALIZED = z
  .preprocess(
    (value) => (typeof value === 'string' ? { nl: value, en: value } : value),
    withKeys({ nl: TEXT.optional(), en: TEXT.optional() }, 'write one text, or one each for nl and en'),
  )
  .refine(
    ({ nl, en }) => nl !== undefined || en !== undefined,
    'there is no text for nl or en; write at least one',
  )
  .transform(({ nl, en }): Localized => ({ nl: nl ?? en ?? '', en: en ?? nl ?? '' }));

const LIST = z.array(TEXT, 'the value is not a list; write it as [one, two]');

/** One list for both languages, or lists for both and each. */
const ALIASES = z
  .preprocess(
    (value) => (Array.isArray(value) ? { both: value } : value),
    withKeys(
      { both: LIST.optional(), nl: LIST.optional(), en: LIST.optional() },
      'write a list, or lists for both, nl and en',
    ),
  )
  .transform(
    ({ both = [], nl = [], en = [] }): Localized<string[]> => ({
      nl: [...new Set([...both, ...nl])],
      en: [...new Set([...both, ...en])],
    }),
  );

const ENTRY = withKeys(
  {
    id: z
      .string('the entry has no id; add a line such as id: a-short-name')
      .superRefine((id, { addIssue }) => {
        const suggestion = suggestId(id);
        const instead = suggestion === null ? '' : `, such as ${suggestion}`;
        if (!isId(id)) addIssue(`the id ${quote(id)} is not made of ${ID_RULE}; write one that is${instead}`);
      }),
    name: LOCALIZED,
    role: LOCALIZED.optional(),
    aliases: ALIASES.optional(),
  },
  'write an entry as keys: id, name, role, aliases',
);

/** An empty key counts as an empty list. */
const ENTRIES = z
  .preprocess(
    (value) => (value === '' ? [] : value),
    z.array(ENTRY, 'the value is not a list; start each entry with - id:'),
  )
  .default([]);

/** One word each: phrases and names are found in other ways. */
const WORD = TEXT.refine(
  (text) => /^[\p{L}\p{M}\d'’]+$/u.test(text),
  'the value is not a single word; write one word, without spaces or hyphens',
);

const GROUPS = z
  .array(
    z
      .array(WORD, 'the value is not a list; write it as [one, two]')
      .min(2, 'the group has one word; add another that readers use for it'),
    'the value is not a list of groups; write lines such as - [one, two]',
  )
  .default([]);

const SHAPE = z.preprocess(
  (value) => value ?? {},
  withKeys(
    {
      people: ENTRIES,
      organisations: ENTRIES,
      places: ENTRIES,
      words: withKeys({ nl: GROUPS, en: GROUPS }, 'write lists of groups for nl and en').default({
        nl: [],
        en: [],
      }),
    },
    'the glossary is not a list of keys; start it with people:, organisations:, places: or words:',
  ),
);

const KINDS = { people: 'person', organisations: 'organisation', places: 'place' } as const;

export type Glossary = { readonly names: readonly Name[]; readonly words: Article['words'] };

export const EMPTY_GLOSSARY: Glossary = { names: [], words: { nl: [], en: [] } };

/** Reads the text of a `glossary.yaml`: its names and words, or every flaw of the file. */
export function* readGlossary(text: string): Work<Parsed<Glossary>> {
  if (text.length > MAX_LENGTH)
    return parsed<Glossary>(null, [
      { line: null, message: `the glossary is over ${MAX_LENGTH} characters long; shorten it` },
    ]);
  const { value, flaws, lineOf } = yield* readYaml(text, SHAPE, 1);
  if (value === null) return parsed<Glossary>(null, flaws);
  const entries = (['people', 'organisations', 'places'] as const).flatMap((key) =>
    value[key].map((entry, index): Located => {
      const { id, name, role = null, aliases = { nl: [], en: [] } } = entry;
      return { name: { id, kind: KINDS[key], name, role, aliases }, path: [key, index] };
    }),
  );
  return parsed({ names: entries.map(({ name }) => name), words: value.words }, [
    ...twiceTheSameId(entries, lineOf),
    ...twoOwners(entries, lineOf),
  ]);
}

interface Located {
  readonly name: Name;
  readonly path: readonly [string, number];
}

function twiceTheSameId(entries: readonly Located[], lineOf: LineOf): Flaw[] {
  const first = new Map<string, number>();
  return entries.flatMap(({ name: { id }, path }) => {
    const line = lineOf([...path, 'id']);
    const before = first.get(id);
    if (before === undefined) first.set(id, line);
    return before === undefined
      ? []
      : [
          {
            line,
            message: `the id ${quote(id)} already stands on line ${before}; give one of the two another`,
          },
        ];
  });
}

/** A spelling that two entries of a language share would name either of them. Upper and lower case count as the same. */
function twoOwners(entries: readonly Located[], lineOf: LineOf): Flaw[] {
  const owners: Record<Language, Map<string, string>> = { nl: new Map(), en: new Map() };
  const flaws = entries.flatMap(({ name: { id, name, aliases }, path }) =>
    LANGUAGES.flatMap((language) =>
      [name[language], ...aliases[language]].flatMap((alias, index): Flaw[] => {
        const spelling = alias.toLowerCase();
        const owner = owners[language].get(spelling) ?? id;
        owners[language].set(spelling, owner);
        if (owner === id) return [];
        const line = lineOf([...path, index === 0 ? 'name' : 'aliases']);
        const message = `the name ${quote(alias)} belongs to ${owner} and to ${id}; leave it with one of the two`;
        return [{ line, message }];
      }),
    ),
  );
  // A name that both languages share is one fault, not two.
  return [...new Map(flaws.map((flaw) => [`${flaw.line} ${flaw.message}`, flaw])).values()];
}
