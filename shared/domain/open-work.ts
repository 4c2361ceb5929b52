/** What still waits in a document: the folds that guards, the Home page and the lists ask for. */
import type {
  AmendmentState,
  DocumentState,
  EndorsementState,
  RoundState,
  ThreadState,
  ValidationState,
} from './document-state.ts';
import type { Instant } from './events.ts';

/** Threads and amendments of this edition's rounds without any disposition. */
export function undisposedOf(state: DocumentState): readonly (ThreadState | AmendmentState)[] {
  const all = [...state.threads.values(), ...state.amendments.values()];
  return all.filter(
    ({ roundId, edition, dispositions }) =>
      roundId !== null && edition === state.edition && dispositions.length === 0,
  );
}

/** Blocking threads of this edition that are neither resolved nor disposed. */
export function blockingOf(state: DocumentState): readonly ThreadState[] {
  return [...state.threads.values()].filter(
    ({ isBlocking, isResolved, edition, dispositions }) =>
      isBlocking && !isResolved && edition === state.edition && dispositions.length === 0,
  );
}

/** Threads of this edition that nobody has resolved. */
export function openThreadsOf(state: DocumentState): readonly ThreadState[] {
  return [...state.threads.values()].filter(
    ({ isResolved, edition }) => !isResolved && edition === state.edition,
  );
}

/** The round that is open now; null outside of review. */
export function openRoundOf(state: DocumentState): RoundState | null {
  return state.stage === 'review' ? (state.rounds.at(-1) ?? null) : null;
}

/** The validation that is open now; null outside of its stage. */
export function openValidationOf(state: DocumentState): ValidationState | null {
  return state.stage === 'validation' ? (state.validations.at(-1) ?? null) : null;
}

/** The endorsement that is open now; null outside of its stage. */
export function openEndorsementOf(state: DocumentState): EndorsementState | null {
  return state.stage === 'endorsement' ? (state.endorsements.at(-1) ?? null) : null;
}

/** The deadline that acts by itself in the present stage (LC-6); null where there is none. */
export function deadlineOf(state: DocumentState): Instant | null {
  return openRoundOf(state)?.deadline ?? openEndorsementOf(state)?.deadline ?? null;
}
