import { annex, heading } from '../build.ts';
import type { Draft } from '../build.ts';
import { prompt } from './prompt.ts';
import { emptyTable, report, sections } from './report-sections.ts';

export const inceptionReportTemplate: readonly Draft[] = [
  ...report('Inception report', [
    [
      'Background and understanding of the assignment',
      'Say in your own words what is asked, by whom and why now.',
    ],
    ['Objectives and expected results', 'Repeat the objectives; say how each will be known to be met.'],
    [
      'Methodology',
      'Desk review, interviews, site visits, drafting, validation: how each is done and with whom.',
    ],
    [
      'Stakeholders',
      'Who takes part, who is consulted, who is missing.',
      emptyTable(['Organization', 'Role', 'How involved'], 3),
    ],
    [
      'Workplan',
      'Activities by week, with the deliverable each leads to.',
      emptyTable(['Activity', 'From', 'To', 'Deliverable'], 4),
    ],
    [
      'Risks and assumptions',
      'What could go wrong and what will be done then.',
      emptyTable(['Risk', 'Likelihood', 'Response'], 3),
    ],
    ['Deliverables and payments', 'Deliverable, due date, share of the fee.'],
  ]),
  annex('Documents reviewed'),
  prompt('List the documents with their dates.'),
  annex('Proposed outline of the main deliverable'),
  prompt('Headings, with a sentence on what each will hold.'),
];

export const needsAssessmentTemplate: readonly Draft[] = [
  ...report('Needs assessment', [
    ['Summary', 'The three most important gaps and what to do about them, on one page.'],
    ['Purpose and method', 'Posts visited, people asked, instruments used, limits of the data.'],
    ['Findings'],
  ]),
  heading(2, 'Land posts'),
  prompt('Infrastructure, staff, equipment, procedures, co-operation: what is there and what is missing.'),
  heading(2, 'Airports'),
  prompt('As above.'),
  heading(2, 'Maritime posts'),
  prompt('As above.'),
  ...sections([
    ['Gaps and priorities', emptyTable(['Gap', 'Posts', 'Consequence', 'Priority'], 4)],
    ['Recommendations', 'One action, one owner and one date each.'],
  ]),
  annex('Questionnaire'),
  prompt('The questions as they were asked.'),
];

export const mappingReportTemplate: readonly Draft[] = [
  ...report('Stakeholder mapping report', [
    ['Summary', 'Who acts, where efforts meet and where nobody acts.'],
    ['Method', 'Sources, interviews, criteria of classification.'],
    ['Stakeholders', emptyTable(['Organization', 'Type', 'Mandate', 'Level'], 5)],
    ['Past, current and planned actions', emptyTable(['Organization', 'Action', 'Period', 'Funding'], 5)],
    ['Overlaps and gaps', 'Where two do the same, and what nobody does.'],
    ['Recommendations', 'Whom to invite to the working group, and why.'],
  ]),
  annex('Interviews'),
  prompt('Date, organization and function of each person; no names without consent.'),
];

export const workshopReportTemplate: readonly Draft[] = [
  ...report('Workshop report', [
    ['Summary', 'Decisions taken, in one paragraph.'],
    ['Participants', 'Numbers by sex, agency and country; the list is an annex.'],
    ['Opening', 'Who spoke and what was said, in a few lines.'],
    ['Sessions', 'For each session: subject, main points, decision.'],
    ['Decisions and next steps', emptyTable(['Decision', 'Responsible', 'By'], 4)],
    ['Evaluation', 'What participants said of the workshop.'],
  ]),
  annex('Agenda'),
  prompt('The agenda as held.'),
  annex('List of participants'),
  emptyTable(['Name', 'Function', 'Agency', 'Country'], 4),
];

export const finalReportTemplate: readonly Draft[] = report('Final report', [
  ['Executive summary', 'What was asked, what was done, what was achieved; at most one page.'],
  ['Activities carried out', 'In the order of the workplan, with dates.'],
  ['Results', 'Against each objective: what was reached and how it is known.'],
  ['Texts produced', 'Each text with its version, its stage and who agreed to it.'],
  ['Difficulties and lessons', 'What would be done otherwise next time.'],
  ['Recommendations', 'One action, one owner and one date each.'],
]);

export const summaryBriefTemplate: readonly Draft[] = report('Summary brief', [
  ['The issue', 'Two or three sentences that a minister will read.'],
  ['What we found', 'Three findings, with one figure each.'],
  ['What we propose', 'Three proposals, each with its cost and its gain.'],
  ['Decision asked', 'What the reader is asked to decide, and by when.'],
]);
