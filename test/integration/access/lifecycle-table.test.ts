/** LC-1 over HTTP: every command of the table, in every stage, by every role, for both profiles. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeContent } from '../../../server/documents/stored-content.ts';
import { contentDigest } from '../../../shared/content/content-digest.ts';
import { digested } from '../../../shared/content/align-languages.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { ClauseId } from '../../../shared/domain/ids.ts';
import { lifecycleCommandNames, lifecycleRow } from '../../../shared/domain/lifecycle.ts';
import type { LifecycleCommandName } from '../../../shared/domain/lifecycle.ts';
import { profiles } from '../../../shared/domain/stages.ts';
import type { Profile, Stage } from '../../../shared/domain/stages.ts';
import type { PersonActor } from '../../support/builders/actors.ts';
import {
  drafter,
  everyRole,
  leadOf,
  secretariat,
  strangerAs,
  supervisor,
} from '../../support/builders/actors.ts';
import { frozen, position } from '../../support/builders/document-commands.ts';
import { after, givenDocument, originalId } from '../../support/builders/document-story.ts';
import type { Story } from '../../support/builders/document-story.ts';
import { givenStage, readyFor, stagesOf } from '../../support/builders/stage-stories.ts';
import { workAs } from '../../support/documents/call-document.ts';
import { plant, smallText } from '../../support/documents/plant.ts';
import { startDocuments } from '../../support/documents/start-documents.ts';
import type { Documents } from '../../support/documents/start-documents.ts';
import { validRequest } from '../../support/documents/valid-requests.ts';

let documents: Documents;
beforeAll(async () => {
  documents = await startDocuments();
  await plantOriginal();
});
afterAll(() => documents.stop());

/** The outcome of endorsement is decided by positions here, because the clock of the test does not run. */
function ready(story: Story, command: LifecycleCommandName): Story {
  if (command === 'publish-translation' && story.state.profile === 'translation') return confirmed(story);
  if (command !== 'close-endorsement' || story.state.stage !== 'endorsement') return readyFor(story, command);
  const eligible = story.state.endorsements.at(-1)?.eligible ?? [];
  return eligible.reduce((before, each) => after(before, leadOf(each), position('endorse', each)), story);
}

/** A translation is published when all of it is confirmed against its published original. */
function confirmed(story: Story): Story {
  const { stage } = story.state;
  if (stage !== 'drafting' && stage !== 'revision') return story;
  const clauses = digested(smallText).map(({ block, digest }) => ({
    id: asId<ClauseId>(block.attrs.id),
    own: digest,
    other: digest,
  }));
  const text = contentDigest(smallText);
  const facts = { other: originalId, clauses, ownText: text, otherText: text };
  return after(story, drafter, { type: 'confirm-clauses', ...facts });
}

/** The original of the translations, with the text that is planted. */
async function plantOriginal(): Promise<void> {
  const digest = await storeContent(documents.store.files, smallText);
  const text = frozen('', { digest, isEmpty: false });
  const submitted = after(givenDocument('inception-report'), drafter, { type: 'submit-for-clearance', text });
  const cleared = after(submitted, supervisor, { type: 'clear', note: '' });
  const published = after(cleared, secretariat, { type: 'publish', slug: 'the-original' });
  await plant(documents, published, originalId);
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
