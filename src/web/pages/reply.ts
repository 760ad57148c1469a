import { html } from 'hono/html';
import type { Article } from '../../articles/article.ts';
import { type Reference, resolve } from '../../articles/reference.ts';
import { pageAddress } from '../../replies/page.ts';
import type { Block, Button, Choice, Reply, Run, Timeline, ToldEvent } from '../../replies/reply.ts';
import type { Html } from './layout.ts';

/** A reply as a piece of a page; passages to choose from lead to where they stand. */
export function renderReply({ tone, blocks }: Reply, articles: readonly Article[]): Html {
  return html`<div class="reply ${tone}">${blocks.map((block) => renderBlock(block, articles))}</div>`;
}

function renderBlock(block: Block, articles: readonly Article[]): Html | '' {
  const address: AddressOf = (at) => addressOf(at, articles);
  switch (block.kind) {
    case 'question':
      return html`<p class="question">${block.text}</p>`;
    case 'heading':
      return html`<h2>${block.text}</h2>`;
    case 'paragraph':
      return html`<p>${runs(block.runs, address)}</p>`;
    case 'quote':
      return html`<blockquote>${runs(block.runs, address)}</blockquote>`;
    case 'list':
      return html`<ul>${block.items.map((item) => html`<li>${runs(item, address)}</li>`)}</ul>`;
    case 'timeline':
      return timelineList(block.timeline, address);
    case 'note':
      return html`<p class="note">${runs(block.runs, address)}</p>`;
    case 'choices':
      return choices(block.items, articles);
    case 'menu':
      return html`<p class="note">${block.label}</p>${choices(block.items, articles)}`;
    case 'buttons':
      return links(block.buttons, articles);
  }
}

/** Where a passage is read: its address, or null where it is nowhere to be read. */
type AddressOf = (at: Reference) => string | null;

/** The events of a timeline in order, each with the words that say so; then those that cannot be put in order. */
export function timelineList({ events, undated }: Timeline, address: AddressOf): Html {
  return html`${
    events.length === 0
      ? ''
      : html`<ol class="events" role="list">${events.map(
          (event) => html`<li><strong>${event.when}</strong> ${told(event, address)}</li>`,
        )}</ol>`
  }${
    undated.events.length === 0
      ? ''
      : html`<p><strong>${undated.title}</strong></p><ul class="events">${undated.events.map(
          (event) => html`<li>${told(event, address)}</li>`,
        )}</ul>`
  }`;
}

function told({ text, phrase, place, at }: ToldEvent, address: AddressOf): Html {
  return html`${text} <span class="note">${phrase}, ${placeLink(place, at, address)}</span>`;
}

function placeLink(place: string, at: Reference, address: AddressOf): Html {
  const href = address(at);
  return href === null ? html`${place}` : html`<a href="${href}">${place}</a>`;
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

function runs(parts: readonly Run[], addressAt: AddressOf): Html[] {
  return parts.map(({ text, style, address, at }) => {
    if (address) return webLink(text, text);
    if (at) return html` ${placeLink(text.trim(), at, addressAt)}`;
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
