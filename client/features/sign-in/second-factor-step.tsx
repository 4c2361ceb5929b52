import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { verifyBackupCode, verifyCode } from '../../lib/auth.ts';
import { useT } from '../../lib/i18n.ts';
import { filledIn } from '../../ui/checks.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useFormSubmit } from '../../ui/form-submit.ts';

export type SecondFactorStepProps = {
  readonly onDone: () => Promise<unknown>;
  readonly onBack: () => void;
};

export function SecondFactorStep({ onDone, onBack }: SecondFactorStepProps) {
  const t = useT();
  const [kind, setKind] = useState<'app' | 'backup'>('app');
  const form = useForm({ initialValues: { code: '' }, validate: { code: filledIn(t) } });
  const { submit, isPending, error, clear } = useFormSubmit(form, async ({ code }) => {
    await (kind === 'app' ? verifyCode(code.replace(/\s/g, '')) : verifyBackupCode(code.trim()));
    await onDone();
  });
  const change = () => {
    clear();
    form.reset();
    setKind(kind === 'app' ? 'backup' : 'app');
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Text size="sm">
          {kind === 'app'
            ? t('Open your authenticator app and type the six digits it shows for Concord.')
            : t('Type one of the backup codes you kept when you switched two-factor on. Each works once.')}
        </Text>
        <TextInput
          key={kind}
          label={kind === 'app' ? t('Code') : t('Backup code')}
          inputMode={kind === 'app' ? 'numeric' : 'text'}
          autoComplete="one-time-code"
          data-autofocus
          autoFocus
          required
          {...form.getInputProps('code')}
        />
        <ErrorNote error={error} />
        <Button type="submit" loading={isPending} fullWidth>
          {t('Sign in')}
        </Button>
        <Group justify="space-between">
          <Button variant="subtle" size="compact-sm" onClick={onBack}>
            {t('Back')}
          </Button>
          <Button variant="subtle" size="compact-sm" onClick={change}>
            {kind === 'app' ? t('Use a backup code') : t('Use the app')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
