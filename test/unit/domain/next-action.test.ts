import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../shared/domain/actor.ts';
import { commandsFor } from '../../../shared/domain/commands-for.ts';
import { nextAction } from '../../../shared/domain/next-action.ts';
import { messageOf } from '../../../shared/domain/refusal.ts';
import { englishOf } from '../../../shared/domain/sentence.ts';
import type { Profile, Stage } from '../../../shared/domain/stages.ts';
import {
  drafter,
  kenyaCustoms,
  leadOf,
  member,
  observer,
  secretariat,
  supervisor,
} from '../../support/builders/actors.ts';
import { openThread, position } from '../../support/builders/document-commands.ts';
import { after } from '../../support/builders/document-story.ts';
import type { Story } from '../../support/builders/document-story.ts';
import { givenStage } from '../../support/builders/stage-stories.ts';

function next({ state, now, settings }: Story, actor: Actor): string {
  const action = nextAction(state, { actor, now, settings });
  return action.kind === 'command' ? action.choice.command : englishOf(action.waitingFor);
}

type Row = readonly [profile: Profile, stage: Stage, actor: Actor, expected: string];

describe('the one clear next step', () => {
  test.each<Row>([
    ['norm', 'drafting', secretariat, 'open-review'],
    ['norm', 'drafting', drafter, 'Waiting for the text to be written and sent to review'],
    ['norm', 'review', secretariat, 'close-review'],
    ['norm', 'review', member, 'Comments are open until 2026-03-16T08:00:00.000Z'],
    ['norm', 'revision', secretariat, 'open-validation'],
    ['norm', 'revision', drafter, 'Waiting for the secretariat to open validation'],
    ['norm', 'validation', secretariat, 'close-validation'],
    ['norm', 'validated', secretariat, 'open-endorsement'],
    ['norm', 'endorsement', leadOf(kenyaCustoms), 'take-position'],
    ['norm', 'endorsement', secretariat, 'close-endorsement'],
    ['norm', 'endorsement', observer, 'Needs 2 more'],
    ['norm', 'endorsed', secretariat, 'publish'],
    ['norm', 'published', secretariat, 'start-edition'],
    ['norm', 'withdrawn', secretariat, 'reinstate'],
    ['deliverable', 'revision', drafter, 'submit-for-clearance'],
    ['deliverable', 'revision', supervisor, 'Waiting for the drafter to submit the document for clearance'],
    ['deliverable', 'clearance', supervisor, 'clear'],
    ['deliverable', 'cleared', secretariat, 'publish'],
  ])('[LC-1] of a %s in %s', (profile, stage, actor, expected) => {
    expect(next(givenStage(stage, profile), actor)).toBe(expected);
  });

  test('[LC-2] stays the next step while it is refused, with the sentence why', () => {
    const commented = after(givenStage('review'), member, openThread('t'));
    const { state, now, settings } = after(commented, secretariat, { type: 'close-review' });
    const action = nextAction(state, { actor: secretariat, now, settings });
    if (action.kind !== 'command' || action.choice.refusal === null) throw new Error('It was not refused.');
    expect(action.choice).toMatchObject({ command: 'open-validation', isAllowed: false });
    expect(messageOf(action.choice.refusal)).toBe(
      'Answer all comments and amendments first: 1 still wait for a disposition.',
    );
    expect(next({ ...commented, state }, drafter)).toBe('1 comments and amendments wait for a disposition');
  });

  test('[DE-2] of a lead who has spoken is to wait', () => {
    const lead = leadOf(kenyaCustoms);
    expect(next(after(givenStage('endorsement'), lead, position('endorse')), lead)).toBe('Needs 1 more');
  });
});

describe('the commands of a role', () => {
  function choices({ state, now, settings }: Story, actor: Actor): readonly string[] {
    const all = commandsFor(state, { actor, now, settings });
    return all.map(({ command, refusal }) => (refusal === null ? command : `${command}: ${refusal.code}`));
  }

  test('[LC-1] are those of the stage and those that lead on from the next one', () => {
    expect(choices(givenStage('revision'), secretariat)).toEqual([
      'open-review',
      'reopen-drafting',
      'open-validation',
      'close-validation: wrong-stage',
      'return-validation: wrong-stage',
      'withdraw',
    ]);
    expect(choices(givenStage('revision', 'deliverable'), supervisor)).toEqual([
      'clear: wrong-stage',
      'return-clearance: wrong-stage',
    ]);
  });

  test('[LC-2] say why not now where the document is not ready', () => {
    expect(choices(givenStage('validation'), secretariat)).toContain('close-validation: quorum-not-met');
    expect(choices(givenStage('endorsement'), secretariat)).toContain('close-endorsement: endorsement-open');
  });

  test('[AC-1] are none for those whose role has none', () => {
    expect(choices(givenStage('revision'), observer)).toEqual([]);
    expect(choices(givenStage('revision'), member)).toEqual([]);
  });
});
