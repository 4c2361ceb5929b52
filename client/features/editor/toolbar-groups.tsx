import {
  IconArrowBackUp,
  IconArrowDown,
  IconArrowForwardUp,
  IconArrowUp,
  IconBold,
  IconIndentDecrease,
  IconIndentIncrease,
  IconItalic,
  IconUnderline,
} from '@tabler/icons-react';
import { toggleMark } from 'prosemirror-commands';
import { useT } from '../../lib/i18n.ts';
import { redoCommand, undoCommand } from 'y-prosemirror';
import { isFlat } from '../../../shared/domain/clause-kinds.ts';
import { schema } from '../../../shared/content/schema.ts';
import { shiftTree } from './text/commands/clause-commands.ts';
import type { EditorSession } from './text/editor-session.ts';
import { ToolButton } from './tool-button.tsx';
import { useStore } from '../../lib/use-store.ts';

type GroupProps = { readonly session: EditorSession };

export function HistoryTools({ session }: GroupProps) {
  const t = useT();
  const { canUndo, canRedo } = useStore(session.facts);
  return (
    <>
      <ToolButton
        label={t('Undo my last change')}
        icon={IconArrowBackUp}
        action="undo"
        isDisabled={!canUndo}
        onClick={() => session.run(undoCommand)}
      />
      <ToolButton
        label={t('Redo')}
        icon={IconArrowForwardUp}
        action="redo"
        isDisabled={!canRedo}
        onClick={() => session.run(redoCommand)}
      />
    </>
  );
}

export function StructureTools({ session }: GroupProps) {
  const t = useT();
  const { kind, level } = useStore(session.facts);
  const hasNoLevel = kind === null || isFlat(kind);
  return (
    <>
      <ToolButton
        label={t('Out one level')}
        icon={IconIndentDecrease}
        action="outdent"
        isDisabled={hasNoLevel || level <= 1}
        onClick={() => session.run(shiftTree(-1))}
      />
      <ToolButton
        label={t('In one level')}
        icon={IconIndentIncrease}
        action="indent"
        isDisabled={hasNoLevel || level >= 5}
        onClick={() => session.run(shiftTree(1))}
      />
      <ToolButton
        label={t('Move up')}
        icon={IconArrowUp}
        action="moveUp"
        onClick={() => session.run(session.moves.selected('up'))}
      />
      <ToolButton
        label={t('Move down')}
        icon={IconArrowDown}
        action="moveDown"
        onClick={() => session.run(session.moves.selected('down'))}
      />
    </>
  );
}

export function FormatTools({ session }: GroupProps) {
  const t = useT();
  const { isBold, isItalic, isUnderlined } = useStore(session.facts);
  return (
    <>
      <ToolButton
        label={t('Bold')}
        icon={IconBold}
        action="bold"
        isPressed={isBold}
        onClick={() => session.run(toggleMark(schema.marks.bold))}
      />
      <ToolButton
        label={t('Italic')}
        icon={IconItalic}
        action="italic"
        isPressed={isItalic}
        onClick={() => session.run(toggleMark(schema.marks.italic))}
      />
      <ToolButton
        label={t('Underline')}
        icon={IconUnderline}
        action="underline"
        isPressed={isUnderlined}
        onClick={() => session.run(toggleMark(schema.marks.underline))}
      />
    </>
  );
}
