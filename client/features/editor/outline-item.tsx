import { useState } from 'react';
import type { DragEvent, KeyboardEvent } from 'react';
import type { OutlineEntry } from '../../../shared/content/outline.ts';
import { useT } from '../../lib/i18n.ts';
import classes from './outline.module.css';
import { OutlineMenu } from './outline-menu.tsx';
import type { OutlineMoves } from './use-outline-moves.ts';

type OutlineItemProps = {
  readonly entry: OutlineEntry;
  readonly isCurrent: boolean;
  /** Whether fingers do it: they cannot drag what they scroll. */
  readonly isTouched: boolean;
  /** Null for who only reads. */
  readonly moves: OutlineMoves | null;
  readonly onJump: () => void;
};

type Side = 'before' | 'after-whole';

export function OutlineItem({ entry, isCurrent, isTouched, moves, onJump }: OutlineItemProps) {
  const t = useT();
  const [side, setSide] = useState<Side | null>(null);
  const words = entry.text === '' ? t('Without words') : entry.text;
  const onKeyDown = (event: KeyboardEvent) => {
    if (moves !== null && event.altKey && moves.byKey(entry.id, event.key)) event.preventDefault();
  };
  const dragging = moves === null ? {} : dragProps({ entry, moves, side, setSide });
  return (
    <li className={classes['row']}>
      <button
        type="button"
        className={classes['entry']}
        data-entry={entry.id}
        data-depth={Math.min(entry.depth, 3)}
        data-kind={entry.kind}
        data-drop={side ?? undefined}
        aria-current={isCurrent ? 'location' : undefined}
        aria-keyshortcuts={
          moves === null ? undefined : 'Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight'
        }
        onKeyDown={onKeyDown}
        onClick={onJump}
        {...dragging}
      >
        {entry.label !== '' && <span className={classes['number']}>{entry.label}</span>}
        <bdi>{words}</bdi>
      </button>
      {moves !== null && isTouched && (
        <OutlineMenu id={entry.id} heading={`${entry.label} ${words}`.trim()} moves={moves} />
      )}
    </li>
  );
}

type Dragging = {
  readonly entry: OutlineEntry;
  readonly moves: OutlineMoves;
  readonly side: Side | null;
  readonly setSide: (side: Side | null) => void;
};

function dragProps({ entry, moves, side, setSide }: Dragging) {
  return {
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', entry.text);
      moves.drag(entry.id);
    },
    onDragOver: (event: DragEvent) => {
      if (!moves.isDragging()) return;
      event.preventDefault();
      const { top, height } = event.currentTarget.getBoundingClientRect();
      setSide(event.clientY < top + height / 2 ? 'before' : 'after-whole');
    },
    onDragLeave: () => setSide(null),
    onDragEnd: () => moves.drag(null),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      if (side !== null) moves.dropAt(entry.id, side);
      setSide(null);
    },
  };
}
