import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * One project per suite; `scripts/test.mjs` runs them one after another, each on all processors: much of a test is waiting for a
 * store. Limits in milliseconds.
 */
const services = ['test/support/services/global-setup.ts'];
const suites = [
  { name: 'unit', limit: 15_000, globalSetup: [] },
  { name: 'property', limit: 120_000, globalSetup: [] },
  { name: 'contract', limit: 60_000, globalSetup: services },
  { name: 'integration', limit: 60_000, globalSetup: services },
  { name: 'crash', limit: 600_000, globalSetup: services },
];

export default defineConfig({
  test: {
    passWithNoTests: false,
    maxWorkers: availableParallelism(),
    projects: suites.map(({ name, limit, globalSetup }) => ({
      test: {
        name,
        include: [`test/${name}/**/*.test.{ts,tsx}`],
        globalSetup,
        testTimeout: limit,
        hookTimeout: limit,
      },
    })),
  },
});
