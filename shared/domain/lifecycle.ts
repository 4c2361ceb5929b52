/**
 * The life of a text as data (LC-1): the server decides by this table, the interface shows what it allows, the
 * documentation prints it. Guards (when a command is refused although role and stage are right) are in `decide-lifecycle.ts`.
 */
import type { Role } from './roles.ts';
import type { Profile, Stage } from './stages.ts';

export type LifecycleRow = {
  readonly from: readonly Stage[];
  readonly to: readonly Stage[];
  readonly roles: readonly Role[];
  /** The clock may do it too, at the deadline (LC-6). */
  readonly byClock: boolean;
  readonly profiles: readonly Profile[];
};

/** Also a language version that does not bind (TL-6). */
const all = ['norm', 'deliverable', 'translation'] as const;
const both = ['norm', 'deliverable'] as const;
const norm = ['norm'] as const;
const deliverable = ['deliverable'] as const;
const translation = ['translation'] as const;
const secretariat = ['secretariat'] as const;

export const lifecycle = {
  'open-review': {
    from: ['drafting', 'revision'],
    to: ['review'],
    roles: secretariat,
    byClock: false,
    profiles: all,
  },
  'close-review': { from: ['review'], to: ['revision'], roles: secretariat, byClock: true, profiles: all },
  'reopen-drafting': {
    from: ['revision'],
    to: ['drafting'],
    roles: secretariat,
    byClock: false,
    profiles: all,
  },
  'open-validation': {
    from: ['revision'],
    to: ['validation'],
    roles: secretariat,
    byClock: false,
    profiles: norm,
  },
  'record-attendance': {
    from: ['validation'],
    to: ['validation'],
    roles: secretariat,
    byClock: false,
    profiles: norm,
  },
  'add-agenda-item': {
    from: ['validation'],
    to: ['validation'],
    roles: secretariat,
    byClock: false,
    profiles: norm,
  },
  'decide-agenda-item': {
    from: ['validation'],
    to: ['validation'],
    roles: secretariat,
    byClock: false,
    profiles: norm,
  },
  'close-validation': {
    from: ['validation'],
    to: ['validated'],
    roles: secretariat,
    byClock: false,
    profiles: norm,
  },
  'return-validation': {
    from: ['validation', 'validated'],
    to: ['revision'],
    roles: secretariat,
    byClock: false,
    profiles: norm,
  },
  'open-endorsement': {
    from: ['validated'],
    to: ['endorsement'],
    roles: secretariat,
    byClock: false,
    profiles: norm,
  },
  'extend-deadline': {
    from: ['review', 'endorsement'],
    to: ['review', 'endorsement'],
    roles: secretariat,
    byClock: false,
    profiles: all,
  },
  'take-position': {
    from: ['endorsement'],
    to: ['endorsement'],
    roles: ['lead', 'secretariat'],
    byClock: false,
    profiles: norm,
  },
  'close-endorsement': {
    from: ['endorsement'],
    to: ['endorsed', 'revision'],
    roles: secretariat,
    byClock: true,
    profiles: norm,
  },
  'submit-for-clearance': {
    from: ['revision', 'drafting'],
    to: ['clearance'],
    roles: ['drafter'],
    byClock: false,
    profiles: deliverable,
  },
  clear: {
    from: ['clearance'],
    to: ['cleared'],
    roles: ['supervisor'],
    byClock: false,
    profiles: deliverable,
  },
  'return-clearance': {
    from: ['clearance'],
    to: ['revision'],
    roles: ['supervisor'],
    byClock: false,
    profiles: deliverable,
  },
  publish: {
    from: ['endorsed', 'cleared'],
    to: ['published'],
    roles: secretariat,
    byClock: false,
    profiles: both,
  },
  'publish-translation': {
    from: ['drafting', 'revision'],
    to: ['published'],
    roles: secretariat,
    byClock: false,
    profiles: translation,
  },
  'start-edition': {
    from: ['published'],
    to: ['drafting'],
    roles: secretariat,
    byClock: false,
    profiles: all,
  },
  withdraw: {
    from: [
      'drafting',
      'review',
      'revision',
      'validation',
      'validated',
      'endorsement',
      'endorsed',
      'clearance',
      'cleared',
    ],
    to: ['withdrawn'],
    roles: secretariat,
    byClock: false,
    profiles: all,
  },
  /** Goes back to the stage it was withdrawn from, or to revision where a deadline has lapsed meanwhile. */
  reinstate: { from: ['withdrawn'], to: [], roles: secretariat, byClock: false, profiles: all },
} as const satisfies Readonly<Record<string, LifecycleRow>>;

export type LifecycleCommandName = keyof typeof lifecycle;

/** All commands in the order of the table. */
export const lifecycleCommandNames = Object.keys(lifecycle).filter(isLifecycleCommand);

export function isLifecycleCommand(name: string): name is LifecycleCommandName {
  return Object.hasOwn(lifecycle, name);
}

export function lifecycleRow(name: LifecycleCommandName): LifecycleRow {
  return lifecycle[name];
}
