import { describe, expect, test } from 'vitest';
import { asId } from '../../../shared/domain/ids.ts';
import {
  clock,
  delegations,
  drafter,
  health,
  immigration,
  kenyaCustoms,
  leadOf,
  member,
  secretariat,
} from '../../support/builders/actors.ts';
import {
  amendment,
  attendance,
  deadline,
  dispose,
  frozen,
  openEndorsement,
  openReview,
  openThread,
  openValidation,
  position,
  proposeAmendment,
  thread,
} from '../../support/builders/document-commands.ts';
import {
  after,
  asked,
  at,
  givenDocument,
  hoursLater,
  refusalOf,
  start,
} from '../../support/builders/document-story.ts';
import { givenStage } from '../../support/builders/stage-stories.ts';

describe('open review', () => {
  const story = givenDocument();

  test('[LC-5] cuts a version and opens the round on it in one append', () => {
    const next = after(story, secretariat, openReview());
    expect(next.events.slice(-2).map(({ type }) => type)).toEqual(['versionCut', 'reviewOpened']);
    expect(next.state.versions.at(-1)).toMatchObject({ number: 1, reason: 'round', stage: 'drafting' });
    expect(next.state.rounds.at(-1)).toMatchObject({ number: 1, version: 1, deadline, closedAt: null });
  });

  test.each([
    ['the text is empty', { text: frozen('') }, 'text-empty'],
    ['the text has findings of level error', { text: frozen('One', { errors: 2 }) }, 'findings-open'],
    ['the deadline is not in the future', { deadline: start }, 'deadline-passed'],
    ['the deadline is no time at all', { deadline: 'soon' }, 'invalid-input'],
    ['no delegation is invited', { delegations: [] }, 'no-delegations'],
  ])('[LC-2] is refused when %s', (_, parts, code) => {
    expect(refusalOf(story, secretariat, openReview(parts)).code).toBe(code);
  });
});

describe('close review', () => {
  const story = givenStage('review');

  test('[LC-6] the clock closes at the deadline and not a millisecond before', () => {
    const justBefore = at(story, new Date(Date.parse(deadline) - 1).toISOString());
    expect(refusalOf(justBefore, clock, { type: 'close-review' }).code).toBe('too-early');
    const closed = after(at(story, deadline), clock, { type: 'close-review' });
    expect(closed.state).toMatchObject({ stage: 'revision', rounds: [{ closedAt: deadline }] });
  });

  test('[LC-6] a deadline acts once: the second time the stage has moved on', () => {
    const closed = after(at(story, deadline), clock, { type: 'close-review' });
    expect(refusalOf(closed, clock, { type: 'close-review' }).code).toBe('wrong-stage');
  });

  test('[LC-1] the secretariat may close early', () => {
    expect(after(story, secretariat, { type: 'close-review' }).state.stage).toBe('revision');
  });
});

describe('extend deadline', () => {
  const story = givenStage('review');
  const extend = (until: string, reason = 'Holidays.') =>
    ({ type: 'extend-deadline', deadline: until, reason }) as const;

  test('[DE-4] moves the deadline later, with a reason', () => {
    const later = hoursLater(24 * 20);
    expect(after(story, secretariat, extend(later)).state.rounds.at(-1)?.deadline).toBe(later);
    expect(refusalOf(story, secretariat, extend(later, ' ')).code).toBe('reason-missing');
  });

  test('[DE-4] never moves it earlier, and never after it has passed', () => {
    expect(refusalOf(story, secretariat, extend(hoursLater(1))).code).toBe('deadline-not-later');
    expect(refusalOf(at(story, deadline), secretariat, extend(hoursLater(9000))).code).toBe('too-late');
  });
});

describe('open validation', () => {
  const inReview = givenStage('review');
  const withComments = after(
    after(inReview, member, openThread('t1', { isBlocking: true })),
    member,
    proposeAmendment('a1'),
  );
  const revision = after(withComments, secretariat, { type: 'close-review' });

  test('[LC-2] is refused while a comment or amendment of a round has no disposition', () => {
    expect(refusalOf(revision, secretariat, openValidation())).toMatchObject({
      code: 'undisposed',
      params: { count: 2 },
    });
    const one = after(revision, drafter, dispose(thread('t1')));
    expect(refusalOf(one, secretariat, openValidation()).params).toEqual({ count: 1 });
    const both = after(one, drafter, dispose(amendment('a1')));
    expect(asked(both, secretariat, openValidation()).ok).toBe(true);
  });

  test('[LC-2] is refused while a blocking thread is open, also one outside of any round', () => {
    const blocked = after(givenStage('revision'), member, openThread('t2', { isBlocking: true }));
    expect(refusalOf(blocked, secretariat, openValidation())).toMatchObject({
      code: 'blocking-open',
      params: { count: 1 },
    });
    const settled = after(blocked, member, { type: 'resolve-thread', threadId: asId('t2') });
    expect(asked(settled, secretariat, openValidation()).ok).toBe(true);
  });

  test('[LC-5] cuts the version that is validated', () => {
    const open = after(givenStage('revision'), secretariat, openValidation());
    expect(open.state.validations.at(-1)).toMatchObject({ version: 2, digest: frozen('Two').digest });
  });

  test('[LC-2] is refused with a quorum that nobody can meet, or without delegations', () => {
    const story = givenStage('revision');
    expect(refusalOf(story, secretariat, openValidation({ quorum: 5 })).code).toBe('quorum-impossible');
    expect(refusalOf(story, secretariat, openValidation({ quorum: 0 })).code).toBe('invalid-input');
    expect(refusalOf(story, secretariat, openValidation({ eligible: [] })).code).toBe('no-delegations');
  });
});

describe('close validation', () => {
  const item = { id: asId<never>('i1'), title: 'Clause 4', clauseId: null };
  const story = after(givenStage('revision'), secretariat, openValidation({ agenda: [item] }));
  const close = { type: 'close-validation', note: '' } as const;

  test('[LC-2] is refused until the quorum is present', () => {
    expect(refusalOf(story, secretariat, close)).toMatchObject({
      code: 'quorum-not-met',
      params: { present: 0, needed: 2 },
    });
  });

  test('[LC-2] is refused until every agenda item is decided', () => {
    const present = after(story, secretariat, attendance([kenyaCustoms, health]));
    expect(refusalOf(present, secretariat, close)).toMatchObject({
      code: 'agenda-open',
      params: { count: 1 },
    });
    const decision = { type: 'decide-agenda-item', itemId: item.id, decision: 'Agreed as drafted.' } as const;
    expect(after(after(present, secretariat, decision), secretariat, close).state.stage).toBe('validated');
  });

  test('[LC-2] attendance counts delegations of the list only, each once', () => {
    const twice = after(story, secretariat, attendance([health, health]));
    expect(twice.state.validations.at(-1)?.present).toEqual([health.id]);
    const stranger = { type: 'record-attendance', present: [asId<never>('nobody')] } as const;
    expect(refusalOf(story, secretariat, stranger).code).toBe('unknown-delegation');
  });

  test('[LC-2] an item that is not on the agenda cannot be decided, one that is cannot be added again', () => {
    const decision = { type: 'decide-agenda-item', itemId: asId<never>('i9'), decision: 'Yes' } as const;
    expect(refusalOf(story, secretariat, decision).code).toBe('unknown-agenda-item');
    expect(refusalOf(story, secretariat, { type: 'add-agenda-item', item }).code).toBe('already-done');
  });

  test('[LC-2] a return needs a reason and is possible from validated too', () => {
    const validated = givenStage('validated');
    const back = (reason: string) => ({ type: 'return-validation', reason }) as const;
    expect(refusalOf(story, secretariat, back('  ')).code).toBe('reason-missing');
    expect(after(validated, secretariat, back('An error in clause 3.')).state.stage).toBe('revision');
  });
});

describe('open endorsement', () => {
  const story = givenStage('validated');

  test('[LC-5] uses the validated version again when the text is the same to the letter', () => {
    const open = after(story, secretariat, openEndorsement({ text: frozen('Two') }));
    expect(open.state.versions).toHaveLength(2);
    expect(open.state.endorsements.at(-1)).toMatchObject({ version: 2, digest: frozen('Two').digest });
  });

  test('[LC-5] cuts a version of its own when the workshop changed the text', () => {
    const open = after(story, secretariat, openEndorsement({ text: frozen('Three') }));
    expect(open.state.versions.at(-1)).toMatchObject({ number: 3, reason: 'endorsement' });
    expect(open.state.endorsements.at(-1)?.version).toBe(3);
  });

  test.each([
    ['nobody is eligible', { eligible: [] }, 'no-delegations'],
    ['the deadline is not in the future', { deadline: start }, 'deadline-passed'],
    ['the quorum is larger than the list', { quorum: 5 }, 'quorum-impossible'],
    [
      'a silence procedure is shorter than 72 hours',
      { isSilence: true, deadline: hoursLater(71) },
      'deadline-too-short',
    ],
  ])('[LC-2] is refused when %s', (_, parts, code) => {
    expect(refusalOf(story, secretariat, openEndorsement(parts)).code).toBe(code);
  });

  test('[DE-4] a silence procedure of exactly the hours the project sets is long enough', () => {
    const silence = { isSilence: true, minimumSilenceHours: 24, deadline: hoursLater(24) };
    expect(asked(story, secretariat, openEndorsement(silence)).ok).toBe(true);
  });
});

test('[LC-2] text that no storage can hold is refused at the door, wherever it stands in a command', () => {
  const story = givenStage('review');
  const refusal = refusalOf(story, member, openThread('t', { body: 'broken \ud800 pair' }));
  expect(refusal).toMatchObject({ code: 'invalid-input', field: 'body' });
});

test('[DE-2] the list of the eligible holds each delegation once', () => {
  const twice = openEndorsement({ eligible: [...delegations, immigration] });
  const open = after(givenStage('validated'), secretariat, twice);
  expect(open.state.endorsements.at(-1)?.eligible).toEqual(delegations);
  expect(asked(open, leadOf(immigration), position('endorse', immigration)).ok).toBe(true);
});
