import { html } from 'hono/html';
import type { Edition, Passage } from '../../articles/article.ts';
import { versionOf } from '../../articles/reference.ts';
import type { Language } from '../../language/language.ts';
import type { Span } from '../../language/span.ts';
import { formatDate } from '../../replies/date.ts';
import type { Mark } from '../../replies/page.ts';
import { label } from '../../replies/quotation.ts';
import type { Timeline } from '../../replies/reply.ts';
import type { Html } from './layout.ts';
import { timelineList, webLink } from './reply.ts';
import { words } from './words.ts';

/** What there is to show of an article. */
export interface Shown {
  readonly edition: Edition;
  /** The language of all but the article. */
  readonly language: Language;
  readonly revision: string;
  /** The address of the article as it is now, where this is an earlier revision of it. */
  readonly latest: string | null;
  readonly mark: Mark | null;
  /** Null where the article tells of no time; `picture` is its address. */
  readonly timeline: { readonly drawn: Timeline; readonly picture: string } | null;
}

/** The article passage by passage, its table of contents before it and its timeline after it. */
export function articlePage(shown: Shown): Html {
  const { edition, language, timeline } = shown;
  const say = words[language];
  const sections = sectionsOf(edition.passages);
  return html`<article lang="${edition.language}">
<header>
<h1>${edition.title}</h1>
<p class="note" lang="${language}">${about(shown)}</p>
${edition.language === language ? '' : html`<p class="note" lang="${language}">${say.otherLanguage}</p>`}
${shown.latest === null ? '' : html`<p class="notice" lang="${language}">${say.earlier} <a href="${shown.latest}">${say.latest}</a></p>`}
${markGone(shown) ? html`<p class="notice" lang="${language}">${say.gone}</p>` : ''}
</header>
<nav class="contents" aria-label="${say.contents}" lang="${language}"><details><summary>${say.contents}</summary>
${sections.map(
  ([title, passages]) =>
    html`${title ? html`<p lang="${edition.language}">${title}</p>` : ''}<ul lang="${edition.language}">${passages.map(
      (passage) => html`<li><a href="#${passage.id}">${label(passage)}</a></li>`,
    )}</ul>`,
)}
${timeline ? html`<ul><li><a href="#_timeline">${say.timeline}</a></li></ul>` : ''}
</details></nav>
${sections.map(([title, passages]) =>
  title
    ? html`<section><h2>${title}</h2>${passages.map((passage) => passageOf(passage, 'h3', shown))}</section>`
    : passages.map((passage) => passageOf(passage, 'h2', shown)),
)}
${timeline ? timelineOf(timeline, language) : ''}
</article>`;
}

/** "The Kettle · Published March 2017 · revision 1234567 · https://example.org" */
function about({ edition, language, revision }: Shown): Html {
  const say = words[language];
  const { source, published, url } = edition;
  const parts = [
    ...(source ? [source] : []),
    ...(published ? [say.published(formatDate(published, language))] : []),
    say.revision(revision),
  ];
  return html`${parts.join(' · ')}${url ? html` · ${webLink(url, url)}` : ''}`;
}

/** Passages that follow one another in one section. */
function sectionsOf(passages: readonly Passage[]): [string | null, Passage[]][] {
  const sections: [string | null, Passage[]][] = [];
  for (const passage of passages) {
    const last = sections.at(-1);
    if (last && last[0] === passage.section) last[1].push(passage);
    else sections.push([passage.section, [passage]]);
  }
  return sections;
}

function passageOf(passage: Passage, heading: 'h2' | 'h3', { mark, language }: Shown): Html {
  const say = words[language];
  const meant = mark?.passage === passage.id ? mark : null;
  const fresh = meant?.version === versionOf(passage) ? meant : null;
  const title = passage.heading
    ? heading === 'h2'
      ? html`<h2>${passage.heading}</h2>`
      : html`<h3>${passage.heading}</h3>`
    : '';
  return html`<section id="${passage.id}" class="passage">
${title}
${meant && !fresh ? html`<p class="notice" lang="${language}">${say.changed}</p>` : ''}
${paragraphs(passage.text, fresh)}
<a class="permalink" href="#${passage.id}" lang="${language}" aria-label="${say.linkTo(passage.position)}">${passage.position}</a>
</section>`;
}

/** A text paragraph by paragraph, with what lies in `mark` marked. */
function paragraphs(text: string, mark: Span | null): Html[] {
  let at = 0;
  return text.split('\n\n').map((paragraph) => {
    const start = at;
    at += paragraph.length + 2;
    const cut = (offset: number) => Math.min(Math.max(offset - start, 0), paragraph.length);
    const [from, to] = mark ? [cut(mark.start), cut(Math.max(mark.start, mark.end))] : [0, 0];
    return html`<p>${paragraph.slice(0, from)}${
      to > from ? html`<mark>${paragraph.slice(from, to)}</mark>` : ''
    }${paragraph.slice(Math.max(from, to))}</p>`;
  });
}

function markGone({ mark, edition }: Shown): boolean {
  return mark !== null && placeOf(mark, edition) === '';
}

/** The fragment of the passage that was linked to, in any edition: translations go by one id. Empty where it is not. */
export function placeOf(mark: Mark | null, { passages }: Edition): string {
  return mark && passages.some(({ id }) => id === mark.passage) ? `#${mark.passage}` : '';
}

function timelineOf({ drawn, picture }: NonNullable<Shown['timeline']>, language: Language): Html {
  return html`<section id="_timeline" class="timeline" lang="${language}">
<h2>${words[language].timeline}</h2>
<picture>
<source media="(prefers-color-scheme: light)" srcset="${picture}&amp;scheme=light">
<img src="${picture}" alt="${drawn.alternative}" width="540" loading="lazy">
</picture>
${timelineList(drawn, ({ passage }) => `#${passage}`)}
</section>`;
}
