import { Modal, Tabs } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useT } from '../../lib/i18n.ts';
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
    <Modal
      opened={isOpen}
      onClose={place.onDone}
      size="lg"
      title={t('Reference')}
      returnFocus={false}
      onExitTransitionEnd={() => session.focus()}
      closeButtonProps={{ 'aria-label': t('Close') }}
    >
      <Tabs defaultValue="clause" keepMounted={false}>
        <Tabs.List mb="md">
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
    </Modal>
  );
}
