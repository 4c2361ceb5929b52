/** Files beside the reports of the Kenya assignment. */
import type { Attachment } from '../document-story.ts';

export const termsOfReference: Attachment = {
  by: 'drafter',
  name: 'terms-of-reference.txt',
  description: 'As annexed to the contract; the tasks are counted as the work plan counts them.',
  words: `TERMS OF REFERENCE
Consultant: standard operating procedures on coordinated border management
Duration: 4 months. Duty station: Nairobi.

OBJECTIVE
To develop standard operating procedures for the coordination of Kenya's borders, in line with the
Security Laws (Amendment) Act, 2014, and under the supervision of the technical working group of the
Government of Kenya.

TASKS
 1. Take part in the inception meeting and prepare an inception report with work plan and deliverables.
 2. Consult the technical working group, take part in all its meetings and take up its views.
 3. Facilitate its regular meetings.
 4. Develop a needs assessment tool on gaps in coordination at land, air and maritime points.
 5. Research initiatives and good practices of the region.
 6. Visit one land, one air and one maritime point and the Joint Operations Centre.
 7. Draft the procedures from the assessment and the consultations.
 8. Lead the drafting workshop and report on it.
 9. Present the draft for comments and take them up.
10. Lead the validation workshop and present the final draft for endorsement.
11. Submit the endorsed procedures for dissemination.

DELIVERABLES
Month 1   Inception report; needs assessment tool
Month 2   Visits to three posts; needs assessment report; drafting workshop
Month 3   Draft procedures presented to the group; draft revised after comments
Month 4   Validation workshop; endorsed procedures and final report
`,
};

export const crossingTimes: Attachment = {
  by: 'drafter',
  name: 'crossing-times.csv',
  description:
    'The 112 crossings that were timed, by post, hour of the day and kind, in minutes. Median and longest of each row.',
  words: `post,kind,from,to,crossings,women,median_minutes,longest_minutes
Namanga,pedestrian,06:00,12:00,14,6,22,49
Namanga,pedestrian,12:00,18:00,11,5,27,61
Namanga,bus passenger,06:00,12:00,9,4,44,75
Namanga,bus passenger,18:00,24:00,8,3,58,96
Namanga,truck,06:00,18:00,12,0,190,415
Jomo Kenyatta International Airport,resident,00:00,08:00,12,6,6,14
Jomo Kenyatta International Airport,visitor with eTA,00:00,08:00,14,8,9,21
Jomo Kenyatta International Airport,visitor with eTA,16:00,24:00,10,4,12,33
Jomo Kenyatta International Airport,secondary examination,00:00,24:00,4,1,74,150
Mombasa,crew,08:00,18:00,9,0,200,340
Mombasa,passenger of a cruise ship,08:00,18:00,6,3,85,120
Mombasa,dhow,06:00,18:00,3,0,260,390
`,
};

export const interviewNotes: Attachment = {
  by: 'drafter',
  name: 'interview-notes-mombasa.md',
  isConfidential: 'true',
  description:
    'Notes of the interviews at Mombasa. The persons agreed to be heard and not to be quoted: for the working group only.',
  words: `# Interviews at the port of Mombasa

Eighteen officers of six agencies, eight of them women, each for about 40 minutes. Functions only, no names.

## Boarding

- Customs officer: "We go on board when the agent calls. Health comes when they come."
- Health officer: twice this year others were on board before free pratique was granted.
- Both say that a written order of boarding would end the quarrel.

## Handover

- Watch officer: what is held is told at the gate, by word of mouth; seals are counted once a week.
- Nobody could say who answers for a dhow that is held over a weekend.

## Integrity

- Three persons speak of agents who pay to be examined first. To be raised with the head of each agency
  before the report is circulated.
`,
};
