/** LC-1 over HTTP: every command of the table, in every stage, by every role, for both profiles. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lifecycleCommandNames, lifecycleRow } from '../../../shared/domain/lifecycle.ts';
import type { LifecycleCommandName } from '../../../shared/domain/lifecycle.ts';
import { profiles } from '../../../shared/domain/stages.ts';
import type { Profile, Stage } from '../../../shared/domain/stages.ts';
import type { PersonActor } from '../../support/builders/actors.ts';
import { everyRole, leadOf, strangerAs } from '../../support/builders/actors.ts';
import { position } from '../../support/builders/document-commands.ts';
import { after } from '../../support/builders/document-story.ts';
import type { Story } from '../../support/builders/document-story.ts';
import { givenStage, readyFor, stagesOf } from '../../support/builders/stage-stories.ts';
import { workAs } from '../../support/documents/call-document.ts';
import { plant } from '../../support/documents/plant.ts';
import { startDocuments } from '../../support/documents/start-documents.ts';
import type { Documents } from '../../support/documents/start-documents.ts';
import { validRequest } from '../../support/documents/valid-requests.ts';

let documents: Documents;
beforeAll(async () => {
  documents = await startDocuments();
});
afterAll(() => documents.stop());

/** The outcome of endorsement is decided by positions here, because the clock of the test does not run. */
function ready(story: Story, command: LifecycleCommandName): Story {
  if (command !== 'close-endorsement' || story.state.stage !== 'endorsement') return readyFor(story, command);
  const eligible = story.state.endorsements.at(-1)?.eligible ?? [];
  return eligible.reduce((before, each) => after(before, leadOf(each), position('endorse', each)), story);
}

function expected(
  person: PersonActor,
  command: LifecycleCommandName,
  at: { stage: Stage; profile: Profile },
) {
  const row = lifecycleRow(command);
  const role = person.membership?.role;
  if (role === undefined || !row.roles.includes(role)) return 403;
  return row.profiles.includes(at.profile) && row.from.includes(at.stage) ? 200 : 409;
}

const places = profiles.flatMap((profile) => stagesOf(profile).map((stage) => ({ profile, stage })));

describe.each(places)('a $profile in $stage', ({ profile, stage }) => {
  it.each([...lifecycleCommandNames])('[LC-1] %s is for those whom the table names', async (command) => {
    const story = ready(givenStage(stage, profile), command);
    const request = validRequest(command);
    for (const person of everyRole) {
      const id = `${profile}-${stage}-${command}-${person.personId}`;
      const documentId = await plant(documents, story, id);
      const answer = await workAs(documents.as(person.personId)).trySend(documentId, request);
      const words = `${person.personId}: ${answer.ok ? 'taken' : answer.problem.detail}`;
      expect(answer.status, words).toBe(expected(person, command, { profile, stage }));
      if (!answer.ok) expect(await seqOf(documentId)).toBe(story.state.seq);
    }
    expect(documents.faults).toEqual([]);
  });

  it('[AC-2] a stranger commands nothing', async () => {
    const documentId = await plant(documents, givenStage(stage, profile), `${profile}-${stage}-stranger`);
    const stranger = workAs(documents.as(strangerAs('secretariat').personId));
    for (const command of lifecycleCommandNames) {
      const answer = await stranger.trySend(documentId, validRequest(command));
      expect(answer.status, command).toBe(stage === 'published' ? 403 : 404);
    }
  });
});

/** LC-2: a refused command changes nothing. */
async function seqOf(documentId: Parameters<Documents['store']['log']['read']>[0]): Promise<number> {
  return (await documents.store.log.read(documentId, 0)).length;
}
