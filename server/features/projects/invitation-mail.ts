import type { Outbox } from '../../ports/directory.ts';
import type { InvitationRecord, ProjectRecord } from './project-records.ts';

type Parts = {
  readonly record: InvitationRecord;
  readonly project: ProjectRecord;
  readonly publicUrl: string;
  readonly token: string;
};

export function invitationMail({ record, project, publicUrl, token }: Parts): Parameters<Outbox['put']>[0] {
  const text = [
    `Hello ${record.name},`,
    '',
    `${record.invitedByName} invites you to take part in "${project.name}" on Concord, where the working group writes its texts together.`,
    '',
    'Open this link within 14 days to accept:',
    '',
    `${publicUrl}/invitation/${token}`,
    '',
    'The link is for you alone. If you do not expect it, do nothing.',
  ].join('\n');
  return { to: record.email, subject: `Invitation to ${project.name}`, text };
}
