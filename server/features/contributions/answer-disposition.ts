import type { z } from 'zod';
import type { contributionRoutes } from '../../../shared/contract/contribution-routes.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { withState } from '../../documents/open-document.ts';
import type { OpenedDocument } from '../../documents/open-document.ts';
import { contribute, showContribution } from './contribute.ts';
import type { Answered } from './contribute.ts';

export type DispositionAnswer = z.output<typeof contributionRoutes.answerDisposition.body>;

/** CM-6: the author says whether the disposition satisfies. */
export async function answerDisposition(
  context: DocumentContext,
  opened: OpenedDocument,
  answer: DispositionAnswer,
): Promise<Result<Answered>> {
  const changed = await contribute(context, opened, { type: 'answer-disposition', ...answer });
  return changed.ok ? showContribution(context, withState(opened, changed.value), answer.subject) : changed;
}
