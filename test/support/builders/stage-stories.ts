import type { CommandOf, LifecycleCommand } from '../../../shared/domain/commands.ts';
import type { LifecycleCommandName } from '../../../shared/domain/lifecycle.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { AgendaItemId } from '../../../shared/domain/ids.ts';
import type { Profile, Stage } from '../../../shared/domain/stages.ts';
import { drafter, immigration, kenyaCustoms, leadOf, secretariat, supervisor } from './actors.ts';
import {
  attendance,
  deadline,
  frozen,
  openEndorsement,
  openReview,
  openValidation,
  position,
} from './document-commands.ts';
import { after, at, givenDocument, givenTranslation, originalId } from './document-story.ts';
import type { Story } from './document-story.ts';

const path: Readonly<Record<Profile, readonly Stage[]>> = {
  norm: ['drafting', 'review', 'revision', 'validation', 'validated', 'endorsement', 'endorsed', 'published'],
  deliverable: ['drafting', 'review', 'revision', 'clearance', 'cleared', 'published'],
  translation: ['drafting', 'review', 'revision', 'published'],
};

/** Stages that a document of the profile can be in. */
export function stagesOf(profile: Profile): readonly Stage[] {
  return [...path[profile], 'withdrawn'];
}

/** A document that went the whole way to a stage, by real commands. */
export function givenStage(stage: Stage, profile: Profile = 'norm'): Story {
  const story = begun(profile);
  if (stage === 'withdrawn') return after(story, secretariat, { type: 'withdraw', reason: 'Merged.' });
  const steps = path[profile].slice(1, path[profile].indexOf(stage) + 1);
  if (!path[profile].includes(stage)) throw new Error(`A ${profile} does not pass ${stage}.`);
  return steps.reduce(entered, story);
}

function begun(profile: Profile): Story {
  if (profile === 'translation') return givenTranslation();
  return givenDocument(profile === 'norm' ? 'sop' : 'inception-report');
}

/** The French version beside the original as it was published. */
export const publishTranslation: CommandOf<'publish-translation'> = {
  type: 'publish-translation',
  slug: 'pos-conjointe',
  text: frozen('Deux'),
  of: { documentId: originalId, language: 'en', edition: 1, version: 2, digest: frozen('Two').digest },
  behind: 0,
};

function entered(story: Story, stage: Stage): Story {
  switch (stage) {
    case 'review':
      return after(story, secretariat, openReview());
    case 'revision':
      return after(story, secretariat, { type: 'close-review' });
    case 'validation':
      return after(story, secretariat, openValidation());
    case 'validated': {
      const present = after(story, secretariat, attendance([kenyaCustoms, immigration]));
      return after(present, secretariat, { type: 'close-validation', note: '' });
    }
    case 'endorsement':
      return after(story, secretariat, openEndorsement());
    case 'endorsed':
      return endorsed(story);
    case 'clearance':
      return after(story, drafter, { type: 'submit-for-clearance', text: frozen('Two') });
    case 'cleared':
      return after(story, supervisor, { type: 'clear', note: '' });
    case 'published':
      if (story.state.profile === 'translation') return after(story, secretariat, publishTranslation);
      return after(story, secretariat, { type: 'publish', slug: 'joint-sop' });
    default:
      throw new Error(`Nothing leads to ${stage} here.`);
  }
}

function endorsed(story: Story): Story {
  const all = (story.state.endorsements.at(-1)?.eligible ?? []).reduce(
    (before, delegation) => after(before, leadOf(delegation), position('endorse', delegation)),
    story,
  );
  return after(all, secretariat, { type: 'close-endorsement' });
}

/** A command of the table that is right in all but, perhaps, its asker and its moment. */
export function validCommand(name: LifecycleCommandName): LifecycleCommand {
  switch (name) {
    case 'open-review':
      return openReview({ roundId: asId('round-new') });
    case 'open-validation':
      return openValidation();
    case 'record-attendance':
      return attendance([kenyaCustoms, immigration]);
    case 'add-agenda-item':
      return { type: name, item: { id: asId('item-new'), title: 'Clause 4', clauseId: null } };
    case 'decide-agenda-item':
      return { type: name, itemId: asId('item-1'), decision: 'Agreed.' };
    case 'close-validation':
    case 'clear':
      return { type: name, note: '' };
    case 'open-endorsement':
      return openEndorsement();
    case 'extend-deadline':
      return {
        type: name,
        deadline: new Date(Date.parse(deadline) + 1000).toISOString(),
        reason: 'Holidays.',
      };
    case 'take-position':
      return position('endorse', kenyaCustoms, { evidence: 'Letter of 3 March' });
    case 'submit-for-clearance':
      return { type: name, text: frozen('Two') };
    case 'publish':
      return { type: name, slug: 'joint-sop' };
    case 'publish-translation':
      return publishTranslation;
    case 'return-validation':
    case 'return-clearance':
    case 'withdraw':
    case 'reinstate':
      return { type: name, reason: 'It needs another look.' };
    case 'close-review':
    case 'reopen-drafting':
    case 'close-endorsement':
    case 'start-edition':
      return { type: name };
  }
}

/** The story made ready for a command where the document itself can be: what is open is decided, present or over. */
export function readyFor(story: Story, name: LifecycleCommandName): Story {
  if (story.state.stage === 'endorsement' && name === 'close-endorsement') return at(story, deadline);
  if (story.state.stage !== 'validation') return story;
  if (name === 'close-validation') return after(story, secretariat, attendance([kenyaCustoms, immigration]));
  const item = { id: asId<AgendaItemId>('item-1'), title: 'Clause 4', clauseId: null };
  return name === 'decide-agenda-item' ? after(story, secretariat, { type: 'add-agenda-item', item }) : story;
}
