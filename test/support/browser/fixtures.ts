/** What every browser test starts from: a fresh app, its administrator, and screens for people. */
import { test as base, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';
import { makeAdministrator, type Person } from './found-project.ts';
import { signInWith } from './sign-in-with.ts';
import { type App, startApp } from './start-app.ts';

type WorkerFixtures = { readonly app: App; readonly administrator: Person };
type TestFixtures = {
  /** A browser of this person's own, signed in; nobody's when null. */
  readonly screenOf: (person: Person | null, options?: BrowserContextOptions) => Promise<Page>;
};

export const test = base.extend<TestFixtures, WorkerFixtures>({
  app: [
    async ({ browserName: _browserName }, provide, worker) => {
      const app = await startApp(worker.project.name === 'mongo' ? 'mongo' : 'sqlite');
      await provide(app);
      await app.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  administrator: [
    async ({ app }, provide) => {
      await provide(await makeAdministrator(app, 'Amina Otieno'));
    },
    { scope: 'worker' },
  ],
  screenOf: async ({ app, browser }, provide) => {
    const contexts: BrowserContext[] = [];
    await provide(async (person, options = {}) => {
      const context = await browser.newContext({ baseURL: app.url, ...options });
      contexts.push(context);
      if (person !== null) await signInWith(context, app.url, person);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

export { expect } from '@playwright/test';
