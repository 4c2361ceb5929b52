import { describe, expect, test } from 'vitest';
import { asId } from '../../../shared/domain/ids.ts';
import { dispositions, needsReason } from '../../../shared/domain/dispositions.ts';
import { blockingOf, openThreadsOf, undisposedOf } from '../../../shared/domain/open-work.ts';
import {
  drafter,
  immigration,
  member,
  memberOf,
  observer,
  secretariat,
  supervisor,
} from '../../support/builders/actors.ts';
import {
  amendment,
  dispose,
  openThread,
  proposeAmendment,
  thread,
} from '../../support/builders/document-commands.ts';
import { after, asked, refusalOf } from '../../support/builders/document-story.ts';
import { givenStage } from '../../support/builders/stage-stories.ts';

const other = memberOf(immigration);
const inReview = after(after(givenStage('review'), member, openThread('t1')), member, proposeAmendment('a1'));
const inRevision = after(inReview, secretariat, { type: 'close-review' });
const id = asId<never>;

describe('threads', () => {
  test('[CM-3] a thread belongs to the open round and keeps the last version of the time', () => {
    expect(inReview.state.threads.get(id('t1'))).toMatchObject({
      roundId: 'round-1',
      anchor: { scope: 'document', version: 1 },
      isResolved: false,
    });
    const later = after(inRevision, member, openThread('t2'));
    expect(later.state.threads.get(id('t2'))?.roundId).toBeNull();
  });

  test('[LC-2] an empty comment, one that is too long, and words without a quote are refused', () => {
    const story = givenStage('review');
    expect(refusalOf(story, member, openThread('t', { body: '  ' }))).toMatchObject({ field: 'body' });
    expect(refusalOf(story, member, openThread('t', { body: 'x'.repeat(20_001) })).code).toBe('too-large');
    const words = { scope: 'words', words: [], number: '1', version: null } as const;
    expect(refusalOf(story, member, openThread('t', { anchor: words })).code).toBe('invalid-input');
  });

  test('[LC-2] the same thread, reply or amendment cannot be made twice', () => {
    expect(refusalOf(inReview, member, openThread('t1')).code).toBe('already-done');
    expect(refusalOf(inReview, member, proposeAmendment('a1')).code).toBe('already-done');
    const reply = { type: 'reply', threadId: id('t1'), commentId: id('c2'), body: 'Yes.' } as const;
    expect(refusalOf(after(inReview, other, reply), other, reply).code).toBe('already-done');
  });

  test('[LC-2] only the author edits a comment, and its time of change is kept', () => {
    const edit = {
      type: 'edit-comment',
      threadId: id('t1'),
      commentId: id('t1-c1'),
      body: 'Who signs?',
    } as const;
    expect(refusalOf(inReview, secretariat, edit).code).toBe('not-the-author');
    const comment = after(inReview, member, edit).state.threads.get(id('t1'))?.comments[0];
    expect(comment).toMatchObject({ body: 'Who signs?', editedAt: inReview.now });
    expect(refusalOf(inReview, member, { ...edit, commentId: id('c9') }).code).toBe('unknown-contribution');
  });

  test('[AC-1] author, drafter and secretariat resolve and reopen; nobody else does', () => {
    const resolve = { type: 'resolve-thread', threadId: id('t1') } as const;
    const reopen = { type: 'reopen-thread', threadId: id('t1') } as const;
    for (const actor of [member, drafter, secretariat]) {
      const resolved = after(inReview, actor, resolve);
      expect(openThreadsOf(resolved.state)).toEqual([]);
      expect(refusalOf(resolved, actor, resolve).code).toBe('already-done');
      expect(openThreadsOf(after(resolved, actor, reopen).state)).toHaveLength(1);
    }
    expect(refusalOf(inReview, other, resolve).code).toBe('not-the-author');
    expect(refusalOf(inReview, supervisor, resolve).code).toBe('not-the-author');
    expect(refusalOf(inReview, observer, resolve).code).toBe('not-allowed');
    expect(refusalOf(inReview, member, reopen).code).toBe('already-done');
    expect(refusalOf(inReview, member, { ...resolve, threadId: id('t9') }).code).toBe('unknown-contribution');
  });
});

describe('amendments', () => {
  test('[CM-4] need a rationale and must change something', () => {
    const story = givenStage('review');
    expect(refusalOf(story, member, proposeAmendment('a', { rationale: ' ' }))).toMatchObject({
      code: 'reason-missing',
      field: 'rationale',
    });
    const same = { kind: 'change', clauseId: id('c'), number: '1', base: 'x', text: 'x' } as const;
    expect(refusalOf(story, member, proposeAmendment('a', { wording: same })).code).toBe('invalid-input');
  });

  test('[CM-4] an accepted wording that went into the text credits the proposer, once', () => {
    const apply = dispose(amendment('a1'), { isApplied: true });
    const applied = after(inRevision, drafter, apply);
    expect(applied.events.at(-1)).toMatchObject({
      type: 'amendmentApplied',
      data: { amendmentId: 'a1', proposer: member.personId },
    });
    expect(refusalOf(applied, drafter, apply).code).toBe('already-done');
  });

  test('[CM-4] wording that was not accepted, or a thread, cannot be written into the text', () => {
    const declined = dispose(amendment('a1'), {
      disposition: 'not-accepted',
      reason: 'No.',
      isApplied: true,
    });
    expect(refusalOf(inRevision, drafter, declined).code).toBe('invalid-input');
    expect(refusalOf(inRevision, drafter, dispose(thread('t1'), { isApplied: true })).code).toBe(
      'invalid-input',
    );
  });
});

describe('dispositions', () => {
  test.each(dispositions.filter(needsReason))('[CM-5] %s needs a reason', (disposition) => {
    const command = dispose(thread('t1'), { disposition });
    expect(refusalOf(inRevision, drafter, command).code).toBe('reason-missing');
    expect(asked(inRevision, drafter, { ...command, reason: 'Outside of the law.' }).ok).toBe(true);
  });

  test('[CM-5] exactly accepted in part, not accepted and out of scope need one', () => {
    expect(dispositions.filter(needsReason)).toEqual(['accepted-in-part', 'not-accepted', 'out-of-scope']);
  });

  test('[CM-5] a duplicate names another one that exists, and no ring of duplicates', () => {
    const duplicate = dispose(thread('t1'), { disposition: 'duplicate' });
    expect(refusalOf(inRevision, drafter, duplicate).code).toBe('duplicate-missing');
    const ask = (duplicateOf: ReturnType<typeof thread>) => ({ ...duplicate, duplicateOf });
    expect(refusalOf(inRevision, drafter, ask(thread('t1'))).code).toBe('duplicate-of-itself');
    expect(refusalOf(inRevision, drafter, ask(thread('t9'))).code).toBe('unknown-contribution');
    const first = after(inRevision, drafter, ask(amendment('a1')));
    const back = dispose(amendment('a1'), { disposition: 'duplicate', duplicateOf: thread('t1') });
    expect(refusalOf(first, drafter, back).code).toBe('duplicate-of-itself');
  });

  test('[CM-5] a disposition can be revised and its history stays', () => {
    const noted = after(inRevision, drafter, dispose(thread('t1'), { disposition: 'noted' }));
    const revised = after(noted, secretariat, dispose(thread('t1')));
    const history = revised.state.threads.get(id('t1'))?.dispositions.map(({ disposition }) => disposition);
    expect(history).toEqual(['noted', 'accepted']);
  });

  test('[CM-5] withdrawn is for the author, where they may reply, and for the secretariat', () => {
    const withdrawn = dispose(thread('t1'), { disposition: 'withdrawn' });
    expect(asked(inReview, member, withdrawn).ok).toBe(true);
    expect(asked(inRevision, secretariat, withdrawn).ok).toBe(true);
    expect(refusalOf(inRevision, drafter, withdrawn).code).toBe('not-the-author');
    expect(refusalOf(inReview, other, withdrawn).code).toBe('not-allowed');
  });

  test('[AC-1] a member cannot answer comments, and a drafter not before revision', () => {
    expect(refusalOf(inRevision, member, dispose(thread('t1'))).code).toBe('not-allowed');
    expect(refusalOf(inReview, drafter, dispose(thread('t1'))).code).toBe('wrong-stage');
  });

  test('[CM-6] only the author answers a disposition, once there is one, and it never blocks', () => {
    const answer = {
      type: 'answer-disposition',
      subject: thread('t1'),
      isSatisfied: false,
      note: '',
    } as const;
    expect(refusalOf(inRevision, member, answer).code).toBe('not-disposed');
    const disposed = after(inRevision, drafter, dispose(thread('t1')));
    expect(refusalOf(disposed, other, answer).code).toBe('not-the-author');
    const answered = after(disposed, member, answer);
    expect(answered.state.threads.get(id('t1'))?.authorAnswer?.isSatisfied).toBe(false);
    expect(undisposedOf(answered.state)).toHaveLength(1);
  });

  test('[CM-6] a revised disposition asks the author anew', () => {
    const answer = {
      type: 'answer-disposition',
      subject: thread('t1'),
      isSatisfied: true,
      note: '',
    } as const;
    const answered = after(after(inRevision, drafter, dispose(thread('t1'))), member, answer);
    const revised = after(answered, drafter, dispose(thread('t1'), { disposition: 'noted' }));
    expect(revised.state.threads.get(id('t1'))?.authorAnswer).toBeNull();
  });
});

test('[LC-2] contributions of an earlier edition hold up nothing in the next', () => {
  const blocked = after(inReview, member, openThread('t5', { isBlocking: true }));
  expect(blockingOf(blocked.state)).toHaveLength(1);
  const next = { ...blocked.state, edition: 2 };
  expect([undisposedOf(next), blockingOf(next), openThreadsOf(next)]).toEqual([[], [], []]);
});
