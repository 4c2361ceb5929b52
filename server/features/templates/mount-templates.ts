import { templateRoutes } from '../../../shared/contract/template-routes.ts';
import { ok } from '../../../shared/domain/refusal.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { mayInDocument } from '../../documents/open-document.ts';
import { mayInProject } from '../../documents/open-project.ts';
import type { Api } from '../../ports/api.ts';
import { listTemplates } from './list-templates.ts';
import { openTemplate } from './open-template.ts';
import { presentGuides, setGuide, setPageLimit } from './set-guide.ts';

export function mountTemplates(api: Api, context: DocumentContext): void {
  api.mount({
    route: templateRoutes.listTemplates,
    access: mayInProject(context, 'project.read'),
    handle: async ({ granted, query }) => ok(await listTemplates(context, granted, query.language)),
  });
  api.mount({
    route: templateRoutes.openTemplate,
    access: mayInProject(context, 'template.write'),
    handle: ({ granted, body }) => openTemplate(context, granted, body),
  });
  api.mount({
    route: templateRoutes.getGuides,
    access: mayInDocument(context, 'text.read'),
    handle: async ({ granted }) => ok(presentGuides(granted.state)),
  });
  api.mount({
    route: templateRoutes.setGuide,
    access: mayInDocument(context, 'guides.change'),
    handle: ({ granted, params, body }) => setGuide(context, granted, { clauseId: params.clauseId, ...body }),
  });
  api.mount({
    route: templateRoutes.setPageLimit,
    access: mayInDocument(context, 'guides.change'),
    handle: ({ granted, body }) => setPageLimit(context, granted, body.pages),
  });
}
