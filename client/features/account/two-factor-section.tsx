import { Badge, Button, Group } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { routes } from '../../../shared/contract/routes.ts';
import { renewBackupCodes, startTwoFactor, stopTwoFactor } from '../../lib/auth.ts';
import type { Enrolment } from '../../lib/auth.ts';
import { useT } from '../../lib/i18n.ts';
import { useMe } from '../../lib/me.ts';
import { useNotify } from '../../ui/notify.ts';
import { Section } from '../../ui/section.tsx';
import { BackupCodesDialog } from './backup-codes-dialog.tsx';
import { EnrolDialog } from './enrol-dialog.tsx';
import { PasswordDialog } from './password-dialog.tsx';

/** What the person is in the middle of; each step asks for the password first. */
type Step =
  | { readonly kind: 'idle' | 'starting' | 'stopping' | 'renewing' }
  | { readonly kind: 'enrolling'; readonly enrolment: Enrolment }
  | { readonly kind: 'showing-codes'; readonly codes: readonly string[] };

const idle: Step = { kind: 'idle' };

export function TwoFactorSection() {
  const t = useT();
  const [step, setStep] = useState<Step>(idle);
  return (
    <Section
      title={t('Two-factor sign-in')}
      lead={t(
        'A code from an app on your phone, asked for besides the password when you sign in and when you sign a position.',
      )}
    >
      <TwoFactorState onStep={setStep} />
      <TwoFactorDialogs step={step} onStep={setStep} />
    </Section>
  );
}

function TwoFactorState({ onStep }: { readonly onStep: (step: Step) => void }) {
  const t = useT();
  const { isTwoFactorOn } = useMe();
  if (!isTwoFactorOn) {
    return (
      <Group>
        <Badge color="gray">{t('Off')}</Badge>
        <Button variant="default" onClick={() => onStep({ kind: 'starting' })}>
          {t('Switch two-factor on')}
        </Button>
      </Group>
    );
  }
  return (
    <Group>
      <Badge color="teal">{t('On')}</Badge>
      <Button variant="default" onClick={() => onStep({ kind: 'renewing' })}>
        {t('New backup codes')}
      </Button>
      <Button variant="subtle" color="red.9" onClick={() => onStep({ kind: 'stopping' })}>
        {t('Switch two-factor off')}
      </Button>
    </Group>
  );
}

type DialogsProps = { readonly step: Step; readonly onStep: (step: Step) => void };

function TwoFactorDialogs({ step, onStep }: DialogsProps) {
  const t = useT();
  const notify = useNotify();
  const queries = useQueryClient();
  const close = () => onStep(idle);
  const readMeAgain = () => queries.invalidateQueries({ queryKey: [routes.getMe.path] });

  async function start(password: string): Promise<void> {
    onStep({ kind: 'enrolling', enrolment: await startTwoFactor(password) });
  }
  async function renew(password: string): Promise<void> {
    onStep({ kind: 'showing-codes', codes: await renewBackupCodes(password) });
  }
  async function stop(password: string): Promise<void> {
    await stopTwoFactor(password);
    await readMeAgain();
    notify.done(t('Two-factor is off.'));
    close();
  }
  async function showCodes(codes: readonly string[]): Promise<void> {
    await readMeAgain();
    onStep({ kind: 'showing-codes', codes });
  }

  switch (step.kind) {
    case 'idle':
      return null;
    case 'starting':
      return <PasswordDialog title={t('Switch two-factor on')} onSubmit={start} onClose={close} />;
    case 'renewing':
      return <PasswordDialog title={t('New backup codes')} onSubmit={renew} onClose={close} />;
    case 'stopping':
      return <PasswordDialog title={t('Switch two-factor off')} onSubmit={stop} onClose={close} />;
    case 'enrolling':
      return <EnrolDialog enrolment={step.enrolment} onEnrolled={showCodes} onClose={close} />;
    case 'showing-codes':
      return <BackupCodesDialog codes={step.codes} onClose={close} />;
    default:
      return step satisfies never;
  }
}
