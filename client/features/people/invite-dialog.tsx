import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { routes } from '../../../shared/contract/routes.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import { useT } from '../../lib/i18n.ts';
import { useMe } from '../../lib/me.ts';
import { useCommand } from '../../lib/query.ts';
import { anEmail, filledIn } from '../../ui/checks.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useNotify } from '../../ui/notify.ts';
import { RoleFields, delegationChosen, delegationFor } from './role-fields.tsx';

export type InviteDialogProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly projectId: string;
};

type Values = { email: string; name: string; title: string; role: Role; delegationId: string | null };

const blank: Values = { email: '', name: '', title: '', role: 'member', delegationId: null };

export function InviteDialog({ isOpen, onClose, projectId }: InviteDialogProps) {
  const t = useT();
  const me = useMe();
  const notify = useNotify();
  const invite = useCommand(routes.invite, { invalidates: [routes.listInvitations] });
  const form = useForm<Values>({
    initialValues: blank,
    validate: { email: anEmail(t), name: filledIn(t), delegationId: delegationChosen(t) },
  });
  const send = async (values: Values) => {
    await invite.mutateAsync({
      params: { projectId },
      body: { ...values, delegationId: delegationFor(values) },
    });
    notify.done(t('{{email}} is invited.', { email: values.email }));
    form.reset();
    onClose();
  };
  return (
    <FormDialog
      title={t('Invite a person')}
      intro={
        me.isMailKept
          ? t('No mail server is set up: the invitation waits in the outbox for an administrator to pass on.')
          : undefined
      }
      isOpen={isOpen}
      onClose={onClose}
      form={form}
      submitLabel={t('Send the invitation')}
      onSubmit={send}
    >
      <TextInput label={t('E-mail')} type="email" required data-autofocus {...form.getInputProps('email')} />
      <TextInput label={t('Name')} required {...form.getInputProps('name')} />
      <TextInput
        label={t('Job title')}
        description={t('As printed under a signature, e.g. Deputy Director.')}
        {...form.getInputProps('title')}
      />
      <RoleFields form={form} projectId={projectId} />
    </FormDialog>
  );
}
