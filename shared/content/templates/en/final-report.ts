import { title } from '../../build.ts';
import { ask, emptyTable, locked, optionalAnnex, optionalSection, section } from '../template-draft.ts';
import type { TemplateDraft } from '../template-draft.ts';
import { dataProtection } from './data-protection.ts';

export const finalReportTemplate: TemplateDraft = [
  title('Final report'),
  ...section('Executive summary', ask('What was asked, what was done, what was achieved; at most one page.')),
  ...section(
    'Background',
    ask('The assignment, who asked for it and what had gone before.'),
    locked(dataProtection),
  ),
  ...section(
    'Activities carried out',
    ask('In the order of the workplan, with dates; what was changed and why.'),
  ),
  ...section(
    'Findings of the desk review',
    ask('What the sources say on each question of the inception report.'),
  ),
  ...optionalSection(
    'Findings of visits and consultations',
    ask('What was seen and heard, by place or by group of stakeholders.'),
  ),
  ...section(
    'Results',
    ask('Against each objective: what was reached and how it is known.'),
    emptyTable(['Objective', 'Result', 'Evidence'], 4),
  ),
  ...section(
    'Texts produced',
    ask('Each text with its version, its stage and who agreed to it.'),
    emptyTable(['Text', 'Version', 'Stage', 'Agreed by'], 3),
  ),
  ...section('Difficulties and lessons', ask('What would be done otherwise next time.')),
  ...section(
    'Recommendations',
    ask('One action, one owner and one date each.'),
    emptyTable(['Recommendation', 'Owner', 'By'], 4),
  ),
  ...section('Road map', ask('The next steps after this assignment, in order, with who takes them.')),
  ...optionalAnnex('Meetings held', emptyTable(['Date', 'With', 'Subject', 'Outcome'], 4)),
  ...optionalAnnex('Documents reviewed', ask('List the documents with their dates.')),
];
