import type { Outbox } from '../../ports/directory.ts';
import { invitationWords } from './invitation-words.ts';
import type { InvitationRecord, ProjectRecord } from './project-records.ts';

type Parts = {
  readonly record: InvitationRecord;
  readonly project: ProjectRecord;
  readonly publicUrl: string;
  readonly token: string;
};

export function invitationMail({ record, project, publicUrl, token }: Parts): Parameters<Outbox['put']>[0] {
  const { subject, paragraphs } = invitationWords[project.settings.language]({
    name: record.name,
    invitedBy: record.invitedByName,
    project: project.name,
    link: `${publicUrl}/invitation/${token}`,
  });
  return { to: record.email, subject, text: paragraphs.join('\n\n') };
}
