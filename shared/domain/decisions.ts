import type { DelegationId, PersonId } from './ids.ts';

/** What a delegation can say to a text (domain page, "Position"). */
export const positions = [
  'endorse',
  'no-objection',
  'endorse-with-reservation',
  'object',
  'abstain',
  'recuse',
] as const;
export type Position = (typeof positions)[number];

/** DE-1. */
export const decisionRules = [
  'consensus',
  'unanimity',
  'three-quarters',
  'two-thirds',
  'simple-majority',
] as const;
export type DecisionRule = (typeof decisionRules)[number];

/** DE-5: what is shown wherever the signed record is shown (21 CFR Part 11, 11.50). `at` is UTC. */
export type Signature = {
  readonly personId: PersonId;
  readonly name: string;
  readonly title: string;
  readonly delegationName: string;
  readonly meaning: string;
  readonly statement: string;
  readonly at: string;
  readonly version: number;
  readonly digest: string;
  /** How the person proved again who they are. */
  readonly reauthentication: 'password' | 'password-and-second-factor';
};

/** Counts over the frozen eligible list. `bySilence` are delegations counted as no objection because they said nothing. */
export type Tally = {
  readonly eligible: number;
  readonly counts: Readonly<Record<Position, number>>;
  readonly bySilence: number;
  readonly missing: readonly DelegationId[];
};
