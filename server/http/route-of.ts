import type { IncomingMessage } from 'node:http';
import { z } from 'zod';

const routed = z.object({ route: z.object({ path: z.string() }) });

/** The pattern that answered, e.g. /api/projects/:projectId; `other` for pages, files and what nothing answered. */
export function routeOf(request: IncomingMessage): string {
  const known = routed.safeParse(request);
  return known.success ? known.data.route.path : 'other';
}
