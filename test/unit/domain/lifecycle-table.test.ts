import { describe, expect, test } from 'vitest';
import { lifecycle, lifecycleCommandNames } from '../../../shared/domain/lifecycle.ts';
import type { LifecycleCommandName } from '../../../shared/domain/lifecycle.ts';
import { roles } from '../../../shared/domain/roles.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import { profiles } from '../../../shared/domain/stages.ts';
import type { Profile, Stage } from '../../../shared/domain/stages.ts';
import { clock, observer, personAs } from '../../support/builders/actors.ts';
import { after, asked, refusalOf, withSettings } from '../../support/builders/document-story.ts';
import { givenStage, readyFor, stagesOf, validCommand } from '../../support/builders/stage-stories.ts';

/** The table once more, as the rules say it; the code's own table is compared with the answers to it. */
type Row = { from: string; to: string; who: string; profiles: string };
const every = 'norm deliverable translation';
const rules: Readonly<Record<LifecycleCommandName, Row>> = {
  'open-review': {
    from: 'drafting revision',
    to: 'review',
    who: 'secretariat',
    profiles: every,
  },
  'close-review': { from: 'review', to: 'revision', who: 'secretariat', profiles: every },
  'reopen-drafting': { from: 'revision', to: 'drafting', who: 'secretariat', profiles: every },
  'open-validation': { from: 'revision', to: 'validation', who: 'secretariat', profiles: 'norm' },
  'record-attendance': { from: 'validation', to: 'validation', who: 'secretariat', profiles: 'norm' },
  'add-agenda-item': { from: 'validation', to: 'validation', who: 'secretariat', profiles: 'norm' },
  'decide-agenda-item': { from: 'validation', to: 'validation', who: 'secretariat', profiles: 'norm' },
  'close-validation': { from: 'validation', to: 'validated', who: 'secretariat', profiles: 'norm' },
  'return-validation': { from: 'validation validated', to: 'revision', who: 'secretariat', profiles: 'norm' },
  'open-endorsement': { from: 'validated', to: 'endorsement', who: 'secretariat', profiles: 'norm' },
  'extend-deadline': {
    from: 'review endorsement',
    to: 'same',
    who: 'secretariat',
    profiles: every,
  },
  'take-position': { from: 'endorsement', to: 'same', who: 'lead secretariat', profiles: 'norm' },
  'close-endorsement': { from: 'endorsement', to: 'revision', who: 'secretariat', profiles: 'norm' },
  'submit-for-clearance': {
    from: 'drafting revision',
    to: 'clearance',
    who: 'drafter',
    profiles: 'deliverable',
  },
  clear: { from: 'clearance', to: 'cleared', who: 'supervisor', profiles: 'deliverable' },
  'return-clearance': { from: 'clearance', to: 'revision', who: 'supervisor', profiles: 'deliverable' },
  publish: { from: 'endorsed cleared', to: 'published', who: 'secretariat', profiles: 'norm deliverable' },
  'publish-translation': {
    from: 'drafting revision',
    to: 'published',
    who: 'secretariat',
    profiles: 'translation',
  },
  'start-edition': { from: 'published', to: 'drafting', who: 'secretariat', profiles: every },
  withdraw: {
    from: 'drafting review revision validation validated endorsement endorsed clearance cleared',
    to: 'withdrawn',
    who: 'secretariat',
    profiles: every,
  },
  reinstate: { from: 'withdrawn', to: 'drafting', who: 'secretariat', profiles: every },
};

type Case = { command: LifecycleCommandName; stage: Stage; role: Role; profile: Profile };

const cases: readonly Case[] = profiles.flatMap((profile) =>
  stagesOf(profile).flatMap((stage) =>
    lifecycleCommandNames.flatMap((command) => roles.map((role) => ({ command, stage, role, profile }))),
  ),
);

function has(words: string, word: string): boolean {
  return words.split(' ').includes(word);
}

function expectedRefusal({ command, stage, role, profile }: Case): string | null {
  const row = rules[command];
  if (!has(row.who, role)) return 'not-allowed';
  if (!has(row.profiles, profile)) return 'wrong-profile';
  return has(row.from, stage) ? null : 'wrong-stage';
}

describe('the lifecycle table, every stage, command, role and profile', () => {
  test('[LC-1] names every command once', () => {
    expect(Object.keys(rules)).toEqual(lifecycleCommandNames);
  });

  test.each(cases)('[LC-1] $profile in $stage: $role asks to $command', (one) => {
    const story = readyFor(givenStage(one.stage, one.profile), one.command);
    const decision = asked(story, personAs(one.role), validCommand(one.command));
    expect(decision.ok ? null : decision.refusal.code).toBe(expectedRefusal(one));
  });

  test.each(cases.filter((one) => expectedRefusal(one) === null))(
    '[LC-1] $profile in $stage: $command by the $role leads where the table says',
    ({ command, stage, role, profile }) => {
      const story = readyFor(givenStage(stage, profile), command);
      const { to } = rules[command];
      const next = then(story, role, command);
      expect(next).toBe(to === 'same' ? stage : to);
    },
  );

  test('[LC-6] the clock closes a review and an endorsement and does nothing else', () => {
    const byClock = lifecycleCommandNames.filter((name) => lifecycle[name].byClock);
    expect(byClock).toEqual(['close-review', 'close-endorsement']);
    expect(refusalOf(givenStage('endorsed'), clock, validCommand('publish')).code).toBe('not-allowed');
  });

  test('[LC-1] a drafter opens a review where the project allows it, and only there', () => {
    const story = givenStage('drafting');
    const drafter = personAs('drafter');
    expect(refusalOf(story, drafter, validCommand('open-review')).code).toBe('not-allowed');
    const allowed = withSettings(story, { mayDrafterOpenReview: true });
    expect(asked(allowed, drafter, validCommand('open-review')).ok).toBe(true);
  });

  test('[LC-2] a refusal names the stage the document is in', () => {
    const refusal = refusalOf(givenStage('review'), personAs('secretariat'), validCommand('publish'));
    expect(refusal.params).toEqual({ stage: 'review' });
    expect(refusalOf(givenStage('review'), observer, validCommand('publish')).code).toBe('not-allowed');
  });
});

function then(story: ReturnType<typeof givenStage>, role: Role, command: LifecycleCommandName): Stage {
  return after(story, personAs(role), validCommand(command)).state.stage;
}
