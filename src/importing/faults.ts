import type { Localized } from '../language/language.ts';

/** Why no article can be made of a file. */
export const importFaults = {
  kind: {
    en: 'the file is none that can be read; give one whose name ends in .md, .txt or .html',
    nl: 'dit soort bestand is niet te lezen; geef er een waarvan de naam eindigt op .md, .txt of .html',
  },
  slow: {
    en: 'the page takes too long to read; save the article alone, as text or Markdown',
    nl: 'het lezen van de pagina duurt te lang; bewaar alleen het artikel, als tekst of Markdown',
  },
  noArticle: {
    en: 'no article was found in the page; save its text as .txt or .md',
    nl: 'in de pagina is geen artikel gevonden; bewaar de tekst als .txt of .md',
  },
  noText: {
    en: 'the file has no text; give one with paragraphs',
    nl: 'het bestand heeft geen tekst; geef er een met alinea’s',
  },
  noId: {
    en: 'no id can be made of the title; give one',
    nl: 'van de titel is geen id te maken; geef er zelf een',
  },
} satisfies Record<string, Localized>;
