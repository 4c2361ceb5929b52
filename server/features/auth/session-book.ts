import { asId, type PersonId } from '../../../shared/domain/ids.ts';
import type { Bus } from '../../ports/bus.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Records } from '../../ports/records.ts';
import type { OwnSession, Sessions } from '../../ports/sessions.ts';
import { personType, sessionType } from './auth-records.ts';

type Parts = { readonly records: Records; readonly clock: Clock; readonly bus: Bus };
export type SessionBook = Omit<Sessions, 'sessionOf'>;

/** The sessions as records. Whoever's sessions end is announced, so that open editors are asked again (AC-3). */
export function createSessionBook({ records, clock, bus }: Parts): SessionBook {
  const sessions = records.of(sessionType);
  const people = records.of(personType);
  const of = async (personId: PersonId) =>
    (await sessions.list({ where: { userId: { equals: personId } }, limit: 1000 })).items.map(
      ({ value }) => value,
    );
  const announce = (personId: PersonId) => bus.publish({ type: 'sessions-ended', personId });
  return {
    async isGood({ personId, sessionId }) {
      const [session, person] = await Promise.all([sessions.get(sessionId), people.get(personId)]);
      if (session?.value.userId !== personId || person?.value.isActive !== true) return false;
      return Date.parse(session.value.expiresAt) > clock.now();
    },
    async listOf(personId) {
      const all = await of(personId);
      return all.filter(({ expiresAt }) => Date.parse(expiresAt) > clock.now()).map(shown);
    },
    async end(personId, sessionId) {
      const session = (await of(personId)).find(({ id }) => id === sessionId);
      if (session === undefined) return false;
      await sessions.remove(session.id);
      announce(personId);
      return true;
    },
    async endAll(personId, keep) {
      const others = (await of(personId)).filter(({ id }) => id !== keep?.sessionId);
      await Promise.all(others.map(({ id }) => sessions.remove(id)));
      announce(asId(personId));
    },
  };
}

function shown({
  token: _,
  userId: __,
  ...session
}: OwnSession & { token: string; userId: string }): OwnSession {
  return session;
}
