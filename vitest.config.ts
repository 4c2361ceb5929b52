import { defineConfig } from 'vitest/config';

/** One project per suite; `scripts/test.mjs` runs them one after another. Limits in milliseconds. */
const suites = [
  { name: 'unit', limit: 15_000 },
  { name: 'property', limit: 120_000 },
  { name: 'contract', limit: 60_000 },
  { name: 'integration', limit: 60_000 },
  { name: 'crash', limit: 600_000 },
];

export default defineConfig({
  test: {
    passWithNoTests: false,
    projects: suites.map(({ name, limit }) => ({
      test: {
        name,
        include: [`test/${name}/**/*.test.{ts,tsx}`],
        testTimeout: limit,
        hookTimeout: limit,
      },
    })),
  },
});
