import { title } from '../../build.ts';
import { ask, emptyTable, locked, optionalAnnex, requiredAnnex, section } from '../template-draft.ts';
import type { TemplateDraft } from '../template-draft.ts';
import { dataProtection } from './data-protection.ts';

export const inceptionReportTemplate: TemplateDraft = [
  title('Inception report'),
  ...section(
    'Background and understanding of the assignment',
    ask('Say in your own words what is asked, by whom and why now; name what is not asked.'),
  ),
  ...section(
    'Objectives and expected results',
    ask('Repeat the objectives of the terms of reference; say how each will be known to be met.'),
  ),
  ...section(
    'First reading of the literature',
    ask('What is known already, what the sources disagree on, and what is missing.'),
  ),
  ...section(
    'Methodology',
    ask('The questions to be answered, and how each one is answered.'),
    ask('Tools and methods of the desk review.'),
    ask(
      'Tools and methods of interviews, site visits and workshops: where, with whom, by which questionnaire.',
    ),
    ask('How findings are checked and validated, and with whom.'),
  ),
  ...section(
    'Stakeholders',
    ask('Who takes part, who is consulted, who is missing and how they will be reached.'),
    emptyTable(['Organization', 'Role', 'How involved'], 3),
  ),
  ...section(
    'Workplan',
    ask('Activities by week, with the deliverable each leads to.'),
    emptyTable(['Activity', 'From', 'To', 'Deliverable'], 4),
  ),
  ...section(
    'Deliverables',
    emptyTable(['Deliverable', 'Language', 'Due', 'Cleared by'], 4),
    ask('What each deliverable will contain, and at most how many pages.'),
  ),
  ...section(
    'Risks and assumptions',
    ask('What could go wrong and what will be done then.'),
    emptyTable(['Risk', 'Likelihood', 'Response'], 3),
  ),
  ...section('Ethics and data protection', locked(dataProtection), ask('Consent, safe keeping, deletion.')),
  ...optionalAnnex('Documents reviewed', ask('List the documents with their dates.')),
  ...requiredAnnex(
    'Proposed outline of the main deliverable',
    ask('Headings, with a sentence on what each will hold.'),
  ),
  ...optionalAnnex('Persons to be interviewed', emptyTable(['Organization', 'Function', 'Subject'], 4)),
  ...optionalAnnex('Interview guide', ask('The questions in the order in which they will be asked.')),
];
