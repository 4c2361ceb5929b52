import { annex, heading, item, paragraph, provision, table, title } from '../../../shared/content/build.ts';
import type { Draft } from '../../../shared/content/build.ts';

/** Published. */
export const inceptionReport: readonly Draft[] = [
  title('Inception Report'),
  heading(1, 'Understanding of the assignment'),
  paragraph(
    'Kenya has built the institutions of coordinated border management: the Border Control and Operations Coordination Committee, its Secretariat and a committee at each point of entry. What is missing is a common procedure for the daily work, above all when officers change.',
  ),
  paragraph(
    'The assignment is to write that procedure together with the agencies and to bring it to endorsement.',
  ),
  heading(1, 'Approach'),
  provision(2, 'The technical working group is the author; the consultant holds the pen.'),
  provision(2, 'Each section is tested at one land, one air and one maritime post before validation.'),
  provision(2, 'Every comment receives a written answer.'),
  heading(1, 'Work plan'),
  table(
    ['Step', 'Month', 'Result'],
    [
      ['Inception meeting and this report', '1', 'Approved work plan'],
      ['Needs assessment and visits to three posts', '1 to 2', 'Needs assessment report'],
      ['Drafting workshop', '2', 'First draft of the procedures'],
      ['Two rounds of comments', '3', 'Revised draft and matrix of comments'],
      ['Validation workshop and endorsement', '4', 'Endorsed procedures'],
    ],
  ),
  heading(1, 'Risks'),
  provision(2, 'Members of the group are transferred: each agency names a deputy.'),
  provision(2, 'Posts are closed to visitors: interviews are held by telephone.'),
  provision(2, 'Agencies disagree about who leads: the Secretariat rules on the law, not on preference.'),
  heading(1, 'Deliverables'),
  item('Inception report'),
  item('Needs assessment report with the tool in an annex'),
  item('Report of the drafting workshop'),
  item('Endorsed procedures and final report'),
];

/** Cleared. */
export const needsAssessment: readonly Draft[] = [
  title('Needs Assessment: Coordination at Three Border Posts'),
  heading(1, 'Method'),
  paragraph(
    'The team spent three days each at Namanga, Jomo Kenyatta International Airport and the port of Mombasa. It interviewed 64 officers of eight agencies, 27 of them women, and timed 112 crossings.',
  ),
  heading(1, 'Findings'),
  provision(
    2,
    'Two of three vehicles at Namanga are inspected by more than one agency, at different places.',
  ),
  provision(2, 'Handover between shifts is oral at all three posts; only customs uses a form.'),
  provision(2, 'Officers know the tasks of other agencies from experience, not from training.'),
  provision(2, 'Referral of vulnerable persons depends on one officer at each post.'),
  provision(
    2,
    'The Joint Operations Centre at the airport works day and night; at Mombasa it opens for operations only.',
  ),
  table(
    ['Question', 'Namanga', 'Airport', 'Mombasa'],
    [
      ['Is there a written handover?', 'No', 'Customs only', 'No'],
      ['Are risk criteria shared?', 'In part', 'Yes', 'In part'],
      ['Median time of a crossing', '41 minutes', '9 minutes', '3 hours 20 minutes'],
      ['Is there a room for interviews?', 'No', 'Yes', 'Yes'],
    ],
  ),
  heading(1, 'Gaps'),
  provision(2, 'There is no single point of contact for all agencies during a shift.'),
  provision(2, 'There is no common classification of incidents.'),
  provision(2, 'Recruits learn from one agency only.'),
  heading(1, 'Recommendations'),
  provision(2, 'Introduce a duty coordinator for every shift, with a joint occurrence book.'),
  provision(2, 'Make one joint inspection the rule at all posts.'),
  provision(2, 'Induct recruits and transferred officers at all agencies of a post.'),
  annex('The one-stop border post at Namanga'),
  paragraph('What the team saw in three days at the post, on the way into Kenya; the way out mirrors it.'),
];

/** Added after the round. */
export const officersByPost: readonly Draft[] = [
  annex('Officers interviewed'),
  table(
    ['Post', 'Women', 'Men', 'Total'],
    [
      ['Namanga', '4', '14', '18'],
      ['Jomo Kenyatta International Airport', '15', '13', '28'],
      ['Mombasa', '8', '10', '18'],
      ['All posts', '27', '37', '64'],
    ],
  ),
];

/** In clearance. */
export const draftingWorkshop: readonly Draft[] = [
  title('Report of the Drafting Workshop, Naivasha'),
  heading(1, 'The workshop'),
  paragraph(
    'Thirty-four officers of eight agencies, fourteen of them women, worked for four days on the first draft of the procedures.',
  ),
  table(
    ['Agency', 'Women', 'Men'],
    [
      ['Directorate of Immigration Services', '3', '3'],
      ['Kenya Revenue Authority', '2', '3'],
      ['Port Health Services', '3', '1'],
      ['National Police Service', '2', '4'],
      ['Kenya Plant Health Inspectorate Service', '1', '2'],
      ['Kenya Coast Guard Service, Ports and Airports Authorities', '3', '7'],
    ],
  ),
  heading(1, 'What was agreed'),
  provision(2, 'Procedures are written as steps with an actor, a time limit and a record.'),
  provision(2, 'Land, air and maritime posts have chapters of their own; handover and incidents are common.'),
  provision(2, 'The lead agency of each task follows the law; the table in section 4 says which it is.'),
  heading(1, 'What stayed open'),
  provision(2, 'Who boards a ship first: health and customs brought different practice.'),
  provision(2, 'How long a person may wait in secondary examination.'),
  provision(2, 'Whether the Joint Operations Centre needs a permanent head.'),
  heading(1, 'Evaluation'),
  provision(
    2,
    'Of 31 answers, 27 call the workshop useful or very useful; nine ask for more time on maritime posts.',
  ),
  heading(1, 'Next steps'),
  item('The consultant sends the draft within two weeks.'),
  item('The Secretariat opens the first round of comments.'),
  item('Port visits to Lamu and Kisumu are planned with the agencies.'),
];

/** In drafting. */
export const finalReport: readonly Draft[] = [
  title('Final Report of the Consultancy'),
  heading(1, 'Summary'),
  paragraph(
    'Over four months the agencies at Kenya’s borders have written common procedures for their daily work. This report tells how, and what should follow.',
  ),
  heading(1, 'What was done'),
  provision(2, 'Three posts were visited and 64 officers interviewed.'),
  provision(2, 'The technical working group met six times; a drafting workshop was held at Naivasha.'),
  provision(2, 'The first round brought comments of all agencies; each was answered in writing.'),
  heading(1, 'Lessons'),
  provision(2, 'Agencies agree sooner on steps than on principles.'),
  provision(2, 'A comment that is answered with a reason seldom comes back.'),
  provision(2, 'Officers at the posts read a procedure when it fits on one page for their task.'),
  heading(1, 'Recommendations'),
  provision(2, 'Train one trainer of each agency at every post within six months.'),
  provision(2, 'Print the step cards in English and Kiswahili.'),
  provision(2, 'Measure waiting times again after a year, with the tool of the needs assessment.'),
  provision(2, 'Review the procedures together with the Data Commissioner before their second edition.'),
];
