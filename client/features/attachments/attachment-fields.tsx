import { Switch, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useT } from '../../lib/i18n.ts';

export type AttachmentValues = { readonly description: string; readonly isConfidential: boolean };

/** What is said about a file, when it is attached and later. */
export function AttachmentFields({ form }: { readonly form: UseFormReturnType<AttachmentValues> }) {
  const t = useT();
  return (
    <>
      <Textarea
        label={t('Description')}
        description={t('What it is and where it comes from.')}
        autosize
        minRows={2}
        maxLength={2000}
        {...form.getInputProps('description')}
      />
      <Switch
        label={t('Confidential')}
        description={t('Observers and guests do not see that it exists.')}
        {...form.getInputProps('isConfidential', { type: 'checkbox' })}
      />
    </>
  );
}
