import type { TemplateView } from '../../../shared/contract/template-routes.ts';
import { templateLanguage } from '../../../shared/content/templates/template-of.ts';
import { usualPageLimit } from '../../../shared/domain/guides.ts';
import { kinds } from '../../../shared/domain/stages.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import type { OpenedProject } from '../../documents/open-project.ts';
import { ownTemplate } from '../../documents/project-templates.ts';
import type { TemplateName } from '../../documents/project-templates.ts';

/** What documents of each kind begin with, in the language asked for, else in that of the project. */
export async function listTemplates(
  context: DocumentContext,
  { project }: OpenedProject,
  language: string = project.settings.language,
): Promise<{ language: string; items: TemplateView[] }> {
  const named = kinds.map((kind) => ({ projectId: project.id, kind, language }));
  return { language, items: await Promise.all(named.map((name) => present(context, name))) };
}

async function present(context: DocumentContext, name: TemplateName): Promise<TemplateView> {
  const { kind, language } = name;
  const state = await ownTemplate(context, name);
  return {
    kind,
    language,
    own: state === undefined ? null : { documentId: state.id, createdAt: state.createdAt },
    pageLimit: state === undefined ? usualPageLimit(kind) : state.pageLimit,
    wordsIn: templateLanguage(language),
  };
}
