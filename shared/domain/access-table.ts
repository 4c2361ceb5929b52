/**
 * Which stage gives which role what (domain page, "Access"), as data. A grant stands for several actions; what a cell
 * does not name is refused. A lead reads and comments as a member does; guests and the public are not in the table:
 * they read what is published (AC-4).
 */
import type { DocumentAction } from './access.ts';
import type { Role } from './roles.ts';
import type { Stage } from './stages.ts';

export const grants = ['read', 'comment', 'propose', 'answer', 'edit', 'govern'] as const;
export type Grant = (typeof grants)[number];

/** `whenOpen` marks a cell that only holds where the project opens drafting; elsewhere the role does not see the text. */
export type AccessCell = { readonly grants: readonly Grant[]; readonly whenOpen: boolean };
type AccessRow = Readonly<Record<Role, AccessCell>>;

const reads = cell('read');
const comments = cell('read', 'comment');
const whenOpen = (given: AccessCell): AccessCell => ({ ...given, whenOpen: true });

function cell(...given: readonly Grant[]): AccessCell {
  return { grants: given, whenOpen: false };
}

const readOnly: AccessRow = {
  drafter: reads,
  member: reads,
  lead: reads,
  secretariat: cell('read', 'govern'),
  supervisor: reads,
  observer: reads,
};

const drafting: AccessRow = {
  drafter: cell('read', 'comment', 'edit'),
  member: whenOpen(cell('read', 'comment', 'propose')),
  lead: whenOpen(cell('read', 'comment', 'propose')),
  secretariat: cell('read', 'comment', 'edit', 'govern'),
  supervisor: comments,
  observer: whenOpen(reads),
};

const review: AccessRow = {
  drafter: comments,
  member: cell('read', 'comment', 'propose'),
  lead: cell('read', 'comment', 'propose'),
  secretariat: cell('read', 'comment', 'govern'),
  supervisor: comments,
  observer: reads,
};

const revision: AccessRow = {
  drafter: cell('read', 'comment', 'edit', 'answer'),
  member: comments,
  lead: comments,
  secretariat: cell('read', 'comment', 'edit', 'answer', 'govern'),
  supervisor: comments,
  observer: reads,
};

/** The stage is the session: who edits in it edits while the text is shown; interventions are comments. */
const validation: AccessRow = {
  drafter: cell('read', 'comment', 'edit'),
  member: comments,
  lead: comments,
  secretariat: cell('read', 'comment', 'edit', 'answer', 'govern'),
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
  'document.set-confidentiality': 'govern',
} as const satisfies Readonly<Partial<Record<DocumentAction, Grant>>>;
