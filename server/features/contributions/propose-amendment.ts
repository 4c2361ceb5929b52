import type { z } from 'zod';
import type { AmendmentView, contributionRoutes } from '../../../shared/contract/contribution-routes.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { AmendmentId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { withState } from '../../documents/open-document.ts';
import type { OpenedDocument } from '../../documents/open-document.ts';
import { contribute, showContribution } from './contribute.ts';
import { findClause } from './find-clause.ts';
import { keptWording } from './kept-wording.ts';

export type NewAmendment = z.output<typeof contributionRoutes.proposeAmendment.body>;

export async function proposeAmendment(
  context: DocumentContext,
  opened: OpenedDocument,
  { wording: request, rationale }: NewAmendment,
): Promise<Result<AmendmentView>> {
  const clause = await findClause(context, opened.state, request.clauseId);
  if (!clause.ok) return clause;
  const wording = keptWording(request, clause.value);
  if (!wording.ok) return wording;
  const amendmentId: AmendmentId = asId(context.ids.next());
  const changed = await contribute(context, opened, {
    type: 'propose-amendment',
    amendmentId,
    wording: wording.value,
    rationale,
  });
  if (!changed.ok) return changed;
  const subject = { kind: 'amendment', id: amendmentId } as const;
  const shown = showContribution(context, withState(opened, changed.value), subject);
  if (!shown.ok) return shown;
  return shown.value.amendment === null ? refuse('unknown-contribution') : ok(shown.value.amendment);
}
