import { Button, Code, CopyButton, Group, Modal, SimpleGrid, Stack, Text } from '@mantine/core';
import { useT } from '../../lib/i18n.ts';

export type BackupCodesDialogProps = { readonly codes: readonly string[]; readonly onClose: () => void };

export function BackupCodesDialog({ codes, onClose }: BackupCodesDialogProps) {
  const t = useT();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('Keep these backup codes')}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('Close') }}
    >
      <Stack>
        <Text size="sm">
          {t(
            'Each lets you in once if you lose your phone. They are not shown again: print them or keep them in a password manager.',
          )}
        </Text>
        <SimpleGrid cols={2} spacing="xs">
          {codes.map((code) => (
            <Code key={code} fz="md" ta="center">
              {code}
            </Code>
          ))}
        </SimpleGrid>
        <Group justify="flex-end">
          <CopyButton value={codes.join('\n')}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {copied ? t('Copied') : t('Copy all')}
              </Button>
            )}
          </CopyButton>
          <Button onClick={onClose}>{t('I have kept them')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
