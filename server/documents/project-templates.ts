/** The templates that a project has made its own (TX-18); for every other kind and language there is ours. */
import { z } from 'zod';
import { documentId, projectId } from '../../shared/contract/fields.ts';
import { countedIds } from '../../shared/content/build.ts';
import { templateOf } from '../../shared/content/templates/template-of.ts';
import type { Template } from '../../shared/content/templates/template-draft.ts';
import type { DocumentState } from '../../shared/domain/document-state.ts';
import type { ProjectId } from '../../shared/domain/ids.ts';
import { kinds } from '../../shared/domain/stages.ts';
import type { Kind } from '../../shared/domain/stages.ts';
import type { RecordType } from '../ports/records.ts';
import type { DocumentContext } from './document-context.ts';

const schema = z.object({
  /** `templateKey`: a project has one template for a kind and language. */
  id: z.string(),
  projectId,
  kind: z.enum(kinds),
  language: z.string(),
  documentId,
});
export type TemplateRecord = z.output<typeof schema>;

export const templateType: RecordType<TemplateRecord> = {
  name: 'project-templates',
  schema,
  indexed: ['projectId'],
  unique: [],
};

export type TemplateName = {
  readonly projectId: ProjectId;
  readonly kind: Kind;
  /** BCP 47. */
  readonly language: string;
};

export function templateKey({ projectId: project, kind, language }: TemplateName): string {
  return `${project}.${kind}.${language}`;
}

/** The ids of our own templates are always the same ones: one that is made half is made whole by making it again. */
export function broughtAlong(kind: Kind, language: string): Template {
  return templateOf(kind, language, countedIds('t'));
}

/** The project's own template of a kind; undefined where it begins with ours. */
export async function ownTemplate(
  { records, store }: Pick<DocumentContext, 'records' | 'store'>,
  name: TemplateName,
): Promise<DocumentState | undefined> {
  const record = await records.of(templateType).get(templateKey(name));
  return record === undefined ? undefined : store.load(record.value.documentId);
}
