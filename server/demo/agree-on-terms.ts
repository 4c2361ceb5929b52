import type { z } from 'zod';
import { glossaryRoutes } from '../../shared/contract/glossary-routes.ts';
import type { Cast } from './cast.ts';
import type { DemoWorld } from './demo-world.ts';

export type DemoTerm = z.input<typeof glossaryRoutes.addGlossaryEntry.body>;

/** The drafter writes down the terms of the assignment, the secretariat adds the common ones. */
export async function agreeOnTerms(
  { api, clock }: DemoWorld,
  { projectId, person }: Cast,
  terms: readonly DemoTerm[],
): Promise<void> {
  const params = { projectId };
  for (const body of terms) {
    clock.passMinutes(4);
    await api.call(person('drafter'), glossaryRoutes.addGlossaryEntry, { params, body });
  }
  clock.passMinutes(30);
  await api.call(person('secretariat'), glossaryRoutes.addStarterTerms, { params });
}
