import type { createAuthMiddleware } from 'better-auth/api';

/** What the library hands to a hook around one of its routes. */
export type HookContext = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];
