/**
 * What decides who sees a document, as one word that the storage can search by. A list asks `can` about every possible
 * word and then the storage for documents with one of the allowed, so that pages and counts hold nothing invisible (AC-4).
 */
import type { DocumentAction, DocumentSubject } from '../../shared/domain/access.ts';
import type { Actor } from '../../shared/domain/actor.ts';
import { can } from '../../shared/domain/can.ts';
import type { DocumentSettings } from '../../shared/domain/document-subject.ts';
import type { DocumentState } from '../../shared/domain/document-state.ts';
import type { ProjectId } from '../../shared/domain/ids.ts';
import { stages } from '../../shared/domain/stages.ts';
import type { Stage } from '../../shared/domain/stages.ts';

/** In none of the lists of words that are asked for: a template is in no list of documents (TX-18). */
const templateWord = 'template';

type Facts = Pick<DocumentSubject, 'stage' | 'withdrawnFrom' | 'isConfidential' | 'isPublished'>;

const facts: readonly Facts[] = stages.flatMap((stage) =>
  withdrawnFromOf(stage).flatMap((withdrawnFrom) =>
    [true, false].flatMap((isConfidential) =>
      [true, false].map((isPublished) => ({ stage, withdrawnFrom, isConfidential, isPublished })),
    ),
  ),
);

function withdrawnFromOf(stage: Stage): readonly (Stage | null)[] {
  return stage === 'withdrawn' ? stages.filter((each) => each !== 'withdrawn') : [null];
}

function wordOf({ stage, withdrawnFrom, isConfidential, isPublished }: Facts): string {
  return [
    isConfidential ? 'confidential' : 'open',
    isPublished ? 'published' : 'unpublished',
    withdrawnFrom === null ? stage : `${stage}-from-${withdrawnFrom}`,
  ].join(':');
}

export function visibilityOf(state: DocumentState): string {
  const { stage, withdrawnFrom, isConfidential, publications } = state;
  if (state.isTemplate) return templateWord;
  return wordOf({ stage, withdrawnFrom, isConfidential, isPublished: publications.length > 0 });
}

export type VisibilityQuestion = {
  readonly actor: Actor;
  readonly projectId: ProjectId;
  readonly settings: DocumentSettings;
  readonly action: Extract<DocumentAction, 'document.read' | 'text.read'>;
};

/** The words of all documents of the project that the actor may see (or whose text they may read). */
export function visibleWords({ actor, projectId, settings, action }: VisibilityQuestion): readonly string[] {
  const rest = {
    kind: 'document',
    isTemplate: false,
    projectId,
    profile: 'norm',
    drafters: new Set<never>(),
  } as const;
  const { isDraftingOpen, mayDrafterOpenReview } = settings;
  return facts
    .filter(
      (each) =>
        can({ actor, action, subject: { ...rest, ...each, isDraftingOpen, mayDrafterOpenReview } }).ok,
    )
    .map(wordOf);
}
