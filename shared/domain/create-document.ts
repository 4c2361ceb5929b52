import type { Actor } from './actor.ts';
import { can } from './can.ts';
import type { Decision } from './decision-context.ts';
import { usualPageLimit } from './guides.ts';
import type { Guide } from './guides.ts';
import type { DocumentId, ProjectId } from './ids.ts';
import { requiredTitle, wellFormed } from './input-checks.ts';
import { all, ok } from './refusal.ts';
import { profileOf, schemeOf } from './stages.ts';
import type { Kind } from './stages.ts';

export type Creation = {
  readonly projectId: ProjectId;
  readonly title: string;
  readonly kind: Kind;
  /** BCP 47, e.g. "en". */
  readonly language: string;
  readonly isConfidential: boolean;
  /** Begun as a language version of this document: it follows until it is made the authoritative one (TL-1). */
  readonly translationOf?: DocumentId;
  /** What the template that it begins with says (TX-18). */
  readonly guides?: readonly Guide[];
  /** Absent: as usual for the kind. */
  readonly pageLimit?: number | null;
};
export type TemplateCreation = Pick<Creation, 'projectId' | 'title' | 'kind' | 'language'> & {
  readonly guides: readonly Guide[];
};

/** The first event of a document; its kind fixes profile and numbering scheme for good. */
export function createDocument(creation: Creation, actor: Actor): Decision {
  const { projectId, kind, language, isConfidential, translationOf } = creation;
  const { guides = [], pageLimit = usualPageLimit(kind) } = creation;
  const may = all(
    wellFormed(creation, ''),
    can({ actor, action: 'document.create', subject: { kind: 'project', projectId } }),
  );
  if (!may.ok) return may;
  const title = requiredTitle(creation.title, 'title');
  if (!title.ok) return title;
  const scheme = schemeOf(kind);
  const life =
    translationOf === undefined
      ? { profile: profileOf(kind) }
      : { profile: 'translation' as const, translationOf };
  const asked = {
    ...(guides.length > 0 && { guides }),
    ...(pageLimit !== usualPageLimit(kind) && { pageLimit }),
  };
  const data = { projectId, title: title.value, kind, language, isConfidential, scheme, ...life, ...asked };
  return ok([{ type: 'documentCreated', data }]);
}

/** The first event of a template that a project makes its own. */
export function createTemplate(
  { projectId, title, kind, language, guides }: TemplateCreation,
  actor: Actor,
): Decision {
  const may = can({ actor, action: 'template.write', subject: { kind: 'project', projectId } });
  if (!may.ok) return may;
  const fixed = { profile: profileOf(kind), scheme: schemeOf(kind), isConfidential: false, isTemplate: true };
  return ok([{ type: 'documentCreated', data: { projectId, title, kind, language, guides, ...fixed } }]);
}
