import type { DelegationId, ProjectId } from '../../../shared/domain/ids.ts';
import type { DocumentContext } from '../../documents/document-context.ts';

/** The addresses of the members and leads of every delegation of a project. */
export async function addressesOf(
  { directory }: Pick<DocumentContext, 'directory'>,
  projectId: ProjectId,
): Promise<ReadonlyMap<DelegationId, readonly string[]>> {
  const addresses = new Map<DelegationId, readonly string[]>();
  for (const { delegation, email } of await directory.members(projectId)) {
    if (delegation === null) continue;
    addresses.set(delegation.id, [...(addresses.get(delegation.id) ?? []), email]);
  }
  return addresses;
}
