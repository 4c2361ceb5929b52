import { useEffect, useState } from 'react';
import { useT } from '../../lib/i18n.ts';
import { TextDialog } from '../editor/text-dialog.tsx';
import type { EditorSession } from '../editor/text/editor-session.ts';
import { CharacterPicker } from './character-picker.tsx';
import { insertCharacter } from './insert-character.ts';
import { recentSigns, rememberSign } from './recent-characters.ts';

/** Signs that the keyboard lacks, written at the caret (TX-30). */
export function CharacterDialog({ session }: { readonly session: EditorSession }) {
  const t = useT();
  const [isOpen, setIsOpen] = useState(false);
  useEffect(
    () =>
      session.onRequest((request) => {
        if (request.type === 'open-characters' && session.seat.get() === 'edit') setIsOpen(true);
      }),
    [session],
  );
  const insert = (sign: string) => {
    rememberSign(window.localStorage, sign);
    session.run(insertCharacter(sign));
    setIsOpen(false);
  };
  return (
    <TextDialog
      session={session}
      title={t('Special characters')}
      size="lg"
      isOpen={isOpen}
      onLeave={() => setIsOpen(false)}
    >
      <CharacterPicker recent={recentSigns(window.localStorage)} onPick={insert} />
    </TextDialog>
  );
}
