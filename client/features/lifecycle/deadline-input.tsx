import { TextInput } from '@mantine/core';
import type { TextInputProps } from '@mantine/core';
import { useT } from '../../lib/i18n.ts';

/** Date and time on the project's clock, with the browser's own picker. */
export function DeadlineInput({ timeZone, ...input }: TextInputProps & { readonly timeZone: string }) {
  const t = useT();
  return (
    <TextInput
      type="datetime-local"
      label={t('Deadline')}
      description={t('On the clock of the project: {{timeZone}}', { timeZone })}
      required
      {...input}
    />
  );
}
