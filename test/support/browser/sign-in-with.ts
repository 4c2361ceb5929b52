import type { BrowserContext } from '@playwright/test';
import type { Person } from './found-project.ts';

/** Signs a browser in, as its page would. */
export async function signInWith(context: BrowserContext, origin: string, person: Person): Promise<void> {
  const response = await context.request.post('/api/auth/sign-in/email', {
    data: { email: person.email, password: person.password },
    headers: { origin },
  });
  if (!response.ok()) throw new Error(`${person.name} cannot sign in: ${response.status()}`);
}
