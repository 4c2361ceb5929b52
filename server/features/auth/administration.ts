import type { PersonId } from '../../../shared/domain/ids.ts';
import { ok, refuse, type Result } from '../../../shared/domain/refusal.ts';
import type { Records } from '../../ports/records.ts';
import { administrationType } from './auth-records.ts';

const id = 'administration';

/** Who administers the installation: one record, so that the last one cannot be lost to two changes at once. */
export type Administration = {
  members(): Promise<ReadonlySet<string>>;
  add(personId: PersonId): Promise<Result<true>>;
  /** Refused `last-administrator`; someone who is none is fine. */
  remove(personId: PersonId): Promise<Result<true>>;
};

export function createAdministration(records: Records): Administration {
  const collection = records.of(administrationType);
  const read = async () => {
    const stored = await collection.get(id);
    return { members: stored?.value.administrators ?? [], revision: stored?.revision ?? 0 };
  };
  const write = async (administrators: string[], revision: number): Promise<boolean> => {
    const value = { id, administrators };
    const outcome =
      revision === 0 ? await collection.insert(value) : await collection.replace(value, revision);
    return outcome === 'ok';
  };
  const add: Administration['add'] = async (personId) => {
    const { members, revision } = await read();
    if (members.includes(personId)) return ok(true);
    return (await write([...members, personId], revision)) ? ok(true) : add(personId);
  };
  const remove: Administration['remove'] = async (personId) => {
    const { members, revision } = await read();
    if (!members.includes(personId)) return ok(true);
    const others = members.filter((each) => each !== personId);
    if (others.length === 0) return refuse('last-administrator');
    return (await write(others, revision)) ? ok(true) : remove(personId);
  };
  return { add, remove, members: async () => new Set((await read()).members) };
}
