import { Anchor, Code, Group, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Enrolment } from '../../lib/auth.ts';
import { verifyCode } from '../../lib/auth.ts';
import { useT } from '../../lib/i18n.ts';
import { filledIn } from '../../ui/checks.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { QrCode } from './qr-code.tsx';

export type EnrolDialogProps = {
  readonly enrolment: Enrolment;
  readonly onEnrolled: (backupCodes: readonly string[]) => Promise<void>;
  readonly onClose: () => void;
};

/** Two-factor is on only once the app has shown a right code. */
export function EnrolDialog({ enrolment, onEnrolled, onClose }: EnrolDialogProps) {
  const t = useT();
  const form = useForm({ initialValues: { code: '' }, validate: { code: filledIn(t) } });
  const secret = new URL(enrolment.totpURI).searchParams.get('secret') ?? '';
  return (
    <FormDialog
      title={t('Set up your authenticator app')}
      isOpen
      onClose={onClose}
      form={form}
      submitLabel={t('Switch two-factor on')}
      onSubmit={async ({ code }) => {
        await verifyCode(code.replace(/\s/g, ''));
        await onEnrolled(enrolment.backupCodes);
      }}
    >
      <Text size="sm">{t('Scan this with an authenticator app, then type the six digits it shows.')}</Text>
      <Group justify="center">
        <QrCode text={enrolment.totpURI} label={t('QR code for the authenticator app')} />
      </Group>
      <Stack gap={4}>
        <Text size="sm">
          {t('On this device?')}{' '}
          <Anchor href={enrolment.totpURI} underline="always">
            {t('Open the app')}
          </Anchor>
        </Text>
        <Text size="sm">
          {t('Or type this key into the app:')} <Code>{secret.match(/.{1,4}/g)?.join(' ')}</Code>
        </Text>
      </Stack>
      <TextInput
        label={t('Code')}
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        data-autofocus
        {...form.getInputProps('code')}
      />
    </FormDialog>
  );
}
