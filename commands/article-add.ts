import { inFile } from '../src/articles/flaw.ts';
import { ARTICLE_ID_RULE, isArticleId } from '../src/articles/text.ts';
import { MAX_BYTES } from '../src/importing/imported.ts';
import { isLanguage } from '../src/language/language.ts';
import { articleWords } from '../src/replies/moderating/article-words.ts';
import { changeReply, faultRuns, listed } from '../src/replies/moderating/change.ts';
import { nothingKept } from '../src/replies/nothing-kept.ts';
import { notice, paragraph } from '../src/replies/reply.ts';
import { slash } from './command.ts';
import { accountOf, forceOption } from './options/changing.ts';
import { languageOption } from './options/editions.ts';

export const addArticle = slash({
  name: { en: 'add', nl: 'toevoegen' },
  description: {
    en: 'Make an article of a file: Markdown, plain text or a saved web page (moderators)',
    nl: 'Maak een artikel van een bestand: Markdown, platte tekst of een bewaarde webpagina (moderators)',
  },
  options: {
    file: {
      name: { en: 'file', nl: 'bestand' },
      description: {
        en: 'A file .md, .txt or .html of at most 1 MB',
        nl: 'Een bestand .md, .txt of .html van hoogstens 1 MB',
      },
      required: true,
      kind: 'file',
    },
    id: {
      name: { en: 'id', nl: 'id' },
      description: {
        en: 'The id of the article; made from its title otherwise',
        nl: 'De id van het artikel; anders afgeleid van de titel',
      },
      maxLength: 80,
    },
    written: {
      ...languageOption,
      description: {
        en: 'The language of the article; told from its text otherwise',
        nl: 'De taal van het artikel; anders blijkt die uit de tekst',
      },
    },
    force: forceOption,
  },
  moderator: true,
  editsArticles: true,
  run: async ({ file, id, written, force = false }, { base, store, caller, language }) => {
    const say = articleWords[language];
    if (store.kind === 'closed') return nothingKept(store.trouble, language);
    if (id !== undefined && !isArticleId(id)) return notice(say.badId(ARTICLE_ID_RULE[language]));
    const read = await file.read(MAX_BYTES);
    if ('problem' in read) return notice(say.file[read.problem]);
    const wish = { id, language: isLanguage(written) ? written : undefined };
    // The libraries for it are only loaded to import something.
    const { importFile } = await import('../src/importing/import.ts');
    const imported = await importFile({ name: file.name, bytes: read.bytes }, wish);
    if (imported.kind === 'flawed') {
      const lines = faultRuns(inFile(file.name, imported.flaws), language);
      return { ...notice(say.flawed), blocks: [paragraph(say.flawed), listed(lines, language)] };
    }
    const { addition } = imported;
    const outcome = await base.add(addition, accountOf(caller), { force, guild: caller?.guild ?? null });
    const edition = base.current.articles.find((each) => each.id === addition.article)?.editions[
      addition.language
    ];
    const done = say.added(addition.article, addition.language, edition?.passages.length ?? 0);
    return changeReply(outcome, done, { language, caller });
  },
});
