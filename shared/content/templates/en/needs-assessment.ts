import { heading, title } from '../../build.ts';
import {
  ask,
  emptyTable,
  locked,
  optionalAnnex,
  optionalSection,
  requiredAnnex,
  section,
} from '../template-draft.ts';
import type { TemplateDraft } from '../template-draft.ts';
import { dataProtection } from './data-protection.ts';

export const needsAssessmentTemplate: TemplateDraft = [
  title('Needs assessment'),
  ...section('Summary', ask('The three most important gaps and what to do about them, on one page.')),
  ...section(
    'Purpose and method',
    ask('Posts visited, people asked, instruments used.'),
    ask('Limits of the data: what could not be seen, who could not be asked.'),
    locked(dataProtection),
  ),
  ...section(
    'Legal and institutional framework',
    ask('Which laws give which agency which function; where they overlap or leave a gap.'),
    ask('What the law allows and forbids in the sharing of data within the country and beyond.'),
  ),
  ...section(
    'Findings',
    heading(2, 'Land posts'),
    ask('Infrastructure, staff, equipment, procedures, co-operation: what is there and what is missing.'),
    heading(2, 'Airports'),
    ask('Infrastructure, staff, equipment, procedures, co-operation: what is there and what is missing.'),
    heading(2, 'Maritime posts'),
    ask('Infrastructure, staff, equipment, procedures, co-operation: what is there and what is missing.'),
    heading(2, 'Information systems'),
    ask(
      'What is recorded on paper and in systems, who can see it, what is recorded twice, what is not recorded at all.',
    ),
    heading(2, 'Handover and training'),
    ask('How officers who come and go pass on what they know.'),
  ),
  ...optionalSection(
    'Good practices elsewhere',
    ask('What comparable posts or regions do, and what it would take here.'),
  ),
  ...section(
    'Gaps and priorities',
    emptyTable(['Gap', 'Posts', 'Consequence', 'Priority'], 4),
    ask('Why the first are first.'),
  ),
  ...section(
    'Recommendations',
    ask('One action, one owner and one date each.'),
    emptyTable(['Recommendation', 'Owner', 'By', 'Cost'], 4),
  ),
  ...requiredAnnex('Questionnaire', ask('The questions as they were asked.')),
  ...optionalAnnex('Visits and interviews', emptyTable(['Date', 'Place', 'Agency', 'Function'], 4)),
];
