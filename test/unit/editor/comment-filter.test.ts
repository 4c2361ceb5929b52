import { describe, expect, test } from 'vitest';
import {
  countsOf,
  firstFilter,
  isNarrowed,
  isShown,
} from '../../../client/features/comments/comment-filter.ts';
import type { CommentFilter } from '../../../client/features/comments/comment-filter.ts';
import type { Contribution } from '../../../client/features/comments/use-contributions.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';

type Given = {
  readonly by: string;
  readonly type?: 'technical' | 'editorial';
  readonly isSettled?: boolean;
};

/** A thread as the server presents it, as far as a filter looks. */
function thread({ by, type = 'technical', isSettled = false }: Given): Contribution {
  const person = { kind: 'person' as const, personId: asId<PersonId>(by), name: by.toUpperCase() };
  return {
    kind: 'thread',
    isSettled,
    view: {
      id: asId(`${by}-${type}`),
      type,
      isBlocking: false,
      isResolved: isSettled,
      anchor: { scope: 'document', version: null },
      comments: [],
      author: { ...person, role: 'member', delegationName: null },
      at: '2026-11-01T08:00:00.000Z',
      roundId: null,
      roundNumber: null,
      dispositions: [],
      authorAnswer: null,
      abilities: [],
    },
  };
}

const all = [
  thread({ by: 'ada' }),
  thread({ by: 'ada', type: 'editorial' }),
  thread({ by: 'ben', type: 'editorial', isSettled: true }),
];
const shown = (change: Partial<CommentFilter>) =>
  all.filter((each) => isShown(each, { ...firstFilter, ...change })).length;

describe('[CM-10] comments', () => {
  test('are open ones at first', () => {
    expect(shown({})).toBe(2);
    expect(isNarrowed(firstFilter)).toBe(false);
  });

  test('are chosen by state, type and person together', () => {
    expect(shown({ state: 'all' })).toBe(3);
    expect(shown({ state: 'all', type: 'editorial' })).toBe(2);
    expect(shown({ state: 'all', type: 'editorial', personId: 'ben' })).toBe(1);
    expect(shown({ type: 'editorial', personId: 'ben' })).toBe(0);
    expect(isNarrowed({ ...firstFilter, personId: 'ben' })).toBe(true);
  });

  test('are counted for each choice as it would be with the others as they are', () => {
    const counts = countsOf(all, { ...firstFilter, type: 'editorial' });
    expect(counts.states).toEqual({ open: 1, resolved: 1, all: 2 });
    expect(counts.types).toEqual([
      { value: 'technical', count: 1 },
      { value: 'editorial', count: 1 },
    ]);
    expect(counts.people).toEqual([
      { value: 'ada', name: 'ADA', count: 1 },
      { value: 'ben', name: 'BEN', count: 0 },
    ]);
  });
});
