import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    // No test changes what is of the whole process, so that files share what takes long to load: the English model.
    isolate: false,
  },
});
