/**
 * The words for the domain's closed lists, as keys for translation: `t(stageWords[stage])`. Maps of keys are named
 * `…Words`; by that name the test of the translations finds them.
 */
import type { textLanguages } from '../../shared/contract/language-routes.ts';
import type { waitingKinds } from '../../shared/contract/project-routes.ts';
import type { DecisionRule, Position } from '../../shared/domain/decisions.ts';
import type { Disposition, ThreadType } from '../../shared/domain/dispositions.ts';
import type { VersionReason } from '../../shared/domain/events.ts';
import type { LifecycleCommandName } from '../../shared/domain/lifecycle.ts';
import type { Role } from '../../shared/domain/roles.ts';
import type { Kind, Profile, Stage } from '../../shared/domain/stages.ts';

type Words<Name extends string> = Readonly<Record<Name, string>>;

/** The languages a text can be written in. */
export const textLanguageWords: Words<(typeof textLanguages)[number]> = {
  en: 'English',
  fr: 'French',
  es: 'Spanish',
  sw: 'Kiswahili',
};

export const stageWords: Words<Stage> = {
  drafting: 'Drafting',
  review: 'Review',
  revision: 'Revision',
  validation: 'Validation',
  validated: 'Validated',
  endorsement: 'Endorsement',
  endorsed: 'Endorsed',
  clearance: 'Clearance',
  cleared: 'Cleared',
  published: 'Published',
  withdrawn: 'Withdrawn',
};

export const kindWords: Words<Kind> = {
  sop: 'Standard operating procedures',
  'model-law': 'Model law',
  guidelines: 'Guidelines',
  'inception-report': 'Inception report',
  'needs-assessment': 'Needs assessment',
  'mapping-report': 'Mapping report',
  'workshop-report': 'Workshop report',
  'final-report': 'Final report',
  'summary-brief': 'Summary brief',
};

export const profileNoteWords: Words<Profile> = {
  norm: 'Passes review, validation and endorsement before it is published.',
  deliverable: 'Passes review and the clearance of the supervisor before it is published.',
  translation: 'Is published beside the authoritative text and does not bind.',
};

export const roleWords: Words<Role> = {
  drafter: 'Drafter',
  member: 'Member',
  lead: 'Delegation lead',
  secretariat: 'Secretariat',
  supervisor: 'Supervisor',
  observer: 'Observer',
};

export const roleNoteWords: Words<Role> = {
  drafter: 'Writes the text, answers comments, cuts versions.',
  member: 'Reads, comments and proposes wording for a delegation.',
  lead: 'A member who also takes the position of the delegation.',
  secretariat: 'Runs rounds, validation and endorsement; invites people; publishes.',
  supervisor: 'Comments and clears deliverables.',
  observer: 'Reads, nothing else.',
};

export const dispositionWords: Words<Disposition> = {
  accepted: 'Accepted',
  'accepted-in-part': 'Accepted in part',
  'not-accepted': 'Not accepted',
  noted: 'Noted',
  duplicate: 'Duplicate',
  'out-of-scope': 'Out of scope',
  withdrawn: 'Withdrawn',
};

export const positionWords: Words<Position> = {
  endorse: 'Endorse',
  'no-objection': 'No objection',
  'endorse-with-reservation': 'Endorse with reservation',
  object: 'Object',
  abstain: 'Abstain',
  recuse: 'Recuse',
};

export const ruleWords: Words<DecisionRule> = {
  consensus: 'Consensus: no objection',
  unanimity: 'Unanimity, with at most 25 % abstentions',
  'three-quarters': 'Three quarters in favour',
  'two-thirds': 'Two thirds in favour, at most one quarter against',
  'simple-majority': 'Simple majority',
};

export const threadTypeWords: Words<ThreadType> = {
  general: 'General',
  technical: 'Technical',
  editorial: 'Editorial',
  translation: 'Translation',
};

/** What a button says that sends the command. */
export const commandWords: Words<LifecycleCommandName> = {
  'open-review': 'Open review',
  'close-review': 'Close review',
  'reopen-drafting': 'Reopen drafting',
  'open-validation': 'Open validation',
  'record-attendance': 'Record attendance',
  'add-agenda-item': 'Add an agenda item',
  'decide-agenda-item': 'Decide an agenda item',
  'close-validation': 'Close validation: validated',
  'return-validation': 'Return to revision',
  'open-endorsement': 'Open endorsement',
  'extend-deadline': 'Extend the deadline',
  'take-position': 'Take a position',
  'close-endorsement': 'Close endorsement',
  'submit-for-clearance': 'Submit for clearance',
  clear: 'Clear',
  'return-clearance': 'Return for revision',
  publish: 'Publish',
  'publish-translation': 'Publish the translation',
  'start-edition': 'Start a new edition',
  withdraw: 'Withdraw',
  reinstate: 'Reinstate',
};

export const versionReasonWords: Words<VersionReason> = {
  manual: 'Cut by hand',
  round: 'Circulated in a round',
  validation: 'Taken to validation',
  endorsement: 'Opened for endorsement',
  clearance: 'Submitted for clearance',
  publication: 'Published',
  'before-restore': 'Kept before an earlier version came back',
};

/** What the button of something that waits on Home says. */
export const waitingWords: Words<(typeof waitingKinds)[number]> = {
  'answer-comments': 'Answer comments',
  'respond-to-round': 'Comment on the text',
  'take-position': 'Take a position',
  'give-clearance': 'Read and clear',
  'next-step': 'Take the next step',
  'read-disposition': 'Read the answer',
};
