import type { DocumentSubject } from './access.ts';
import type { DocumentState } from './document-state.ts';

/** The settings of a project that decide about its documents. */
export type DocumentSettings = {
  /** Members comment and observers read while drafting. */
  readonly isDraftingOpen: boolean;
  /** The drafter too may open a review. */
  readonly mayDrafterOpenReview: boolean;
};

/** A document as `can` asks about it. */
export function subjectOf(state: DocumentState, settings: DocumentSettings): DocumentSubject {
  return {
    kind: 'document',
    projectId: state.projectId,
    stage: state.stage,
    profile: state.profile,
    isConfidential: state.isConfidential,
    isPublished: state.publications.length > 0,
    isTemplate: state.isTemplate,
    withdrawnFrom: state.withdrawnFrom,
    drafters: state.drafters,
    isDraftingOpen: settings.isDraftingOpen,
    mayDrafterOpenReview: settings.mayDrafterOpenReview,
  };
}
