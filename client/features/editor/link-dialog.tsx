import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useT } from '../../lib/i18n.ts';
import { isSafeHref } from '../../../shared/content/link-href.ts';
import type { EditorSession } from './text/editor-session.ts';
import { TextDialog } from './text-dialog.tsx';
import { removeLink, setLink } from './text/commands/link-commands.ts';
import { useStore } from '../../lib/use-store.ts';

type LinkDialogProps = {
  readonly session: EditorSession;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

export function LinkDialog({ session, isOpen, onClose }: LinkDialogProps) {
  const t = useT();
  return (
    <TextDialog session={session} title={t('Link')} isOpen={isOpen} onLeave={onClose}>
      <LinkForm session={session} onClose={onClose} />
    </TextDialog>
  );
}

function LinkForm({ session, onClose }: Omit<LinkDialogProps, 'isOpen'>) {
  const t = useT();
  const { href } = useStore(session.facts);
  const [address, setAddress] = useState(href);
  const [error, setError] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const target = completed(address.trim());
    if (!isSafeHref(target)) {
      setError(t('Write a web address or a mail address.'));
      return;
    }
    session.run(setLink(target));
    onClose();
  };
  const remove = () => {
    session.run(removeLink);
    onClose();
  };
  return (
    <form onSubmit={submit} noValidate>
      <TextInput
        label={t('Address')}
        placeholder="https://"
        value={address}
        error={error}
        data-autofocus
        onChange={(event) => setAddress(event.currentTarget.value)}
      />
      <Group justify="flex-end" mt="md">
        {href !== '' && (
          <Button variant="default" onClick={remove}>
            {t('Remove the link')}
          </Button>
        )}
        <Button type="submit">{t('Apply')}</Button>
      </Group>
    </form>
  );
}

/** `example.org` means the web, `name@example.org` a mail address. */
function completed(address: string): string {
  if (/^[a-z][a-z\d+.-]*:/i.test(address) || address === '') return address;
  return address.includes('@') ? `mailto:${address}` : `https://${address}`;
}
