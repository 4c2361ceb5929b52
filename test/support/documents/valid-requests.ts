/** One valid request for every action over HTTP, so that only role and stage decide the answer. */
import type { LifecycleRequest } from '../../../shared/contract/document-routes.ts';
import type { LifecycleCommandName } from '../../../shared/domain/lifecycle.ts';
import { asId } from '../../../shared/domain/ids.ts';
import { delegations, immigration, kenyaCustoms } from '../builders/actors.ts';
import { deadline } from '../builders/document-commands.ts';
import { password } from './start-documents.ts';

const delegationIds = delegations.map(({ id }) => id);
const later = new Date(Date.parse(deadline) + 1000).toISOString();

/** Positions are Kenya Customs'; the evidence is for the secretariat. */
export function validRequest(type: LifecycleCommandName): LifecycleRequest {
  switch (type) {
    case 'open-review':
      return { type, deadline, delegationIds };
    case 'open-validation':
      return { type, delegationIds, quorum: 2, agenda: [] };
    case 'record-attendance':
      return { type, present: [kenyaCustoms.id, immigration.id] };
    case 'add-agenda-item':
      return { type, title: 'Clause 4', clauseId: null };
    case 'decide-agenda-item':
      return { type, itemId: asId('item-1'), decision: 'Agreed.' };
    case 'close-validation':
    case 'clear':
      return { type, note: '' };
    case 'open-endorsement':
      return {
        type,
        delegationIds,
        rule: 'consensus',
        quorum: 2,
        deadline,
        isSilence: false,
        statement: 'We endorse the text.',
      };
    case 'extend-deadline':
      return { type, deadline: later, reason: 'Holidays.' };
    case 'take-position':
      return {
        type,
        delegationId: kenyaCustoms.id,
        position: 'endorse',
        reason: '',
        clauseId: null,
        password,
        evidence: 'Letter of 3 March',
      };
    case 'return-validation':
    case 'return-clearance':
    case 'withdraw':
    case 'reinstate':
      return { type, reason: 'It needs another look.' };
    case 'submit-for-clearance':
    case 'publish':
    case 'publish-translation':
    case 'close-review':
    case 'reopen-drafting':
    case 'close-endorsement':
    case 'start-edition':
      return { type };
  }
}
