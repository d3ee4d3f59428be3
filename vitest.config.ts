import { defineConfig } from 'vitest/config';

// The pure parts need neither Astro nor a fresh process per file: without them the tests take a
// tenth of the time. No unit test may leave anything behind in its process (globals, timers, env).
// A machine that is busy with something else is no failure, so the time allowed is generous.
const fast = {
  isolate: false,
  pool: 'threads',
  testTimeout: 600_000,
  hookTimeout: 600_000,
} as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...fast,
          name: 'unit',
          include: ['{src,scripts,tests}/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/build/**'],
        },
      },
      // Renders components, so it needs Astro.
      'tests/vitest.components.config.ts',
      {
        // What reads the built cases; `npm test` builds them first.
        test: {
          ...fast,
          name: 'built',
          include: ['tests/build/**/*.test.ts'],
        },
      },
    ],
  },
});
