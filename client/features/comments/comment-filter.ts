/** Which comments the panel shows, and how many there would be (CM-10). */
import { threadTypes } from '../../../shared/domain/dispositions.ts';
import type { ThreadType } from '../../../shared/domain/dispositions.ts';
import type { Contribution } from './use-contributions.ts';

export const commentStates = ['open', 'resolved', 'all'] as const;
export type CommentState = (typeof commentStates)[number];
export type CommentType = ThreadType | 'amendment';
export type CommentFilter = {
  readonly state: CommentState;
  readonly type: CommentType | null;
  /** Of whom it came; the id of a person. */
  readonly personId: string | null;
};

export const firstFilter: CommentFilter = { state: 'open', type: null, personId: null };
export const commentTypes: readonly CommentType[] = [...threadTypes, 'amendment'];

export function isShown(each: Contribution, { state, type, personId }: CommentFilter): boolean {
  const isInState = state === 'all' || each.isSettled === (state === 'resolved');
  const isOfType = type === null || typeOf(each) === type;
  return isInState && isOfType && (personId === null || personOf(each)?.personId === personId);
}

/** Whether more is left out than the state says. */
export function isNarrowed({ type, personId }: CommentFilter): boolean {
  return type !== null || personId !== null;
}

export type Counted<Value extends string = string> = { readonly value: Value; readonly count: number };
export type CountedPerson = Counted & { readonly name: string };
export type FilterCounts = {
  readonly states: Readonly<Record<CommentState, number>>;
  /** Of the types that occur, also where the other choices leave none of them. */
  readonly types: readonly Counted<CommentType>[];
  readonly people: readonly CountedPerson[];
};

/** How many each choice would show while the other two stay as they are. */
export function countsOf(all: readonly Contribution[], filter: CommentFilter): FilterCounts {
  const countIn = (other: Partial<CommentFilter>) =>
    all.filter((each) => isShown(each, { ...filter, ...other })).length;
  const people = new Map(
    all.flatMap((each) => {
      const person = personOf(each);
      return person === null ? [] : [[person.personId, person.name] as const];
    }),
  );
  return {
    states: {
      open: countIn({ state: 'open' }),
      resolved: countIn({ state: 'resolved' }),
      all: countIn({ state: 'all' }),
    },
    types: commentTypes
      .filter((type) => all.some((each) => typeOf(each) === type))
      .map((value) => ({ value, count: countIn({ type: value }) })),
    people: [...people]
      .map(([value, name]) => ({ value, name, count: countIn({ personId: value }) }))
      .toSorted((one, other) => one.name.localeCompare(other.name)),
  };
}

function typeOf(each: Contribution): CommentType {
  return each.kind === 'amendment' ? 'amendment' : each.view.type;
}

function personOf({ view }: Contribution) {
  return view.author.kind === 'person' ? view.author : null;
}
