import { Alert, Button } from '@mantine/core';
import type { SaveStatus } from '../../collaboration/save-status.ts';
import type { CloseName } from '../../../shared/protocol/close-codes.ts';
import { useT } from '../../lib/i18n.ts';

/** Why the text is not shown. What was written on this device stays here in every case. */
const turnedAwayWords: Readonly<Partial<Record<CloseName, string>>> = {
  'old-schema': 'Concord was updated. Reload to continue; what you wrote is kept on this device.',
  'not-signed-in': 'You are signed out. Sign in again to continue; what you wrote is kept on this device.',
  'session-ended': 'You are signed out. Sign in again to continue; what you wrote is kept on this device.',
  'not-visible': 'This text is not open to you any more.',
};
const otherWords =
  'The server ended the connection. Reload to try again; what you wrote is kept on this device.';

export function TurnedAway({ status }: { readonly status: SaveStatus }) {
  const t = useT();
  return (
    <Alert role="alert" color="orange" m="md" title={t(turnedAwayWords[reasonOf(status)] ?? otherWords)}>
      <Button onClick={() => window.location.reload()}>{t('Reload')}</Button>
    </Alert>
  );
}

function reasonOf(status: SaveStatus): CloseName {
  if (status.kind === 'turned-away') return status.reason;
  return status.kind === 'reload' ? 'old-schema' : 'malformed-frame';
}
