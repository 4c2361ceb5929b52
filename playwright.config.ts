import { defineConfig } from '@playwright/test';

/**
 * Browser tests start their own server through fixtures; the project's name says on which store. The stories run on
 * both, all else on the embedded one.
 */
const withMongo = process.env['TEST_MONGODB_URI'] !== undefined;

export default defineConfig({
  testDir: 'test/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/browser',
  // Each worker has a server, a store and a browser of its own.
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  // A test that passes only at a second try is listed as flaky at the end: keys sent faster than any person types can
  // overtake the browser's news of the caret on a machine that is busy.
  retries: 1,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  use: {
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Africa/Nairobi',
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    },
  },
  projects: [{ name: 'sqlite' }, ...(withMongo ? [{ name: 'mongo', testMatch: '**/*story*.spec.ts' }] : [])],
});
