import { FileInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { useCommand } from '../../lib/query.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { ImportReport } from './import-report.tsx';
import type { Imported } from './import-report.tsx';
import { readTableFile } from './read-table-file.ts';

type ImportDialogProps = { readonly projectId: string; readonly onClose: () => void };

/** Choose a table, then see what entered and what did not. */
export function ImportDialog({ projectId, onClose }: ImportDialogProps) {
  const t = useT();
  const [imported, setImported] = useState<Imported | null>(null);
  const send = useCommand(routes.importGlossary, { invalidates: [routes.listGlossary] });
  const form = useForm<{ file: File | null }>({
    initialValues: { file: null },
    validate: { file: (file) => (file === null ? t('Choose a file.') : null) },
  });
  if (imported !== null) return <ImportReport imported={imported} onClose={onClose} />;
  return (
    <FormDialog
      title={t('Import terms')}
      intro={t(
        'A table as CSV or tab-separated text. The first row names the columns: term, language, discouraged, definition, source, note, and a column for each other language (en, fr, es, sw, pt, ar).',
      )}
      isOpen
      onClose={onClose}
      form={form}
      submitLabel={t('Import')}
      onSubmit={async ({ file }) => {
        if (file === null) return;
        const csv = await readTableFile(file);
        setImported(await send.mutateAsync({ params: { projectId }, body: { csv } }));
      }}
    >
      <FileInput
        label={t('File')}
        required
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
        placeholder={t('Choose a file')}
        {...form.getInputProps('file')}
      />
    </FormDialog>
  );
}
