import { Stack, Text } from '@mantine/core';
import type { PositionView } from '../../../shared/contract/document-views.ts';
import { useT } from '../../lib/i18n.ts';

/** DE-5: what a signature holds, wherever it is shown. Times of signatures are in UTC. */
export function SignatureBlock({ position }: { readonly position: PositionView }) {
  const t = useT();
  const { signature } = position;
  return (
    <Stack gap={2}>
      <Text size="sm" fw={600}>
        <bdi>{signature.name}</bdi>
        {signature.title !== '' && `, ${signature.title}`}
      </Text>
      <Text size="xs">{t(signature.meaning)}</Text>
      <Text size="xs" c="dimmed">
        {t('{{at}} UTC · version {{version}} · digest {{digest}}…', {
          at: signature.at.slice(0, 19).replace('T', ' '),
          version: signature.version,
          digest: signature.digest.slice(0, 12),
        })}
      </Text>
      <Text size="xs" c="dimmed">
        {signature.reauthentication === 'password'
          ? t('Confirmed with password')
          : t('Confirmed with password and second factor')}
      </Text>
      {position.evidence !== null && (
        <Text size="xs" c="dimmed">
          {t('Recorded by {{name}} on behalf of the delegation; evidence: {{evidence}}', {
            name: position.recordedBy.kind === 'person' ? position.recordedBy.name : '',
            evidence: position.evidence,
          })}
        </Text>
      )}
    </Stack>
  );
}
