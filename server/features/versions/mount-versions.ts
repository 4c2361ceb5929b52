import { versionRoutes } from '../../../shared/contract/version-routes.ts';
import { ok } from '../../../shared/domain/refusal.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { mayInDocument } from '../../documents/open-document.ts';
import type { Api } from '../../ports/api.ts';
import { cutVersion } from './cut-version.ts';
import { listVersions } from './list-versions.ts';
import { readVersion } from './read-version.ts';
import { restoreVersion } from './restore-version.ts';

export function mountVersions(api: Api, context: DocumentContext): void {
  api.mount({
    route: versionRoutes.listVersions,
    access: mayInDocument(context, 'text.read'),
    handle: async ({ granted, query }) => ok(listVersions(granted.state, query)),
  });
  api.mount({
    route: versionRoutes.cutVersion,
    access: mayInDocument(context, 'version.cut'),
    handle: ({ granted, body }) => cutVersion(context, granted, body),
  });
  api.mount({
    route: versionRoutes.getVersion,
    access: mayInDocument(context, 'text.read'),
    handle: ({ granted, params }) => readVersion(context, granted, params.number),
  });
  api.mount({
    route: versionRoutes.restoreVersion,
    access: mayInDocument(context, 'version.restore'),
    handle: ({ granted, params }) => restoreVersion(context, granted, params.number),
  });
}
