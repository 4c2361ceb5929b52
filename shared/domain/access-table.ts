/**
 * Which stage gives which role what (domain page, "Access"), as data. A grant stands for several actions; what a cell
 * does not name is refused. A lead reads and comments as a member does; guests and the public are not in the table:
 * they read what is published (AC-4).
 */
import type { DocumentAction } from './access.ts';
import type { Role } from './roles.ts';
import type { Stage } from './stages.ts';

export const grants = ['read', 'comment', 'attach', 'propose', 'answer', 'edit', 'govern'] as const;
export type Grant = (typeof grants)[number];

/** `whenOpen` marks a cell that only holds where the project opens drafting; elsewhere the role does not see the text. */
export type AccessCell = { readonly grants: readonly Grant[]; readonly whenOpen: boolean };
type AccessRow = Readonly<Record<Role, AccessCell>>;

const reads = cell('read');
const comments = cell('read', 'comment', 'attach');
const whenOpen = (given: AccessCell): AccessCell => ({ ...given, whenOpen: true });

function cell(...given: readonly Grant[]): AccessCell {
  return { grants: given, whenOpen: false };
}

const readOnly: AccessRow = {
  drafter: reads,
  member: reads,
  lead: reads,
  secretariat: cell('read', 'attach', 'govern'),
  supervisor: reads,
  observer: reads,
};

const drafting: AccessRow = {
  drafter: cell('read', 'comment', 'attach', 'edit'),
  member: whenOpen(cell('read', 'comment', 'attach', 'propose')),
  lead: whenOpen(cell('read', 'comment', 'attach', 'propose')),
  secretariat: cell('read', 'comment', 'attach', 'edit', 'govern'),
  supervisor: comments,
  observer: whenOpen(reads),
};

const review: AccessRow = {
  drafter: comments,
  member: cell('read', 'comment', 'attach', 'propose'),
  lead: cell('read', 'comment', 'attach', 'propose'),
  secretariat: cell('read', 'comment', 'attach', 'govern'),
  supervisor: comments,
  observer: reads,
};

const revision: AccessRow = {
  drafter: cell('read', 'comment', 'attach', 'edit', 'answer'),
  member: comments,
  lead: comments,
  secretariat: cell('read', 'comment', 'attach', 'edit', 'answer', 'govern'),
  supervisor: comments,
  observer: reads,
};

/** The stage is the session: who edits in it edits while the text is shown; interventions are comments. */
const validation: AccessRow = {
  drafter: cell('read', 'comment', 'attach', 'edit'),
  member: comments,
  lead: comments,
  secretariat: cell('read', 'comment', 'attach', 'edit', 'answer', 'govern'),
  supervisor: comments,
  observer: reads,
};

type SeenStage = Exclude<Stage, 'withdrawn'>;

/** Rows of the access table; a withdrawn text is read by those who could read it in the stage it was withdrawn from. */
export const accessTable: Readonly<Record<SeenStage, AccessRow>> = {
  drafting,
  review,
  revision,
  validation,
  validated: readOnly,
  endorsement: readOnly,
  endorsed: readOnly,
  clearance: readOnly,
  cleared: readOnly,
  published: readOnly,
};

/** The grant that allows an action; lifecycle commands are not here, their table answers them. */
export const grantFor = {
  'document.read': 'read',
  'text.read': 'read',
  'text.edit': 'edit',
  'thread.open': 'comment',
  'thread.reply': 'comment',
  'amendment.propose': 'propose',
  'disposition.give': 'answer',
  'version.cut': 'edit',
  'version.restore': 'edit',
  'document.rename': 'edit',
  'numbering.change': 'edit',
  'guides.change': 'govern',
  'document.set-confidentiality': 'govern',
  'translation.start': 'read',
  'translation.confirm': 'edit',
  'authority.change': 'govern',
  'attachment.add': 'attach',
  'attachment.manage': 'govern',
  'attachment.read-confidential': 'read',
  'attachment.read-downloads': 'read',
} as const satisfies Readonly<Partial<Record<DocumentAction, Grant>>>;

/** Who of those who read is meant, where it is not everyone (AC-4). */
export const readersOf: Readonly<Partial<Record<DocumentAction, readonly Role[]>>> = {
  'attachment.read-confidential': ['drafter', 'member', 'lead', 'secretariat', 'supervisor'],
  'attachment.read-downloads': ['drafter', 'secretariat'],
  'translation.start': ['drafter', 'secretariat'],
};
