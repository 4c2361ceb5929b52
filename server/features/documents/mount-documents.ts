import { documentRoutes } from '../../../shared/contract/document-routes.ts';
import { projectRoutes } from '../../../shared/contract/project-routes.ts';
import { ok } from '../../../shared/domain/refusal.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { nowOf } from '../../documents/document-context.ts';
import { mayInDocument } from '../../documents/open-document.ts';
import { mayInProject } from '../../documents/open-project.ts';
import { presentDocument } from '../../documents/present-document.ts';
import type { Api } from '../../ports/api.ts';
import { changeNumbering, readNumbering } from './change-numbering.ts';
import { createDocument } from './create-document.ts';
import { listDocuments } from './list-documents.ts';
import { updateDocument } from './update-document.ts';

export function mountDocuments(api: Api, context: DocumentContext): void {
  api.mount({
    route: projectRoutes.listDocuments,
    access: mayInProject(context, 'project.read'),
    handle: async ({ granted, query }) => ok(await listDocuments(context, granted, query)),
  });
  api.mount({
    route: projectRoutes.createDocument,
    access: mayInProject(context, 'document.create'),
    handle: ({ granted, body }) => createDocument(context, granted, body),
  });
  api.mount({
    route: documentRoutes.getDocument,
    access: mayInDocument(context, 'document.read'),
    handle: async ({ granted }) => ok(presentDocument(granted, nowOf(context))),
  });
  api.mount({
    route: documentRoutes.getNumbering,
    access: mayInDocument(context, 'text.read'),
    handle: async ({ granted }) => ok(await readNumbering(context, granted)),
  });
  api.mount({
    route: documentRoutes.setNumbering,
    access: mayInDocument(context, 'numbering.change'),
    handle: ({ granted, body }) => changeNumbering(context, granted, body.format),
  });
  api.mount({
    route: documentRoutes.updateDocument,
    access: mayInDocument(context, 'document.read'),
    handle: ({ granted, body }) => updateDocument(context, granted, body),
  });
}
