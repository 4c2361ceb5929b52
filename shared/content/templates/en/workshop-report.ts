import { heading, title } from '../../build.ts';
import { ask, emptyTable, optionalAnnex, requiredAnnex, section } from '../template-draft.ts';
import type { TemplateDraft } from '../template-draft.ts';

export const workshopReportTemplate: TemplateDraft = [
  title('Workshop report'),
  ...section('Summary', ask('What was asked of the workshop and what it decided, in one paragraph.')),
  ...section(
    'Objectives and method',
    ask('What participants should know or decide afterwards, and how the sessions led there.'),
  ),
  ...section(
    'Participants',
    ask('Numbers by sex, agency and country; who was invited and did not come. The list is an annex.'),
    emptyTable(['Country or agency', 'Women', 'Men', 'Total'], 4),
  ),
  ...section('Opening', ask('Who spoke and what was said, in a few lines.')),
  ...section(
    'Sessions',
    heading(2, '[First session]'),
    ask('Subject, main points discussed, points on which there was no agreement, conclusion.'),
    heading(2, '[Second session]'),
    ask('Subject, main points discussed, points on which there was no agreement, conclusion.'),
  ),
  ...section(
    'Conclusions and recommendations',
    ask('What participants agreed, in their words where they were written down.'),
  ),
  ...section(
    'Decisions and next steps',
    emptyTable(['Decision', 'Responsible', 'By'], 4),
    ask('The road to the next meeting.'),
  ),
  ...section('Evaluation', ask('What participants said of the workshop; certificates issued.')),
  ...requiredAnnex('Agenda', ask('The agenda as held.')),
  ...optionalAnnex('List of participants', emptyTable(['Name', 'Function', 'Agency', 'Country'], 4)),
];
