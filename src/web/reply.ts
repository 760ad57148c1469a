import { html } from 'hono/html';
import type { Article } from '../articles/article.ts';
import { type Reference, resolve } from '../articles/reference.ts';
import { pageAddress } from '../replies/page.ts';
import type { Block, Button, Choice, Reply, Run, Timeline } from '../replies/reply.ts';
import type { Html } from './layout.ts';

/** A reply as a piece of a page; passages to choose from lead to where they stand. */
export function renderReply({ tone, blocks }: Reply, articles: readonly Article[]): Html {
  return html`<div class="reply ${tone}">${blocks.map((block) => renderBlock(block, articles))}</div>`;
}

function renderBlock(block: Block, articles: readonly Article[]): Html | '' {
  switch (block.kind) {
    case 'question':
      return html`<p class="question">${block.text}</p>`;
    case 'heading':
      return html`<h2>${block.text}</h2>`;
    case 'paragraph':
      return html`<p>${runs(block.runs)}</p>`;
    case 'quote':
      return html`<blockquote>${runs(block.runs)}</blockquote>`;
    case 'list':
      return html`<ul>${block.items.map((item) => html`<li>${runs(item)}</li>`)}</ul>`;
    case 'timeline':
      return timelineList(block.timeline);
    case 'note':
      return html`<p class="note">${runs(block.runs)}</p>`;
    case 'choices':
      return choices(block.items, articles);
    case 'menu':
      return html`<p class="note">${block.label}</p>${choices(block.items, articles)}`;
    case 'buttons':
      return links(block.buttons, articles);
  }
}

/** The events of a timeline in order, each with the words that say so. */
export function timelineList({ events }: Timeline): Html {
  return html`<ol class="events" role="list">${events.map(
    ({ when, text, phrase, place }) =>
      html`<li><strong>${when}</strong> ${text} <span class="note">${phrase}, ${place}</span></li>`,
  )}</ol>`;
}

function choices(items: readonly Choice[], articles: readonly Article[]): Html {
  return html`<ul class="choices">${items.map(({ title, detail, action }) => {
    const address = 'at' in action ? addressOf(action.at, articles) : null;
    const name = address === null ? html`${title}` : html`<a href="${address}">${title}</a>`;
    return html`<li>${name} <span class="note">${detail}</span></li>`;
  })}</ul>`;
}

/** What a button does elsewhere than on a page is left out: a page only leads somewhere. */
function links(buttons: readonly Button[], articles: readonly Article[]): Html | '' {
  const drawn = buttons.flatMap((button): Html[] => {
    if ('url' in button) return [webLink(button.url, button.label)];
    const { action } = button;
    if (action.kind !== 'previous' && action.kind !== 'next') return [];
    const address = addressOf(action.at, articles);
    return address === null ? [] : [html`<a href="${address}">${button.label}</a>`];
  });
  return drawn.length === 0 ? '' : html`<p class="links">${drawn}</p>`;
}

function addressOf(at: Reference | null, articles: readonly Article[]): string | null {
  const referred = at && resolve(at, articles);
  return referred?.kind === 'found' ? pageAddress('', referred.edition, referred.passage) : null;
}

function runs(parts: readonly Run[]): Html[] {
  return parts.map(({ text, style, address }) => {
    if (address) return webLink(text, text);
    switch (style) {
      case 'bold':
        return html`<strong>${text}</strong>`;
      case 'italic':
        return html`<em>${text}</em>`;
      case 'code':
        return html`<code>${text}</code>`;
      default:
        return html`${text}`;
    }
  });
}

/** A link to this site or to the web; plain text for any other address. */
export function webLink(url: string, text: string): Html {
  if (url.startsWith('/')) return html`<a href="${url}">${text}</a>`;
  return /^https?:\/\//i.test(url) ? html`<a href="${url}" rel="noopener">${text}</a>` : html`${text}`;
}
