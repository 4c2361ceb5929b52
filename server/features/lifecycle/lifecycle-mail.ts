import type { DocumentState, EndorsementState, RoundState } from '../../../shared/domain/document-state.ts';
import type { Instant } from '../../../shared/domain/events.ts';
import type { ProjectFacts } from '../../ports/directory.ts';

export type MailWords = { readonly subject: string; readonly text: string };
type About = {
  readonly state: DocumentState;
  readonly project: ProjectFacts;
  readonly publicUrl: string;
};

export function roundMail({ round, ...about }: About & { readonly round: RoundState }): MailWords {
  const { state, project, publicUrl } = about;
  return {
    subject: `Please comment: ${oneLine(state.title)}`,
    text: [
      `Version ${round.version} of “${state.title}” (${project.name}) is open for comments: round ${round.number}.`,
      `Comments are open until ${deadlineWords(round.deadline, project)}.`,
      `Read and comment: ${publicUrl}/documents/${state.id}`,
    ].join('\n\n'),
  };
}

export function endorsementMail({
  endorsement,
  ...about
}: About & { readonly endorsement: EndorsementState }): MailWords {
  const { state, project, publicUrl } = about;
  const silence =
    'This is a silence procedure: a delegation that does not object before the deadline is counted as having no objection.';
  return {
    subject: `Position of your delegation: ${oneLine(state.title)}`,
    text: [
      `Version ${endorsement.version} of “${state.title}” (${project.name}) is open for endorsement.`,
      `Positions can be taken until ${deadlineWords(endorsement.deadline, project)}.`,
      ...(endorsement.isSilence ? [silence] : []),
      `Read the text and take the position of your delegation: ${publicUrl}/documents/${state.id}/endorsement`,
    ].join('\n\n'),
  };
}

/** In the project's time zone, with its name, and in UTC: nobody reads a deadline wrongly. */
export function deadlineWords(
  deadline: Instant,
  { settings: { timeZone } }: Pick<ProjectFacts, 'settings'>,
): string {
  const local = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone });
  const utc = new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeStyle: 'short', timeZone: 'UTC' });
  const at = new Date(deadline);
  return `${local.format(at)} (${timeZone}; ${utc.format(at)} UTC)`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
