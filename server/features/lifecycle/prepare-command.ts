import type { LifecycleRequest } from '../../../shared/contract/document-routes.ts';
import type { LifecycleCommand } from '../../../shared/domain/commands.ts';
import type { AgendaItem } from '../../../shared/domain/events.ts';
import { asId } from '../../../shared/domain/ids.ts';
import { ok } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { freezeText } from '../../documents/freeze-text.ts';
import type { OpenedDocument } from '../../documents/open-document.ts';
import { nameDelegations } from './name-delegations.ts';
import { preparePosition } from './prepare-position.ts';
import { prepareTranslation } from './prepare-translation.ts';
import { reserveSlug } from './reserve-slug.ts';

const freezing: readonly LifecycleRequest['type'][] = [
  'open-review',
  'open-validation',
  'open-endorsement',
  'submit-for-clearance',
  'publish-translation',
];

type RequestOf<Type extends LifecycleRequest['type']> = Extract<LifecycleRequest, { readonly type: Type }>;

/** Commands that make the text as it is now binding for those who answer to it (LC-5). */
export function freezesText({ type }: LifecycleRequest): boolean {
  return freezing.includes(type);
}

/** A request with what only the server can add: the frozen text, the names of delegations, new ids, proof of identity. */
export async function prepareCommand(
  context: DocumentContext,
  opened: OpenedDocument,
  request: LifecycleRequest,
): Promise<Result<LifecycleCommand>> {
  switch (request.type) {
    case 'open-review':
      return prepareReview(context, opened, request);
    case 'open-validation':
      return prepareValidation(context, opened, request);
    case 'open-endorsement':
      return prepareEndorsement(context, opened, request);
    case 'submit-for-clearance':
      return ok({ type: request.type, text: await freezeText(context, opened.state) });
    case 'add-agenda-item':
      return ok({ type: request.type, item: withId(context, request) });
    case 'take-position':
      return preparePosition(context, opened, request);
    case 'publish':
      return ok({ type: request.type, slug: await reserveSlug(context, opened.state) });
    case 'publish-translation':
      return ok(await prepareTranslation(context, opened.state));
    default:
      return ok(request);
  }
}

async function prepareReview(
  context: DocumentContext,
  { state, project }: OpenedDocument,
  { type, deadline, delegationIds }: RequestOf<'open-review'>,
): Promise<Result<LifecycleCommand>> {
  const delegations = await nameDelegations(context, project.id, delegationIds);
  if (!delegations.ok) return delegations;
  const text = await freezeText(context, state);
  return ok({ type, roundId: asId(context.ids.next()), deadline, delegations: delegations.value, text });
}

async function prepareValidation(
  context: DocumentContext,
  { state, project }: OpenedDocument,
  { type, delegationIds, quorum, agenda }: RequestOf<'open-validation'>,
): Promise<Result<LifecycleCommand>> {
  const eligible = await nameDelegations(context, project.id, delegationIds);
  if (!eligible.ok) return eligible;
  const text = await freezeText(context, state);
  const items = agenda.map((item) => withId(context, item));
  return ok({ type, eligible: eligible.value, quorum, agenda: items, text });
}

async function prepareEndorsement(
  context: DocumentContext,
  { state, project }: OpenedDocument,
  { type, delegationIds, ...request }: RequestOf<'open-endorsement'>,
): Promise<Result<LifecycleCommand>> {
  const eligible = await nameDelegations(context, project.id, delegationIds);
  if (!eligible.ok) return eligible;
  const text = await freezeText(context, state);
  const { minimumSilenceHours } = project.settings;
  return ok({ type, ...request, eligible: eligible.value, minimumSilenceHours, text });
}

function withId(
  { ids }: DocumentContext,
  { title, clauseId }: Pick<AgendaItem, 'title' | 'clauseId'>,
): AgendaItem {
  return { id: asId(ids.next()), title, clauseId };
}
