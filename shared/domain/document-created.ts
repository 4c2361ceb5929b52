import type { Guide } from './guides.ts';
import type { DocumentId, ProjectId } from './ids.ts';
import type { Kind, Profile, Scheme } from './stages.ts';

/** What a document is from its first event on. */
export type DocumentCreated = {
  readonly projectId: ProjectId;
  readonly title: string;
  readonly kind: Kind;
  readonly profile: Profile;
  readonly scheme: Scheme;
  readonly language: string;
  readonly isConfidential: boolean;
  /** Set where the document is a language version of another one, begun from its text (TL-1). */
  readonly translationOf?: DocumentId;
  /** Set for a template: it is no document (TX-18). */
  readonly isTemplate?: boolean;
  /** What the template says that it began with. */
  readonly guides?: readonly Guide[];
  /** At most so many pages; `null` for no limit. Absent: as usual for the kind. */
  readonly pageLimit?: number | null;
};
