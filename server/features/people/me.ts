import type { z } from 'zod';
import type { MeView, peopleRoutes } from '../../../shared/contract/people-routes.ts';
import { installationActions } from '../../../shared/domain/access.ts';
import { can } from '../../../shared/domain/can.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { ok, refuse, type Result } from '../../../shared/domain/refusal.ts';
import type { Account } from '../../ports/accounts.ts';
import type { PeopleContext } from './people-context.ts';

export async function getMe(context: PeopleContext, personId: PersonId): Promise<Result<MeView>> {
  const account = await context.accounts.find(personId);
  return account === undefined ? refuse('not-signed-in') : ok(presentMe(context, account));
}

export async function updateMe(
  context: PeopleContext,
  personId: PersonId,
  change: z.output<typeof peopleRoutes.updateMe.body>,
): Promise<Result<MeView>> {
  const changed = await context.accounts.rename(personId, change);
  return changed.ok ? ok(presentMe(context, changed.value)) : changed;
}

function presentMe({ isMailKept }: PeopleContext, account: Account): MeView {
  const { personId, name, email, isAdministrator, isTwoFactorOn, language } = account;
  const actor = { kind: 'person', personId, name, isAdministrator, membership: null } as const;
  const subject = { kind: 'installation' } as const;
  const abilities = installationActions.filter((action) => can({ actor, action, subject }).ok);
  return { id: personId, name, email, isAdministrator, isTwoFactorOn, language, isMailKept, abilities };
}
