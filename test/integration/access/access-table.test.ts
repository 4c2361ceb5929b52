/**
 * AC over HTTP: what the tables of the domain say, for every stage, role and route. What is expected is read off the
 * tables here, not asked of `can`.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessTable } from '../../../shared/domain/access-table.ts';
import type { Grant } from '../../../shared/domain/access-table.ts';
import type { Stage } from '../../../shared/domain/stages.ts';
import type { PersonActor } from '../../support/builders/actors.ts';
import { everyRole, lead, member, observer, strangerAs } from '../../support/builders/actors.ts';
import { givenStage, stagesOf } from '../../support/builders/stage-stories.ts';
import { grantedRoutes } from '../../support/documents/access-routes.ts';
import { plant } from '../../support/documents/plant.ts';
import { startDocuments } from '../../support/documents/start-documents.ts';
import type { Documents } from '../../support/documents/start-documents.ts';

let documents: Documents;
beforeAll(async () => {
  documents = await startDocuments();
});
afterAll(() => documents.stop());

/** The story of a withdrawn document withdraws it from drafting. */
function grantsOf(person: PersonActor, stage: Stage, isDraftingOpen: boolean): readonly Grant[] {
  const role = person.membership?.role;
  if (role === undefined) return [];
  const cell = accessTable[stage === 'withdrawn' ? 'drafting' : stage][role];
  const held = cell.whenOpen && !isDraftingOpen ? [] : cell.grants;
  return stage === 'withdrawn' ? held.filter((grant) => grant === 'read' || grant === 'govern') : held;
}

function hasSomewhere({ membership }: PersonActor, grant: Grant): boolean {
  if (membership === null) return false;
  return Object.values(accessTable).some((row) => row[membership.role].grants.includes(grant));
}

/** AC-2: invisible 404, never 403, not now 409, else the route's own answer (200, or 404 for a thing that is not there). */
function expected(person: PersonActor, stage: Stage, grant: Grant): readonly number[] {
  const held = grantsOf(person, stage, documents.directory.isDraftingOpen());
  if (held.includes(grant)) return [200, 404];
  if (!held.includes('read') && stage !== 'published') return [404];
  return hasSomewhere(person, grant) ? [409] : [403];
}

describe.each([...stagesOf('norm')])('in %s', (stage) => {
  it.each(everyRole.map((person) => [person.membership?.role ?? '', person] as const))(
    `[AC-2] a %s gets what the table says`,
    async (_role, person) => {
      for (const { name, grant, call } of grantedRoutes) {
        const id = `${stage}-${person.personId}-${name.replaceAll(' ', '-')}`;
        const documentId = await plant(documents, givenStage(stage), id);
        const answer = await call(documents.as(person.personId), documentId);
        expect(expected(person, stage, grant), `${name}: ${answer.code}`).toContain(answer.status);
        if (answer.status === 404 && grantsOf(person, stage, true).includes(grant))
          expect(['unknown-contribution', 'unknown-merge-notice', 'unknown-version'], name).toContain(
            answer.code,
          );
      }
      expect(documents.faults).toEqual([]);
    },
  );

  it('[AC-2] nobody signed in is 401, a stranger learns nothing but what is published', async () => {
    const documentId = await plant(documents, givenStage(stage), `${stage}-outside`);
    for (const { name, call } of grantedRoutes) {
      expect((await call(documents.as(), documentId)).status, name).toBe(401);
      const stranger = await call(documents.as(strangerAs('secretariat').personId), documentId);
      expect(stranger.status, name).toBe(stage === 'published' ? 403 : 404);
    }
  });
});

it('[AC-2] where drafting is closed, members and observers do not find the document', async () => {
  documents.directory.changeSettings({ isDraftingOpen: false });
  const documentId = await plant(documents, givenStage('drafting'), 'closed-drafting');
  for (const { name, call } of grantedRoutes) {
    for (const person of [member, lead, observer])
      expect((await call(documents.as(person.personId), documentId)).status, name).toBe(404);
  }
  documents.directory.changeSettings({ isDraftingOpen: true });
});
