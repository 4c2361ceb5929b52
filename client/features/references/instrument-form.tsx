import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { isSafeHref } from '../../../shared/content/link-href.ts';
import { instrumentLimits } from '../../../shared/content/reference-marks.ts';
import { useT } from '../../lib/i18n.ts';
import type { EditorSession } from '../editor/text/editor-session.ts';
import { setInstrument } from '../editor/text/commands/reference-commands.ts';

type InstrumentFormProps = { readonly session: EditorSession; readonly onDone: () => void };

/** Names an instrument outside this text; selected words carry it, or the form writes them. */
export function InstrumentForm({ session, onDone }: InstrumentFormProps) {
  const t = useT();
  const [values, setValues] = useState({ name: '', article: '', href: '' });
  const [isChecked, setIsChecked] = useState(false);
  const set = (field: keyof typeof values) => (value: string) =>
    setValues((current) => ({ ...current, [field]: value }));
  const name = values.name.trim();
  const href = addressOf(values.href.trim());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (name === '' || href === null) return;
    session.run(setInstrument({ name, article: values.article.trim(), href }));
    onDone();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextInput
          label={t('Name of the instrument')}
          required
          data-autofocus
          maxLength={instrumentLimits.name}
          value={values.name}
          error={isChecked && name === '' ? t('Fill this in.') : null}
          onChange={(event) => set('name')(event.currentTarget.value)}
        />
        <TextInput
          label={t('Article or section')}
          maxLength={instrumentLimits.article}
          value={values.article}
          onChange={(event) => set('article')(event.currentTarget.value)}
        />
        <TextInput
          label={t('Address')}
          placeholder="https://"
          value={values.href}
          error={isChecked && href === null ? t('Write a web address or a mail address.') : null}
          onChange={(event) => set('href')(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button type="submit">{t('Insert')}</Button>
        </Group>
      </Stack>
    </form>
  );
}

/** `null` for what is no address; nothing is none. */
function addressOf(written: string): string | null {
  if (written === '') return '';
  const address = /^[a-z][a-z\d+.-]*:/i.test(written) ? written : `https://${written}`;
  return isSafeHref(address) ? address : null;
}
