import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['test/support/seed.ts'],
          include: ['test/**/*.test.ts'],
          exclude: ['test/integration/**', 'test/contract/**', 'test/browser/**'],
          testTimeout: 60_000,
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
    ],
  },
});
