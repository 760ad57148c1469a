import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { MOST_ASKED } from '../../../commands/ask.ts';
import { LANGUAGES, type Language } from '../../language/language.ts';
import { ICON, STYLE } from './assets.ts';
import { words } from './words.ts';

/** A piece of a page. What is put into one is escaped, unless it is one itself. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** What stands around the content of a page. */
export interface Frame {
  /** The language of all but the articles. */
  readonly language: Language;
  readonly title: string;
  /** The address of this page in another language. */
  readonly inLanguage: (language: Language) => string;
  /** The article that questions go to; all of them when left out. */
  readonly article?: string | undefined;
  /** What has been asked. */
  readonly question?: string;
  /** Keeps search engines away: a page of one question is none of theirs. */
  readonly hidden?: boolean;
}

/** A whole document. Ids of its own begin with an underscore, which no passage's does. */
export function page(frame: Frame, content: Html): Html {
  const { language, title, inLanguage } = frame;
  const say = words[language];
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${frame.hidden ? html`<meta name="robots" content="noindex">` : ''}
<title>${title}</title>
<link rel="stylesheet" href="${STYLE.address}">
<link rel="icon" href="${ICON.address}" type="image/svg+xml">
${LANGUAGES.map((other) => html`<link rel="alternate" hreflang="${other}" href="${inLanguage(other)}">`)}
</head>
<body>
<a class="skip" href="#_content">${say.skip}</a>
<header class="top">
<nav aria-label="Footnote"><a href="/?lang=${language}">${say.home}</a></nav>
<nav aria-label="${say.languages}">${LANGUAGES.map(
    (other) =>
      html`<a href="${inLanguage(other)}" hreflang="${other}" lang="${other}"${
        other === language ? html` aria-current="true"` : ''
      }>${words[other].name}</a>`,
  )}</nav>
</header>
${askForm(frame)}
<main id="_content">
${content}
</main>
</body>
</html>
`;
}

function askForm({ language, article, question }: Frame): Html {
  const say = words[language];
  return html`<form action="/ask" method="get" role="search">
<label for="_q">${say.question}</label>
<div class="field"><input id="_q" name="q" type="search" maxlength="${MOST_ASKED}" required value="${question ?? ''}">
<button>${say.ask}</button></div>
${article === undefined ? '' : html`<input type="hidden" name="article" value="${article}">`}
<input type="hidden" name="lang" value="${language}">
</form>`;
}
