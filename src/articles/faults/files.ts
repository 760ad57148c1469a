import type { Localized } from '../../language/language.ts';
import { quote } from '../text.ts';

/** What can be wrong with a file or folder by its name, its place or its bytes. */
export const fileFaults = {
  noFolder: {
    en: 'there is no such folder; make it, or name another with KNOWLEDGE_DIR or --knowledge',
    nl: 'deze map is er niet; maak hem, of noem een andere met KNOWLEDGE_DIR of --knowledge',
  },
  noFolderButFile: {
    en: 'this is a file, not a folder; name another with KNOWLEDGE_DIR or --knowledge',
    nl: 'dit is een bestand en geen map; noem een map met KNOWLEDGE_DIR of --knowledge',
  },
  /** @param reason the system's code, such as EACCES */
  unreadableFolder: (reason: string): Localized => ({
    en: `the folder cannot be read (${reason}); check what it is and its permissions`,
    nl: `de map is niet te lezen (${reason}); kijk wat het is en of de rechten kloppen`,
  }),
  unreadable: (reason: string): Localized => ({
    en: `the file cannot be read (${reason}); check what it is and its permissions`,
    nl: `het bestand is niet te lezen (${reason}); kijk wat het is en of de rechten kloppen`,
  }),
  link: {
    en: 'this is a link or no file at all; put the file itself here',
    nl: 'dit is een koppeling of helemaal geen bestand; zet hier het bestand zelf neer',
  },
  tooManyBytes: (size: number, most: number): Localized => ({
    en: `the file has ${size} bytes, more than ${most}; split the article in two`,
    nl: `het bestand heeft ${size} bytes, meer dan ${most}; splits het artikel in tweeën`,
  }),
  utf16: {
    en: 'the file is in UTF-16; save it as UTF-8',
    nl: 'het bestand is in UTF-16; sla het op als UTF-8',
  },
  notUtf8: {
    en: 'this line is not in UTF-8; save the file as UTF-8',
    nl: 'deze regel is niet in UTF-8; sla het bestand op als UTF-8',
  },
  nul: {
    en: 'this line holds a NUL character; remove it, or save the file again as plain text in UTF-8',
    nl: 'in deze regel staat een NUL-teken; haal het weg, of sla het bestand opnieuw op als platte tekst in UTF-8',
  },
  empty: {
    en: 'the folder has no article; make a folder in it with a file article.nl.md or article.en.md',
    nl: 'de map heeft geen artikel; maak er een map in met een bestand article.nl.md of article.en.md',
  },
  noArticle: {
    en: 'the folder has no article; add article.nl.md or article.en.md, or remove the folder',
    nl: 'de map heeft geen artikel; voeg article.nl.md of article.en.md toe, of verwijder de map',
  },
  loose: {
    en: 'the file stands outside an article; move it into a folder of its own as article.nl.md or article.en.md',
    nl: 'het bestand staat buiten een artikel; zet het in een eigen map als article.nl.md of article.en.md',
  },
  folderName: (rule: Localized, suggestion: string | null): Localized => ({
    en: `the folder's name is not made of ${rule.en}; rename it${suggestion === null ? '' : `, such as ${suggestion}`}`,
    nl: `de naam van de map mag alleen bestaan uit ${rule.nl}; geef hem een andere naam${suggestion === null ? '' : `, zoals ${suggestion}`}`,
  }),
  noLanguage: (language: string): Localized => ({
    en: `there is no language ${language} here; name the file article.nl.md or article.en.md, or remove it`,
    nl: `de taal ${language} is er hier niet; noem het bestand article.nl.md of article.en.md, of verwijder het`,
  }),
  fileName: (meant: string | null): Localized => ({
    en: `the file's name has no meaning here; rename it to ${meant ?? 'article.nl.md or article.en.md'}, or remove it`,
    nl: `de naam van het bestand zegt hier niets; noem het ${meant ?? 'article.nl.md of article.en.md'}, of verwijder het`,
  }),
  articleId: (id: string, rule: Localized): Localized => ({
    en: `the article’s id ${quote(id)} is not made of ${rule.en}; choose one that is`,
    nl: `de id ${quote(id, 'nl')} van het artikel mag alleen bestaan uit ${rule.nl}; kies een andere`,
  }),
  tooManyCharacters: (length: number, most: number): Localized => ({
    en: `the article has ${length} characters, more than ${most}; split it in two`,
    nl: `het artikel heeft ${length} tekens, meer dan ${most}; splits het in tweeën`,
  }),
} as const;
