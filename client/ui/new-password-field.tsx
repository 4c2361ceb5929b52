import { useT } from '../lib/i18n.ts';
import { PasswordField } from './password-field.tsx';
import type { PasswordFieldProps } from './password-field.tsx';

/** Choosing a password, with the advice that belongs to it. */
export function NewPasswordField(props: Omit<PasswordFieldProps, 'autoComplete'>) {
  const t = useT();
  return (
    <PasswordField
      description={t('At least 10 characters. A sentence only you would write is good.')}
      autoComplete="new-password"
      required
      {...props}
    />
  );
}
