import { describe, expect, test } from 'vitest';
import type { Edition } from '../../src/articles/article.ts';
import { readArticle } from '../../src/articles/folder.ts';
import { importFile } from '../../src/importing/import.ts';
import type { Wish } from '../../src/importing/imported.ts';
import { atOnce } from '../../src/slices.ts';

async function imported(name: string, text: string | Uint8Array, wish: Wish = {}) {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const result = await importFile({ name, bytes }, wish);
  if (result.kind === 'flawed') throw new Error(result.flaws.map(({ message }) => message.en).join('\n'));
  const { article, language, text: markdown } = result.addition;
  const files = new Map([[`article.${language}.md`, Buffer.from(markdown)]]);
  const read = atOnce(readArticle(article, files));
  expect(read.faults).toEqual([]);
  return read.article!.editions[language]!;
}

const texts = ({ passages }: Edition) => passages.map(({ section, text }) => [section, text]);

const PAGE = `<!doctype html><html lang="nl-NL"><head><title>Thee zetten - De Ketel</title>
<meta property="og:site_name" content="De Ketel"><meta property="article:published_time" content="2017-03-14T10:00:00Z">
<link rel="canonical" href="https://example.org/thee?a=1&amp;b=2"></head><body>
<nav><a href="/">Home</a><a href="/over">Over ons</a></nav>
<article><h1>Thee zetten</h1>
<p>Groene thee trekt <b>twee</b> minuten, want langer maakt de thee bitter, en dat is jammer van de smaak van het blad.</p>
<h2>Zwarte thee {#x}</h2>
<p>Zwarte thee trekt vier minuten * met kokend water &amp; een deksel op de pot, zodat de warmte er niet uit verdwijnt.</p>
<ul><li>Engelse melange</li><li><p>Darjeeling, een lichtere thee uit het noorden van India</p></li></ul>
<table><tr><th>Soort</th><th>Minuten</th></tr><tr><td>Groen</td><td>2</td></tr></table>
<div>Een alinea zonder eigen element, die toch bij het artikel hoort en lang genoeg is om mee te tellen.</div>
<script>alert(1)</script></article><footer>© De Ketel</footer></body></html>`;

describe('a web page', () => {
  test('is reduced to its article', async () => {
    const edition = await imported('pagina.html', PAGE);
    expect(edition).toMatchObject({
      article: 'thee-zetten-de-ketel',
      language: 'nl',
      title: 'Thee zetten - De Ketel',
      published: '2017-03-14',
      source: 'De Ketel',
      url: 'https://example.org/thee?a=1&b=2',
    });
    expect(texts(edition)).toEqual([
      [null, expect.stringMatching(/^Groene thee trekt twee minuten/)],
      [
        'Zwarte thee',
        expect.stringMatching(
          /minuten \* met kokend water & een deksel.*\n\n• Engelse melange\n\n• Darjeeling, een lichtere/s,
        ),
      ],
      ['Zwarte thee', 'Soort · Minuten'],
      ['Zwarte thee', 'Groen · 2'],
      ['Zwarte thee', expect.stringMatching(/^Een alinea zonder/)],
    ]);
  });

  test.each([
    ['no article', '<html><body></body></html>', 'no article was found'],
    ['elements within elements without end', '<div>'.repeat(190_000), /no article was found|takes too long/],
    ['a page of links', '<a href=x>y</a>'.repeat(30_000), /no article was found|takes too long/],
  ])('with %s is told so, in time', { timeout: 60_000 }, async (_, html, message) => {
    await expect(imported('page.html', html)).rejects.toThrow(message);
  });
});

describe('Markdown', () => {
  test('stays as it is, and gets the front matter that it lacks', async () => {
    const edition = await imported(
      'green-tea_1.md',
      '# Green tea: how to\n\n### How long? {#long}\n\n- minutes\n\nTwo.\n',
    );
    expect(edition).toMatchObject({
      article: 'green-tea-how-to',
      title: 'Green tea: how to',
      language: 'en',
    });
    expect(edition.passages).toMatchObject([
      { id: 'long', heading: 'How long?', questions: ['minutes'], text: 'Two.' },
    ]);
  });

  test('with front matter keeps it', async () => {
    const edition = await imported(
      'x.md',
      '---\r\ntitle: "Thee: een gids"\r\npublished: 2017\r\n---\r\n\r\nGroene thee trekt twee minuten.\r\n',
      { id: 'thee' },
    );
    expect(edition).toMatchObject({
      article: 'thee',
      language: 'nl',
      title: 'Thee: een gids',
      published: '2017',
    });
  });
});

describe('plain text', () => {
  test('is paragraphs under the title that stands above them, whatever they look like', async () => {
    const edition = await imported(
      'notes.txt',
      'Green tea\n\n# not a heading\nnor *bold*\n \n\n- not a question\n',
    );
    expect(edition).toMatchObject({ article: 'green-tea', title: 'Green tea', language: 'en' });
    expect(texts(edition)).toEqual([
      [null, '# not a heading nor *bold*'],
      [null, '- not a question'],
    ]);
  });

  test('or under the name of the file', async () => {
    expect(
      await imported('C:\\docs\\My notes_2.TXT', 'Only one paragraph.', { language: 'nl' }),
    ).toMatchObject({
      article: 'my-notes-2',
      title: 'My notes 2',
      language: 'nl',
    });
  });
});

describe('a file is not taken', () => {
  test.each<[string, string, string | Uint8Array, string]>([
    ['over a megabyte', 'a.txt', 'x'.repeat(1_000_001), 'more than 1000000'],
    ['in another encoding', 'a.txt', Buffer.from([0x63, 0xe9]), 'UTF-8'],
    ['that is not text', 'a.md', Buffer.from('a\0b'), 'NUL'],
    ['of another kind', 'a.pdf', 'x', '.md, .txt or .html'],
    ['without text', 'a.txt', ' \n ', 'no text'],
  ])('%s', async (_, name, bytes, message) => {
    await expect(imported(name, bytes)).rejects.toThrow(message);
  });

  test('whose name leads elsewhere leads nowhere', async () => {
    expect(await imported('../../etc/passwd.md', 'Text.')).toMatchObject({ article: 'passwd' });
  });
});
