import type { DocumentState } from './document-state.ts';
import type { Instant } from './events.ts';
import type { Stage } from './stages.ts';

/** The state in its next stage, since `at`. */
export function enterStage(state: DocumentState, stage: Stage, at: Instant): DocumentState {
  return { ...state, stage, stageSince: at };
}
