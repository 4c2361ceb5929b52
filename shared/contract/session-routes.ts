/** The person's own sessions. The paths are those of better-auth, whose answers would show what the store keeps of a token. */
import { z } from 'zod';
import { instant } from './fields.ts';
import { route } from './route.ts';

const ownSession = z.object({
  id: z.string(),
  /** Names the session for `endSession`; it signs nobody in. */
  token: z.string(),
  createdAt: instant,
  updatedAt: instant,
  expiresAt: instant,
  ipAddress: z.string().nullable(),
  userAgent: z.string().nullable(),
});

export const sessionRoutes = {
  listSessions: route({
    method: 'get',
    path: '/api/auth/list-sessions',
    summary: 'Where the person is signed in.',
    response: z.array(ownSession),
  }),
  endSession: route({
    method: 'post',
    path: '/api/auth/revoke-session',
    summary: 'End one of the own sessions.',
    body: z.object({ token: z.string().max(64) }),
    response: z.object({ status: z.literal(true) }),
  }),
  endOtherSessions: route({
    method: 'post',
    path: '/api/auth/revoke-other-sessions',
    summary: 'End all own sessions but this one.',
    response: z.object({ status: z.literal(true) }),
  }),
};
