import { PasswordInput } from '@mantine/core';
import type { PasswordInputProps } from '@mantine/core';
import { useT } from '../lib/i18n.ts';

export type PasswordFieldProps = Omit<PasswordInputProps, 'autoComplete'> & {
  /** Tells password managers whether to fill in or to offer a new one. */
  readonly autoComplete: 'current-password' | 'new-password';
};

export function PasswordField(props: PasswordFieldProps) {
  const t = useT();
  return (
    <PasswordInput
      visibilityToggleButtonProps={{ 'aria-label': t('Show or hide the password') }}
      {...props}
    />
  );
}
