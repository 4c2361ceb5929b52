import { Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { routes } from '../../shared/contract/routes.ts';
import { SignInForm } from '../features/sign-in/sign-in-form.tsx';
import { call } from '../lib/api.ts';
import { useT } from '../lib/i18n.ts';
import { useMe } from '../lib/me.ts';
import { onSessionEnded } from '../lib/session-ended.ts';

/** The session ran out while a page was open: sign in over it, and nothing that was typed is lost. */
export function SignInAgain() {
  const t = useT();
  const me = useMe();
  const queries = useQueryClient();
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => onSessionEnded(() => setIsOpen(true)), []);

  async function resume(): Promise<void> {
    const now = await call(routes.getMe, {});
    if (now.id !== me.id) return window.location.assign('/');
    setIsOpen(false);
    await queries.invalidateQueries();
  }

  return (
    <Modal
      opened={isOpen}
      onClose={() => setIsOpen(false)}
      title={t('Sign in again')}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('Close') }}
    >
      <Stack>
        <Text size="sm">
          {t('Your session has ended. Sign in and go on where you were; nothing you typed is lost.')}
        </Text>
        <SignInForm initialEmail={me.email} onDone={resume} />
      </Stack>
    </Modal>
  );
}
