import type { ActorView } from '../../../shared/contract/document-views.ts';
import type { LedgerEvent } from '../../../shared/domain/events.ts';
import { asId, type PersonId, type ProjectId } from '../../../shared/domain/ids.ts';
import { presentActor } from '../../documents/present-actor.ts';
import type { Directory } from '../../ports/directory.ts';

export type NameWriter = (by: string) => ActorView | null;

/** The server's own name in the update log, and none at all. */
const unnamed = ['server', ''];

/** Who a writer is: as a member of the project now, or as the ledger last knew them. Null for the server. */
export async function nameWriters(
  directory: Directory,
  projectId: ProjectId,
  events: readonly LedgerEvent[],
): Promise<NameWriter> {
  const people = new Map<string, ActorView>();
  for (const { actor } of events)
    if (actor.kind === 'person') people.set(actor.personId, presentActor(actor));
  for (const { personId, name, role, delegation } of await directory.members(projectId))
    people.set(personId, { kind: 'person', personId, name, role, delegationName: delegation?.name ?? null });
  return (by) => (unnamed.includes(by) ? null : (people.get(by) ?? nobodyKnown(asId(by))));
}

function nobodyKnown(personId: PersonId): ActorView {
  return { kind: 'person', personId, name: '', role: null, delegationName: null };
}
