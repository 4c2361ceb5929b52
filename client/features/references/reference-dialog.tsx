import { Tabs } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useT } from '../../lib/i18n.ts';
import { TextDialog } from '../editor/text-dialog.tsx';
import type { EditorSession } from '../editor/text/editor-session.ts';
import { ClausePicker } from './clause-picker.tsx';
import { InstrumentForm } from './instrument-form.tsx';

/** Writes a reference at the caret: to a clause of this text, or to another instrument (TX-3). */
export function ReferenceDialog({ session }: { readonly session: EditorSession }) {
  const t = useT();
  const [isOpen, setIsOpen] = useState(false);
  useEffect(
    () =>
      session.onRequest((request) => {
        if (request.type === 'open-reference' && session.seat.get() === 'edit') setIsOpen(true);
      }),
    [session],
  );
  const place = { session, onDone: () => setIsOpen(false) };
  return (
    <TextDialog session={session} title={t('Reference')} size="lg" isOpen={isOpen} onLeave={place.onDone}>
      <Tabs defaultValue="clause" keepMounted={false}>
        <Tabs.List mb="md" aria-label={t('Kind of reference')}>
          <Tabs.Tab value="clause">{t('To a clause of this text')}</Tabs.Tab>
          <Tabs.Tab value="instrument">{t('To another instrument')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="clause">
          <ClausePicker {...place} />
        </Tabs.Panel>
        <Tabs.Panel value="instrument">
          <InstrumentForm {...place} />
        </Tabs.Panel>
      </Tabs>
    </TextDialog>
  );
}
