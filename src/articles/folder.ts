import { isLanguage, LANGUAGES, type Language, type Localized } from '../language/language.ts';
import type { Work } from '../slices.ts';
import type { Article, Edition, Fault } from './article.ts';
import { fileFaults } from './faults/files.ts';
import { decode } from './files/decode.ts';
import { readEdition } from './files/edition.ts';
import { EMPTY_GLOSSARY, readGlossary } from './files/glossary.ts';
import { Memory } from './files/memory.ts';
import { pairingFaults } from './files/pairing.ts';
import { inFile, type Parsed } from './flaw.ts';
import { ARTICLE_ID_RULE, isArticleId, nearest, suggestId } from './text.ts';

/** The files that an article's folder may hold. */
const GLOSSARY = 'glossary.yaml';
const EDITIONS: ReadonlyMap<string, Language> = new Map(
  LANGUAGES.map((language) => [`article.${language}.md`, language]),
);
const NAMES = [...EDITIONS.keys(), GLOSSARY];

/** What an entry of the knowledge folder or of an article's folder is for, by its name alone. */
export type Use =
  | { readonly kind: 'read' }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'fault'; readonly message: Localized };

/** Notes to the people who keep the folder. */
const NOTE = /^(?:readme|license|licence|notice|changelog)(?:\.|$)/i;

/** What an editor or a mistaken ending could have made of an article; pictures and the like are none of ours. */
const WRITTEN = /\.(?:md|mdx|markdown|txt|ya?ml|html?)$/i;

/** Whether a file directly in the knowledge folder belongs there. */
export function useOfLooseFile(name: string): Use {
  if (isHidden(name) || NOTE.test(name) || !WRITTEN.test(name)) return { kind: 'ignored' };
  return { kind: 'fault', message: fileFaults.loose };
}

/** Whether a folder's name can be an article's id. */
export function useOfFolder(name: string): Use {
  if (isHidden(name)) return { kind: 'ignored' };
  if (isArticleId(name)) return { kind: 'read' };
  return { kind: 'fault', message: fileFaults.folderName(ARTICLE_ID_RULE, suggestId(name)) };
}

/** Whether a file in an article's folder is one of its parts. */
export function useOfFile(name: string): Use {
  if (NAMES.includes(name)) return { kind: 'read' };
  if (isHidden(name) || NOTE.test(name) || !WRITTEN.test(name)) return { kind: 'ignored' };
  const language = /^article\.([a-z]{2,3})\.md$/i.exec(name)?.[1]?.toLowerCase();
  if (language !== undefined && !isLanguage(language))
    return { kind: 'fault', message: fileFaults.noLanguage(language) };
  const meant = nearest(name, NAMES) ?? (/\.ya?ml$/i.test(name) ? GLOSSARY : null);
  return { kind: 'fault', message: fileFaults.fileName(meant) };
}

/** Reads the files of one article, by name: the article, or all its faults. */
export function* readArticle(
  id: string,
  files: ReadonlyMap<string, Uint8Array>,
  memory = new Memory(),
): Work<{ readonly article: Article | null; readonly faults: readonly Fault[] }> {
  let faults: readonly Fault[] = [];
  const editions: Partial<Record<Language, Edition>> = {};
  let glossary = EMPTY_GLOSSARY;
  function* readFile<T>(name: string, read: (lines: readonly string[]) => Work<Parsed<T>>): Work<T | null> {
    const file = `${id}/${name}`;
    const { value, flaws } = yield* memory.recall(file, files.get(name)!, function* (bytes) {
      const lines = yield* decode(bytes);
      return lines.value === null ? lines : yield* read(lines.value);
    });
    faults = faults.concat(inFile(file, flaws));
    return value;
  }
  for (const [name, language] of EDITIONS) {
    if (!files.has(name)) continue;
    const edition = yield* readFile(name, (lines) => readEdition(lines, id, language));
    if (edition !== null) editions[language] = edition;
  }
  if (files.has(GLOSSARY))
    glossary = (yield* readFile(GLOSSARY, (lines) => readGlossary(lines.join('\n')))) ?? EMPTY_GLOSSARY;
  if (![...EDITIONS.keys()].some((name) => files.has(name)))
    faults = faults.concat({
      file: id,
      line: null,
      message: fileFaults.noArticle,
    });
  faults = faults.concat(pairingFaults(editions));
  return {
    article: faults.length === 0 ? { id, editions, glossary: glossary.names, words: glossary.words } : null,
    faults,
  };
}

function isHidden(name: string): boolean {
  return name.startsWith('.');
}
