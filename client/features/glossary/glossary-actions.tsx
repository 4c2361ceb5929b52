import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDownload, IconPlus, IconUpload } from '@tabler/icons-react';
import { useT } from '../../lib/i18n.ts';
import { EntryDialog } from './entry-dialog.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { StarterButton } from './starter-button.tsx';

type GlossaryActionsProps = { readonly projectId: string; readonly mayWrite: boolean };

export function GlossaryActions({ projectId, mayWrite }: GlossaryActionsProps) {
  const t = useT();
  const [isAdding, adding] = useDisclosure(false);
  const [isImporting, importing] = useDisclosure(false);
  return (
    <Group justify="flex-end" gap="sm">
      <Button
        component="a"
        href={`/api/projects/${projectId}/glossary.csv`}
        download
        variant="default"
        leftSection={<IconDownload size={18} aria-hidden />}
      >
        {t('Export')}
      </Button>
      {mayWrite && (
        <>
          <Button
            variant="default"
            leftSection={<IconUpload size={18} aria-hidden />}
            onClick={importing.open}
          >
            {t('Import')}
          </Button>
          <StarterButton projectId={projectId} />
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={adding.open}>
            {t('Add a term')}
          </Button>
        </>
      )}
      {isAdding && <EntryDialog projectId={projectId} entry={null} onClose={adding.close} />}
      {isImporting && <ImportDialog projectId={projectId} onClose={importing.close} />}
    </Group>
  );
}
