import { useForm } from '@mantine/form';
import { useT } from '../../lib/i18n.ts';
import { filledIn } from '../../ui/checks.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { PasswordField } from '../../ui/password-field.tsx';

export type PasswordDialogProps = {
  readonly title: string;
  readonly onSubmit: (password: string) => Promise<void>;
  readonly onClose: () => void;
};

/** Asks for the password before something about the account changes. */
export function PasswordDialog({ title, onSubmit, onClose }: PasswordDialogProps) {
  const t = useT();
  const form = useForm({ initialValues: { password: '' }, validate: { password: filledIn(t) } });
  return (
    <FormDialog
      title={title}
      intro={t('Type your password to go on.')}
      isOpen
      onClose={onClose}
      form={form}
      submitLabel={t('Go on')}
      onSubmit={({ password }) => onSubmit(password)}
    >
      <PasswordField
        label={t('Password')}
        autoComplete="current-password"
        required
        data-autofocus
        {...form.getInputProps('password')}
      />
    </FormDialog>
  );
}
