import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import what of the project: a folder or file, and the folders and files it may reach besides itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'src/language': [],
  'src/articles': ['src/language', 'src/slices.ts'],
  'src/extraction': ['src/language', 'src/articles/article.ts', 'src/articles/partial-date.ts'],
  'src/search': ['src/language', 'src/articles/article.ts', 'src/slices.ts'],
  // What a question asks for, the articles made ready for it, and the passages held against it: each knows those before.
  'src/search/asking': ['src/language'],
  'src/search/index': ['src/language', 'src/articles/article.ts', 'src/slices.ts', 'src/search/asking'],
  'src/search/ranking': ['src/language', 'src/search/asking', 'src/search/index'],
  'src/gaps': ['src/language', 'src/articles/article.ts', 'src/search', 'src/store', 'src/slices.ts'],
  'src/dialogue': ['src/language', 'src/articles/article.ts', 'src/extraction', 'src/search'],
  'src/importing': ['src/articles', 'src/language', 'src/slices.ts', 'src/thread.ts'],
  'src/trial': ['src/articles', 'src/search', 'src/slices.ts', 'src/store/asked.ts'],
  // The file and the folder behind it.
  'src/knowledge': ['src/articles', 'src/search', 'src/store', 'src/trial', 'src/slices.ts'],
  'src/replies': [
    'src/gaps',
    'src/language',
    'src/articles',
    'src/extraction',
    'src/search',
    'src/store',
    'src/trial',
    'src/knowledge.ts',
  ],
  'src/store': ['src/language/language.ts', 'src/advice.ts', 'src/articles/addition.ts'],
  commands: [
    'src/gaps',
    'src/slices.ts',
    'src/language',
    'src/articles',
    'src/extraction',
    'src/importing',
    'src/search',
    'src/dialogue',
    'src/store',
    'src/knowledge.ts',
    'src/replies',
  ],
  'src/readiness.ts': ['src/knowledge.ts'],
  'src/pictures': ['src/replies/reply.ts', 'src/thread.ts'],
  'src/metrics.ts': ['src/replies/moderating/status.ts', 'src/knowledge.ts', 'src/replies/reply.ts'],
  'src/web': [
    'src/advice.ts',
    'src/articles/article.ts',
    'src/articles/reference.ts',
    'src/knowledge.ts',
    'src/language',
    'src/metrics.ts',
    'src/pictures',
    'src/readiness.ts',
    'src/replies',
    'src/search/answer.ts',
    'commands',
  ],
  'src/discord': [
    'src/language',
    'src/articles/article.ts',
    'src/knowledge.ts',
    'src/replies',
    'src/store',
    'src/advice.ts',
    'src/metrics.ts',
    'src/pictures',
    'src/readiness.ts',
    'commands',
  ],
  // A reply becomes a message without regard to what asked for it.
  'src/discord/drawing': [
    'src/discord/limits.ts',
    'src/discord/words.ts',
    'src/language/language.ts',
    'src/pictures',
    'src/replies',
    'commands/command.ts',
  ],
  'src/terminal': [
    'src/advice.ts',
    'src/language',
    'src/articles',
    'src/extraction',
    'src/importing',
    'src/search',
    'src/slices.ts',
    'src/replies',
    'src/pictures',
    'commands',
  ],
};

/** The one place that may import each of these packages; of types, anybody. */
const DOORS: Record<string, string> = {
  'wink-nlp': 'src/language/wink.ts',
  'wink-eng-lite-web-model': 'src/language/wink',
  'discord.js': 'src/discord/',
  'rate-limiter-flexible': 'src/discord/cooldown.ts',
  'chrono-node': 'src/extraction/',
  minisearch: 'commands/options/suggest.ts',
  yaml: 'src/articles/',
  kysely: 'src/store/',
  libsql: 'src/store/',
  satori: 'src/pictures/',
  'mdast-util-from-markdown': 'src/articles/blocks.ts',
  'mdast-util-to-markdown': 'src/articles/write.ts',
  '@mozilla': 'src/importing/page.ts',
  linkedom: 'src/importing/page.ts',
  chokidar: 'src/watch.ts',
  fflate: 'commands/article-export.ts',
  '@resvg': 'src/pictures/',
  pg: 'src/store/postgres',
  hono: 'src/web/',
  '@hono': 'src/web/',
  'prom-client': 'src/metrics.ts',
};

const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);

const imports = files.flatMap((file) =>
  // What is only loaded when it is first used is loaded by name.
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\s(type )?[^;]*?from '([^']+)'|\b(?:load|import)\(['`]([^'`]+)['`]\)/gms,
    ),
  ].map(([, type, stated, loaded]) => ({ file, type: type !== undefined, target: stated ?? loaded ?? '' })),
);

describe('who imports whom', () => {
  test.each(Object.entries(MAY_IMPORT))('%s', (place, others) => {
    const reached = imports
      .filter(({ file, target }) => file.startsWith(place) && target.startsWith('.'))
      .map(({ file, target }) => ({ file, reached: join(dirname(file), target) }))
      .filter(({ reached }) => ![place, ...others].some((allowed) => reached.startsWith(allowed)));
    expect(reached).toEqual([]);
  });

  test.each(Object.entries(DOORS))('%s comes in through %s', (library, door) => {
    const users = imports.filter(({ target, type }) => !type && target.split('/')[0] === library);
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter(({ file }) => !file.startsWith(door))).toEqual([]);
  });

  test('the engine knows neither Discord nor the file system', () => {
    const engine = imports.filter(({ file }) => /^src\/(language|search)\//.test(file));
    expect(engine.filter(({ target }) => /^(node:|discord)/.test(target))).toEqual([]);
  });
});
