import { title } from '../../build.ts';
import { ask, emptyTable, locked, optionalAnnex, section } from '../template-draft.ts';
import type { TemplateDraft } from '../template-draft.ts';
import { dataProtection } from './data-protection.ts';

export const mappingReportTemplate: TemplateDraft = [
  title('Stakeholder mapping report'),
  ...section('Summary', ask('Who acts, where efforts meet and where nobody acts; half a page.')),
  ...section(
    'Context and method',
    ask('Sources, interviews held in person and at a distance, criteria of classification, limits.'),
    locked(dataProtection),
  ),
  ...section(
    'Stakeholders and their classification',
    ask(
      'How the stakeholders are grouped, and why so: government, international organizations, civil society, others.',
    ),
    emptyTable(['Organization', 'Type', 'Mandate', 'Level'], 5),
  ),
  ...section(
    'Past, current and planned actions',
    ask('What the table shows: by whom, since when, with what result.'),
    emptyTable(['Organization', 'Action', 'Period', 'Funding'], 5),
  ),
  ...section(
    'The network',
    ask('Who works with whom, who refers cases to whom, through which agreements; who stands alone.'),
  ),
  ...section('Overlaps and gaps', ask('Where two do the same, and what nobody does.')),
  ...section(
    'Composition of the working group',
    ask('Whom to invite, at which level, with which role, and why; who is heard without being a member.'),
    emptyTable(['Organization', 'Seat', 'Reason'], 4),
  ),
  ...section('Recommendations', ask('One action, one owner and one date each.')),
  ...optionalAnnex(
    'Interviews',
    ask('Date, organization and function of each person; no names without consent.'),
  ),
  ...optionalAnnex('Interview guide', ask('The guide as it was validated.')),
];
