import { z } from 'zod';
import { LANGUAGES, type Language, type Localized } from '../../language/language.ts';
import type { Work } from '../../slices.ts';
import type { Article, Name } from '../article.ts';
import { articleFaults } from '../faults/articles.ts';
import { glossaryFaults as faults } from '../faults/glossaries.ts';
import { type Flaw, type Parsed, parsed } from '../flaw.ts';
import { collapse, ID_RULE, isId, suggestId } from '../text.ts';
import { forZod, type LineOf, readYaml, withKeys } from './yaml.ts';

/** Characters of a glossary: thousands of names. The steps of reading it that cannot be left take ten milliseconds for these. */
const MAX_LENGTH = 200_000;

/** Characters of a name, alias or role: one line. */
const MAX_TEXT = 300;

const TEXT = z
  .string(forZod(faults.notText))
  .transform(collapse)
  .refine((text) => text !== '', forZod(faults.empty))
  .refine((text) => text.length <= MAX_TEXT, forZod(faults.longText(MAX_TEXT)));

/** One text for both languages, or one for each; one that is missing is lent by the other. */
const LOCALIZED = z
  .preprocess(
    (value) => (typeof value === 'string' ? { nl: value, en: value } : value),
    withKeys({ nl: TEXT.optional(), en: TEXT.optional() }, faults.notLocalized),
  )
  .refine(({ nl, en }) => nl !== undefined || en !== undefined, forZod(faults.noLanguage))
  .transform(({ nl, en }): Localized => ({ nl: nl ?? en ?? '', en: en ?? nl ?? '' }));

const LIST = z.array(TEXT, forZod(faults.notList));

/** One list for both languages, or lists for both and each. */
const ALIASES = z
  .preprocess(
    (value) => (Array.isArray(value) ? { both: value } : value),
    withKeys({ both: LIST.optional(), nl: LIST.optional(), en: LIST.optional() }, faults.notLists),
  )
  .transform(
    ({ both = [], nl = [], en = [] }): Localized<string[]> => ({
      nl: [...new Set([...both, ...nl])],
      en: [...new Set([...both, ...en])],
    }),
  );

const ENTRY = withKeys(
  {
    id: z.string(forZod(faults.noId)).superRefine((id, { addIssue }) => {
      if (!isId(id)) addIssue(forZod(articleFaults.badId(id, ID_RULE, suggestId(id))));
    }),
    name: LOCALIZED,
    role: LOCALIZED.optional(),
    aliases: ALIASES.optional(),
  },
  faults.notEntry,
);

/** An empty key counts as an empty list. */
const ENTRIES = z
  .preprocess((value) => (value === '' ? [] : value), z.array(ENTRY, forZod(faults.notEntries)))
  .default([]);

/** One word each: phrases and names are found in other ways. */
const WORD = TEXT.refine((text) => /^[\p{L}\p{M}\d'’]+$/u.test(text), forZod(faults.notWord));

const GROUPS = z
  .array(z.array(WORD, forZod(faults.notList)).min(2, forZod(faults.oneWord)), forZod(faults.notGroups))
  .default([]);

const SHAPE = z.preprocess(
  (value) => value ?? {},
  withKeys(
    {
      people: ENTRIES,
      organisations: ENTRIES,
      places: ENTRIES,
      words: withKeys({ nl: GROUPS, en: GROUPS }, faults.notWords).default({
        nl: [],
        en: [],
      }),
    },
    faults.notKeys,
  ),
);

const KINDS = { people: 'person', organisations: 'organisation', places: 'place' } as const;

export type Glossary = { readonly names: readonly Name[]; readonly words: Article['words'] };

export const EMPTY_GLOSSARY: Glossary = { names: [], words: { nl: [], en: [] } };

/** Reads the text of a `glossary.yaml`: its names and words, or every flaw of the file. */
export function* readGlossary(text: string): Work<Parsed<Glossary>> {
  if (text.length > MAX_LENGTH)
    return parsed<Glossary>(null, [{ line: null, message: faults.tooLong(MAX_LENGTH) }]);
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
            message: articleFaults.idTwice(id, before),
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
        return [{ line, message: faults.twoOwners(alias, owner, id) }];
      }),
    ),
  );
  // A name that both languages share is one fault, not two.
  return [...new Map(flaws.map((flaw) => [`${flaw.line} ${flaw.message.en}`, flaw])).values()];
}
