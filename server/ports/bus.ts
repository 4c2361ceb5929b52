import type { DocumentId, PersonId, ProjectId } from '../../shared/domain/ids.ts';

/** News between parts of the server that do not know each other. Delivery is at most once; whoever misses one must still be right. */
export type News =
  | {
      readonly type: 'document-changed';
      readonly documentId: DocumentId;
      readonly projectId: ProjectId;
      readonly seq: number;
    }
  /** Merge notices of a document came or were settled (RT-7). */
  | { readonly type: 'merge-notices-changed'; readonly documentId: DocumentId }
  | { readonly type: 'membership-changed'; readonly projectId: ProjectId; readonly personId: PersonId }
  | { readonly type: 'project-changed'; readonly projectId: ProjectId }
  | { readonly type: 'sessions-ended'; readonly personId: PersonId }
  /** Some news of other instances may be lost: whatever depends on news must be looked at again. */
  | { readonly type: 'news-missed' };

export interface Bus {
  publish(news: News): void;
  /** Answers the function that ends the subscription. A listener that throws does not stop the others. */
  subscribe(listener: (news: News) => void): () => void;
}
