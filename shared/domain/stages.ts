/** Stages of a document's life and the profiles that say which of them a kind of document passes (domain page, "Lifecycle"). */
export const stages = [
  'drafting',
  'review',
  'revision',
  'validation',
  'validated',
  'endorsement',
  'endorsed',
  'clearance',
  'cleared',
  'published',
  'withdrawn',
] as const;
export type Stage = (typeof stages)[number];

/** `translation` is the life of a language version that is not the authoritative one (TL-6). */
export const profiles = ['norm', 'deliverable', 'translation'] as const;
export type Profile = (typeof profiles)[number];

/** What the stepper shows, in order. `withdrawn` is off the path. */
export const stepsOf: Readonly<Record<Profile, readonly Stage[]>> = {
  norm: ['drafting', 'review', 'revision', 'validation', 'validated', 'endorsement', 'endorsed', 'published'],
  deliverable: ['drafting', 'review', 'revision', 'clearance', 'cleared', 'published'],
  translation: ['drafting', 'review', 'revision', 'published'],
};

export const kinds = [
  'sop',
  'model-law',
  'guidelines',
  'inception-report',
  'needs-assessment',
  'mapping-report',
  'workshop-report',
  'final-report',
  'summary-brief',
] as const;
export type Kind = (typeof kinds)[number];

const norms: readonly Kind[] = ['sop', 'model-law', 'guidelines'];

/** A norm passes the full life; every other kind is a deliverable cleared by the supervisor. */
export function profileOf(kind: Kind): Exclude<Profile, 'translation'> {
  return norms.includes(kind) ? 'norm' : 'deliverable';
}

/** Numbering schemes (TX-2): `sop` 1, 1.1, 1.1.1, Step 1 · `law` Part I, 1., (1), (a), (i) · `report` 1, 1.1, 1.1.1. */
export const schemes = ['sop', 'law', 'report'] as const;
export type Scheme = (typeof schemes)[number];

export function schemeOf(kind: Kind): Scheme {
  if (kind === 'model-law') return 'law';
  return kind === 'sop' || kind === 'guidelines' ? 'sop' : 'report';
}
