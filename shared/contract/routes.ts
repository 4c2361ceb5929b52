import { attachmentRoutes } from './attachment-routes.ts';
import { clauseRoutes } from './clause-routes.ts';
import { contributionRoutes } from './contribution-routes.ts';
import { documentRoutes } from './document-routes.ts';
import { glossaryRoutes } from './glossary-routes.ts';
import { languageRoutes } from './language-routes.ts';
import { mergeRoutes } from './merge-routes.ts';
import { peopleRoutes } from './people-routes.ts';
import { projectRoutes } from './project-routes.ts';
import { sessionRoutes } from './session-routes.ts';
import { templateRoutes } from './template-routes.ts';
import { versionRoutes } from './version-routes.ts';

/** Every JSON route of the server. Files and pages (PDF, public page, health, metrics) are listed in `docs/ARCHITECTURE.md`. */
export const routes = {
  ...peopleRoutes,
  ...sessionRoutes,
  ...projectRoutes,
  ...documentRoutes,
  ...templateRoutes,
  ...versionRoutes,
  ...contributionRoutes,
  ...clauseRoutes,
  ...mergeRoutes,
  ...languageRoutes,
  ...glossaryRoutes,
  ...attachmentRoutes,
} as const;
