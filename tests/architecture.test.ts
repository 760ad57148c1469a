import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import what of the project: a folder or file, and the folders and files it may reach besides itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'src/language': [],
  'src/articles': ['src/language', 'src/slices.ts'],
  'src/extraction': [
    'src/language',
    'src/articles/article.ts',
    'src/articles/partial-date.ts',
    'src/slices.ts',
  ],
  'src/search': ['src/language', 'src/articles/article.ts', 'src/slices.ts'],
  // What a question asks for, the articles made ready for it, and the passages held against it: each knows those before.
  'src/search/asking': ['src/language'],
  'src/search/index': ['src/language', 'src/articles/article.ts', 'src/slices.ts', 'src/search/asking'],
  'src/search/ranking': ['src/language', 'src/search/asking', 'src/search/index'],
  'src/gaps': ['src/language', 'src/articles/article.ts', 'src/search', 'src/store', 'src/slices.ts'],
  'src/dialogue': ['src/language', 'src/articles/article.ts', 'src/extraction', 'src/search'],
  'src/importing': ['src/articles', 'src/language', 'src/slices.ts', 'src/thread.ts'],
  'src/trial': ['src/articles', 'src/search', 'src/slices.ts', 'src/store/asked.ts'],
  'src/knowledge': ['src/articles', 'src/search', 'src/store', 'src/trial', 'src/slices.ts'],
  'src/replies': [
    'src/gaps',
    'src/language',
    'src/articles',
    'src/extraction',
    'src/search',
    'src/store',
    'src/trial',
    'src/knowledge/knowledge.ts',
    'src/slices.ts',
  ],
  'src/store': ['src/language/language.ts', 'src/advice.ts', 'src/articles/additions/addition.ts'],
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
    'src/knowledge/knowledge.ts',
    'src/replies',
  ],
  'src/pictures': ['src/replies/reply.ts', 'src/thread.ts'],
  'src/health': ['src/knowledge/knowledge.ts', 'src/replies/moderating/status.ts', 'src/replies/reply.ts'],
  'src/web': [
    'src/advice.ts',
    'src/articles/article.ts',
    'src/articles/reference.ts',
    'src/knowledge/knowledge.ts',
    'src/language',
    'src/health',
    'src/pictures',
    'src/replies',
    'src/search/answer.ts',
    'commands',
  ],
  'src/discord': [
    'src/language',
    'src/articles/article.ts',
    'src/knowledge/knowledge.ts',
    'src/replies',
    'src/store',
    'src/advice.ts',
    'src/health',
    'src/pictures',
    'commands',
  ],
  // A reply becomes a message without regard to what asked for it.
  'src/discord/drawing': [
    'src/discord/limits.ts',
    'src/discord/soon.ts',
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
    'src/knowledge/faulty.ts',
    'src/search',
    'src/slices.ts',
    'src/replies',
    'src/pictures',
    'commands',
  ],
  // What runs: the program alone starts it.
  'src/serving': [
    'src/articles',
    'src/discord',
    'src/environment.ts',
    'src/extraction',
    'src/health',
    'src/knowledge',
    'src/pictures',
    'src/store',
    'src/web/server.ts',
    'commands',
  ],
};

/** The one place that may import each of these packages; of types, anybody. */
const DOORS: Record<string, string> = {
  'wink-nlp': 'src/language/wink.ts',
  'wink-eng-lite-web-model': 'src/language/wink',
  'discord.js': 'src/discord/',
  'rate-limiter-flexible': 'src/discord/answering/cooldown.ts',
  'chrono-node': 'src/extraction/',
  minisearch: 'commands/options/suggest.ts',
  yaml: 'src/articles/',
  kysely: 'src/store/',
  libsql: 'src/store/database/',
  satori: 'src/pictures/',
  'mdast-util-from-markdown': 'src/articles/files/blocks.ts',
  'mdast-util-to-markdown': 'src/articles/additions/write.ts',
  '@mozilla': 'src/importing/page.ts',
  linkedom: 'src/importing/page.ts',
  chokidar: 'src/serving/watch.ts',
  fflate: 'commands/article-export.ts',
  '@resvg': 'src/pictures/',
  pg: 'src/store/database/postgres',
  hono: 'src/web/',
  '@hono': 'src/web/',
  'prom-client': 'src/health/prometheus.ts',
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

  test('every folder of the sources stands in the list', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(Object.keys(MAY_IMPORT)).toEqual(expect.arrayContaining(folders.map(({ name }) => `src/${name}`)));
  });

  test('no folder imports another that comes back to it', () => {
    const arrows = imports.flatMap(({ file, target }) =>
      target.startsWith('.') ? (arrow(file, join(dirname(file), target)) ?? []) : [],
    );
    expect(arrows.length).toBeGreaterThan(0);
    // What imports no folder that is left is at the bottom, and is taken away, until nothing is left but circles.
    let left = arrows;
    for (let before = Number.POSITIVE_INFINITY; left.length < before; ) {
      before = left.length;
      const importers = new Set(left.map(({ from }) => from));
      left = left.filter(({ to }) => importers.has(to));
    }
    expect(left).toEqual([]);
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

/** The two folders side by side between which an import goes, if it does; `commands` stands beside those in src. */
function arrow(file: string, reached: string): { from: string; to: string } | null {
  const [from, to] = [file, reached].map((path) => path.replace(/^src\//, '').split('/'));
  if (!from || !to) return null;
  const parting = from.findIndex((part, at) => part !== to[at]);
  if (parting < 0 || parting >= from.length - 1 || parting >= to.length - 1) return null;
  return { from: from.slice(0, parting + 1).join('/'), to: to.slice(0, parting + 1).join('/') };
}
