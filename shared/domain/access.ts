/**
 * One function answers every question of access (AC-1). Which stage lets which role do what is data below (domain page,
 * "Access"); the lifecycle commands are answered by the lifecycle table.
 */
import type { Actor } from './actor.ts';
import type { Result } from './refusal.ts';
import type { LifecycleCommandName } from './lifecycle.ts';
import type { Profile, Stage } from './stages.ts';
import type { PersonId, ProjectId } from './ids.ts';

export const documentActions = [
  /** To know of the document and read what was published of it. */
  'document.read',
  /** To read the live text, its versions, threads and ledger. */
  'text.read',
  'text.edit',
  'thread.open',
  'thread.reply',
  'amendment.propose',
  'disposition.give',
  'version.cut',
  'version.restore',
  'document.rename',
  /** How the text is numbered. */
  'numbering.change',
  /** What the template says about clauses, and how long the text may be. */
  'guides.change',
  'document.set-confidentiality',
  /** To begin a language version of the text. */
  'translation.start',
  /** To say that clauses of this text say what the authoritative one says. */
  'translation.confirm',
  /** To say which language version is authoritative. */
  'authority.change',
  /** To put a file beside the text, and to look after one's own. */
  'attachment.add',
  /** To change or remove the files of others. */
  'attachment.manage',
  'attachment.read-confidential',
  /** To see who downloaded. */
  'attachment.read-downloads',
] as const;
export type DocumentAction = (typeof documentActions)[number] | LifecycleCommandName;

export const projectActions = [
  'project.read',
  'project.settings',
  'project.people',
  'project.invite',
  'document.create',
  'glossary.write',
  'template.write',
] as const;
export type ProjectAction = (typeof projectActions)[number];

export const installationActions = ['installation.administer', 'project.create'] as const;
export type InstallationAction = (typeof installationActions)[number];

/** What `can` needs to know of a document; a `DocumentState` with its project's settings fits. */
export type DocumentSubject = {
  readonly kind: 'document';
  readonly projectId: ProjectId;
  readonly stage: Stage;
  readonly profile: Profile;
  readonly isConfidential: boolean;
  readonly isPublished: boolean;
  readonly isTemplate: boolean;
  /** Set while withdrawn: who saw that stage still reads. */
  readonly withdrawnFrom: Stage | null;
  readonly drafters: ReadonlySet<PersonId>;
  /** Project setting: members comment and observers read while drafting. */
  readonly isDraftingOpen: boolean;
  /** Project setting: the drafter too may open a review. */
  readonly mayDrafterOpenReview: boolean;
};
export type ProjectSubject = { readonly kind: 'project'; readonly projectId: ProjectId };

export type DocumentQuestion = {
  readonly actor: Actor;
  readonly action: DocumentAction;
  readonly subject: DocumentSubject;
};
export type ProjectQuestion = {
  readonly actor: Actor;
  readonly action: ProjectAction;
  readonly subject: ProjectSubject;
};
export type InstallationQuestion = {
  readonly actor: Actor;
  readonly action: InstallationAction;
  readonly subject: { readonly kind: 'installation' };
};
export type AccessQuestion = DocumentQuestion | ProjectQuestion | InstallationQuestion;

/** `not-found` (404) when invisible, `not-allowed` (403) when the role never may, `wrong-stage` (409) when not now (AC-2). */
export type Can = (question: AccessQuestion) => Result<true>;
