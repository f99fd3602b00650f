import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['test/support/seed.ts'],
          include: ['test/**/*.test.ts'],
          exclude: ['test/integration/**', 'test/peers/**', 'test/contract/**', 'test/browser/**'],
          testTimeout: 60_000,
          // Files share their worker's modules: loading them anew for each took longer than the tests.
          isolate: false,
        },
      },
      {
        test: {
          name: 'integration',
          setupFiles: ['test/support/seed.ts'],
          include: [
            'test/integration/**/*.test.ts',
            'test/contract/**/*.test.ts',
            'test/browser/**/*.test.ts',
          ],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          fileParallelism: true,
        },
      },
      {
        // Peers that take minutes to install, for figures that are kept as fixtures: `npm run peers`.
        test: {
          name: 'peers',
          setupFiles: ['test/support/seed.ts'],
          include: ['test/peers/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
