import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { tidyUp } from './tests/support/temporary.ts';

tidyUp();

/** What is asked of the store, asked of PostgreSQL too; skipped where that is not installed. */
const onPostgres: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'PostgreSQL',
    include: ['tests/store/{domains,archive}.test.ts'],
    globalSetup: 'tests/support/postgres-setup.ts',
    setupFiles: 'tests/support/without-postgres.ts',
  },
};

/** Interactions of every kind, handed to a replica over HTTP too: suggestions, commands, buttons, menus, forms and files. */
const overHttp: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'over HTTP',
    include: [
      'tests/discord/{autocomplete,language,message-menu,privacy,refusals}.test.ts',
      'tests/discord/moderating/{additions,article-add,revisions,status}.test.ts',
    ],
    provide: { overHttp: true },
  },
};

/** Several programs at once, killed or under load, browsers, clocks that have to run: by `npm run test:processes`. */
const PROCESSES = [
  'tests/processes/*.test.ts',
  'tests/reliability/kill*.test.ts',
  'tests/bench/load.test.ts',
];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // No test changes what is of the whole process, so that files share what takes long to load: the English model.
    isolate: false,
    // Much of a test is waiting: one core is not left over for anything else.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'Footnote', include: ['tests/**/*.test.ts'], exclude: PROCESSES } },
      { extends: true, test: { name: 'processes', include: PROCESSES } },
      onPostgres,
      overHttp,
    ],
  },
});
