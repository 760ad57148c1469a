import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** What is read of a document; types of the whole DOM would claim that a browser's globals are there. */
interface Node {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
}
interface Document {
  readonly body: Node;
  readonly querySelector: (
    selector: string,
  ) => { readonly getAttribute: (name: string) => string | null } | null;
}

/** Node.ELEMENT_NODE and Node.TEXT_NODE. */
const ELEMENT = 1;
const TEXT = 3;

/** A piece of a page's article, in reading order: plain text, white space as it came. */
export interface Piece {
  readonly kind: 'section' | 'paragraph' | 'item';
  readonly text: string;
}

/** The article of a web page; what the page does not say is null. */
export interface Page {
  readonly title: string | null;
  readonly language: string | null;
  readonly published: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly pieces: readonly Piece[];
}

/** Elements on a page beyond which it is not looked at: a long article has some thousands. */
const MAX_ELEMENTS = 50_000;

const HEADINGS = /^H[1-6]$/;
const BLOCKS =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|HEADER|HR|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TBODY|TFOOT|THEAD|TR|UL)$/;
const LEFT_OUT = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|IFRAME|FORM|BUTTON)$/;

/** Reduces a page to its article, as a browser's reading mode does; null where it finds none. */
export function pageArticle(html: string): Page | null {
  const { document } = parseHTML(html);
  // Readability changes the document: what is in its head is read first.
  const head = headOf(document);
  const article = new Readability(document, { maxElemsToParse: MAX_ELEMENTS }).parse();
  if (!article?.content) return null;
  const { document: content } = parseHTML(`<html><body>${article.content}</body></html>`);
  const pieces = piecesOf(content.body);
  return {
    title: article.title || null,
    language: article.lang || head.language,
    published: article.publishedTime || head.published,
    source: article.siteName || null,
    url: head.url,
    pieces,
  };
}

function headOf(document: Document): Pick<Page, 'language' | 'published' | 'url'> {
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name)?.trim() || null;
  return {
    language: attribute('html', 'lang'),
    published:
      attribute('meta[property="article:published_time"]', 'content') ??
      attribute('time[datetime]', 'datetime'),
    url: attribute('link[rel="canonical"]', 'href') ?? attribute('meta[property="og:url"]', 'content'),
  };
}

/** Text by text, parted where a browser would begin a new line. */
function piecesOf(body: Node): Piece[] {
  const pieces: Piece[] = [];
  let text = '';
  let kind: Piece['kind'] = 'paragraph';
  const flush = (next: Piece['kind']) => {
    if (text.trim() !== '') pieces.push({ kind, text });
    text = '';
    kind = next;
  };
  const walk = (node: Node): void => {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === TEXT) text += node.textContent ?? '';
    else if (name === 'BR') text += ' ';
    else if (name === 'TD' || name === 'TH') {
      if (text.trim() !== '') text += ' · ';
      for (const child of node.childNodes) walk(child);
    } else if (node.nodeType === ELEMENT && !LEFT_OUT.test(name)) {
      const own = HEADINGS.test(name)
        ? 'section'
        : name === 'LI'
          ? 'item'
          : BLOCKS.test(name)
            ? 'paragraph'
            : null;
      // A paragraph in an item is that item.
      if (own && !(own === 'paragraph' && kind === 'item' && text === '')) flush(own);
      for (const child of node.childNodes) walk(child);
      if (own) flush('paragraph');
    }
  };
  for (const child of body.childNodes) walk(child);
  flush('paragraph');
  return pieces;
}
