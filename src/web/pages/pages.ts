import { type Context as Call, Hono } from 'hono';
import { etag } from 'hono/etag';
import { html } from 'hono/html';
import { secureHeaders } from 'hono/secure-headers';
import { answer, MOST_ASKED } from '../../../commands/ask.ts';
import { type Context, IN_TERMINAL } from '../../../commands/command.ts';
import { commands } from '../../../commands/index.ts';
import { editionFor } from '../../../commands/options/editions.ts';
import { timeline } from '../../../commands/timeline.ts';
import type { Article } from '../../articles/article.ts';
import type { Metrics } from '../../health/metrics.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Language } from '../../language/language.ts';
import { readMark } from '../../replies/page.ts';
import type { Timeline } from '../../replies/reply.ts';
import { articlePage, placeOf } from './article.ts';
import { type Asset, ICON, STYLE } from './assets.ts';
import { missing } from './error-pages.ts';
import { page } from './layout.ts';
import { pastOf } from './past.ts';
import { languageOf } from './preference.ts';
import { renderReply } from './reply.ts';
import { words } from './words.ts';

export interface Pages {
  readonly knowledge: Knowledge;
  readonly metrics: Metrics;
}

/** Kept for good: what is at the address never changes. */
const FOREVER = 'public, max-age=31536000, immutable';

/** Kept, but asked for again each time: a reload changes it. */
const FRESH = 'public, no-cache';

/** The articles for who has a browser. Nothing of it needs a script, and nothing comes from elsewhere. */
export function pages({ knowledge, metrics }: Pages): Hono {
  const app = new Hono();
  const past = pastOf(knowledge);
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      strictTransportSecurity: false, // whether there is HTTPS is for whoever stands before this server to say
    }),
    etag(),
  );

  app.get('/', (c) => {
    const language = languageOf(c);
    const say = words[language];
    const { articles } = knowledge.current;
    const frame = { language, title: say.home, inLanguage: (other: Language) => `/?lang=${other}` };
    return show(
      c,
      page(
        frame,
        html`<h1>${say.home}</h1>
<p>${say.introduction}</p>
<ul class="articles">${articles.map((article) => {
          const edition = editionFor(article, language);
          return html`<li><a href="/articles/${encodeURIComponent(article.id)}?lang=${language}" lang="${edition.language}">${edition.title}</a> <span class="note">${say.passages(edition.passages.length)}</span></li>`;
        })}</ul>`,
      ),
    );
  });

  app.get('/articles', (c) => c.redirect(`/?lang=${languageOf(c)}`));

  app.get('/articles/:id', async (c) => {
    const language = languageOf(c);
    const { revision, earlier, articles } = await revisionOf(c);
    const article = articles?.find(({ id }) => id === c.req.param('id'));
    if (!article) return missing(c);
    const edition = editionFor(article, language);
    const address = `/articles/${encodeURIComponent(article.id)}`;
    const ofRevision = earlier ? `&revision=${revision}` : '';
    const drawn = timelineOf(article, language);
    const mark = readMark(c.req.query('mark'));
    const picture = `${address}/timeline.png?lang=${language}&revision=${revision}`;
    return show(
      c,
      page(
        {
          language,
          title: edition.title,
          inLanguage: (other) =>
            `${address}?lang=${other}${ofRevision}${placeOf(mark, editionFor(article, other))}`,
          article: article.id,
          hidden: earlier,
        },
        articlePage({
          edition,
          language,
          revision,
          latest: earlier ? `${address}?lang=${language}` : null,
          mark,
          timeline: drawn && { drawn, picture },
        }),
      ),
    );
  });

  app.get('/articles/:id/timeline.png', async (c) => {
    const { articles } = await revisionOf(c);
    const article = articles?.find(({ id }) => id === c.req.param('id'));
    const drawn = article && timelineOf(article, languageOf(c));
    if (!drawn) return missing(c);
    const named = Boolean(c.req.query('revision'));
    // The library that draws is only loaded for the first picture.
    const { drawTimeline } = await import('../../pictures/draw.ts');
    const scheme = c.req.query('scheme') === 'light' ? 'light' : 'dark';
    const png = new Uint8Array(await drawTimeline(drawn, scheme));
    return c.body(png, 200, { 'content-type': 'image/png', 'cache-control': named ? FOREVER : FRESH });
  });

  app.get('/ask', (c) => {
    const language = languageOf(c);
    const say = words[language];
    const question = (c.req.query('q') ?? '').slice(0, MOST_ASKED);
    const article = c.req.query('article');
    const started = performance.now();
    const context = contextIn(language);
    const reply = answer(question, context, { article });
    metrics.answered('page ask', reply.tone, (performance.now() - started) / 1_000);
    const here = (other: Language) =>
      `/ask?${new URLSearchParams({ q: question, ...(article === undefined ? {} : { article }), lang: other })}`;
    const frame = { language, title: `${say.answer}: ${question}`, inLanguage: here, article, question };
    return show(
      c,
      page(
        { ...frame, hidden: true },
        html`<h1>${say.answer}</h1><div lang="${reply.language ?? language}">${renderReply(reply, context.knowledge.articles)}</div>`,
      ),
    );
  });

  for (const asset of [STYLE, ICON]) app.get(asset.address, (c) => send(c, asset));
  return app;

  function contextIn(language: Language): Context {
    return {
      ...IN_TERMINAL,
      knowledge: knowledge.current,
      language,
      commands,
      base: knowledge,
      pages: '',
    };
  }

  /** The revision that an address names, or else the one in force, and its articles; null where they are no more. */
  async function revisionOf(c: Call) {
    const { current } = knowledge;
    const revision = c.req.query('revision') || current.revision;
    const earlier = revision !== current.revision;
    return { revision, earlier, articles: earlier ? await past(revision) : current.articles };
  }

  /** The timeline that `/timeline` shows. */
  function timelineOf(article: Article, language: Language): Timeline | null {
    const context = contextIn(language);
    const alone = { ...context.knowledge, articles: [article] };
    const reply = timeline.run({ article: article.id }, { ...context, knowledge: alone });
    if (reply instanceof Promise) throw new Error('a timeline is told at once');
    return reply.blocks.find((block) => block.kind === 'timeline')?.timeline ?? null;
  }
}

function show(c: Call, document: ReturnType<typeof page>): Response | Promise<Response> {
  c.header('cache-control', FRESH);
  return c.html(document);
}

function send(c: Call, { body, type }: Asset): Response {
  return c.body(body, 200, { 'content-type': type, 'cache-control': FOREVER });
}
