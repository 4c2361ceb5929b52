import { routes } from '../../../shared/contract/routes.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import type { Person } from './found-project.ts';

/** The secretariat gives up what the template requires, for stories that are about something else than writing it all. */
export async function releaseRequirements({ client }: Person, documentId: DocumentId): Promise<void> {
  const params = { documentId };
  const { guides } = await client.get(routes.getGuides, { params });
  for (const { clauseId, prompt, isLocked, isRequired } of guides) {
    if (!isRequired) continue;
    const body = { prompt, isLocked, isRequired: false };
    await client.get(routes.setGuide, { params: { documentId, clauseId }, body });
  }
}
