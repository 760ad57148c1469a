import { analyse } from './analyse.ts';
import { LANGUAGES, type Localized } from './language.ts';
import { Names } from './names.ts';

const UPPER = /^\p{Lu}/u;

/** What a glossary tells of a name that matters for finding it in a text. */
interface Spelled {
  readonly id: string;
  readonly name: Localized;
  readonly aliases: Localized<readonly string[]>;
}

/** Kept for as long as the glossary is in use: to read all its spellings takes longer than to answer a question. */
const known = new WeakMap<readonly Spelled[], Names>();

/** Every spelling in a glossary, for finding its names in a text. */
export function namesOf(glossary: readonly Spelled[]): Names {
  const names = known.get(glossary) ?? read(glossary);
  known.set(glossary, names);
  return names;
}

function read(glossary: readonly Spelled[]): Names {
  const names = new Names();
  for (const { id, name, aliases } of glossary) {
    for (const language of LANGUAGES) {
      for (const alias of [name[language], ...aliases[language]]) {
        const { words } = analyse(alias, language);
        names.add(
          id,
          words.map(({ folded }) => folded),
          words.map(({ start }) => UPPER.test(alias.slice(start))),
        );
      }
    }
  }
  return names;
}
