import { peopleRoutes } from '../../../shared/contract/people-routes.ts';
import { sessionRoutes } from '../../../shared/contract/session-routes.ts';
import { can } from '../../../shared/domain/can.ts';
import { ok, refuse } from '../../../shared/domain/refusal.ts';
import { type Access, anyone, type Api, signedIn } from '../../ports/api.ts';
import { listPeople, updatePerson } from './administer-people.ts';
import { getMe, updateMe } from './me.ts';
import type { PeopleContext } from './people-context.ts';

const administering: Access<unknown, true> = async ({ caller }) => {
  if (caller.kind === 'public') return refuse('not-signed-in');
  const actor = { ...caller, membership: null };
  return can({ actor, action: 'installation.administer', subject: { kind: 'installation' } });
};

export function mountPeople(api: Api, context: PeopleContext): void {
  api.mount({
    route: peopleRoutes.getMe,
    access: signedIn,
    handle: ({ granted }) => getMe(context, granted.personId),
  });
  api.mount({
    route: peopleRoutes.updateMe,
    access: signedIn,
    handle: ({ granted, body }) => updateMe(context, granted.personId, body),
  });
  api.mount({
    route: peopleRoutes.listPeople,
    access: administering,
    handle: async ({ query }) => ok(await listPeople(context, query)),
  });
  api.mount({
    route: peopleRoutes.updatePerson,
    access: administering,
    handle: ({ params, body }) => updatePerson(context, params.personId, body),
  });
  mountSetup(api, context);
  mountSessions(api, context);
}

function mountSetup(api: Api, { setup }: PeopleContext): void {
  api.mount({
    route: peopleRoutes.getSetup,
    access: anyone,
    handle: ({ params }) => setup.check(params.token),
  });
  api.mount({
    route: peopleRoutes.completeSetup,
    access: anyone,
    async handle({ params, body }) {
      const done = await setup.complete(params.token, body);
      return done.ok ? ok({ email: done.value.email }) : done;
    },
  });
}

function mountSessions(api: Api, { sessions }: PeopleContext): void {
  api.mount({
    route: sessionRoutes.listSessions,
    access: signedIn,
    async handle({ granted }) {
      const all = await sessions.listOf(granted.personId);
      return ok(all.map((session) => ({ ...session, token: session.id })));
    },
  });
  api.mount({
    route: sessionRoutes.endSession,
    access: signedIn,
    async handle({ granted, body }) {
      const isEnded = await sessions.end(granted.personId, body.token);
      return isEnded ? ok({ status: true }) : refuse('not-found');
    },
  });
  api.mount({
    route: sessionRoutes.endOtherSessions,
    access: signedIn,
    async handle({ granted }) {
      await sessions.endAll(granted.personId, granted);
      return ok({ status: true });
    },
  });
}
