import type { Named } from '../../../shared/domain/events.ts';
import type { DelegationId, ProjectId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import type { DocumentContext } from '../../documents/document-context.ts';

/** The delegations with their names as they are now, each once; refused `unknown-delegation` for one of another project. */
export async function nameDelegations(
  { directory }: Pick<DocumentContext, 'directory'>,
  projectId: ProjectId,
  ids: readonly DelegationId[],
): Promise<Result<readonly Named<DelegationId>[]>> {
  const known = new Map((await directory.delegations(projectId)).map(({ id, name }) => [id, name]));
  const named: Named<DelegationId>[] = [];
  for (const id of new Set(ids)) {
    const name = known.get(id);
    if (name === undefined) return refuse('unknown-delegation', {}, 'command.delegationIds');
    named.push({ id, name });
  }
  return ok(named);
}
