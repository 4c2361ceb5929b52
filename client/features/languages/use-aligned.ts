import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { AlignedClause } from '../../../shared/content/align-languages.ts';
import { alignHeights } from './align-heights.ts';
import type { Placed, Spaces } from './align-heights.ts';

type Panes = {
  readonly leader: RefObject<HTMLElement | null>;
  readonly follower: RefObject<HTMLElement | null>;
};

/**
 * Keeps the clauses of both panes on one line, by a style sheet of its own: the editors own their elements. Answers where
 * the mark of each clause stands in the pane of the following text, in pixels.
 */
export function useAligned(panes: Panes, rows: readonly AlignedClause[]): ReadonlyMap<string, number> {
  const { leader, follower } = panes;
  const [tops, setTops] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    const [left, right] = [leader.current, follower.current];
    if (left === null || right === null) return undefined;
    const sheet = document.createElement('style');
    document.head.append(sheet);
    const align = () => {
      sheet.textContent = '';
      const spaces = alignHeights(placedIn(left), placedIn(right));
      sheet.textContent = `${rulesOf('leader', spaces.leader)}\n${rulesOf('follower', spaces.follower)}`;
      setTops(topsOf(rows, { left, right }));
    };
    const task = requestAnimationFrame(align);
    const width = new ResizeObserver(align);
    width.observe(right);
    return () => {
      cancelAnimationFrame(task);
      width.disconnect();
      sheet.remove();
    };
  }, [leader, follower, rows]);
  return tops;
}

function placedIn(pane: HTMLElement): readonly Placed[] {
  const blocks = pane.querySelectorAll<HTMLElement>('.ProseMirror > [data-id]');
  // A pane that is not shown has no places; then nothing is aligned.
  if (pane.offsetParent === null) return [];
  return [...blocks].map((block) => ({
    id: block.dataset['id'] ?? '',
    top: block.offsetTop,
    bottom: block.offsetTop + block.offsetHeight,
  }));
}

/** Kinds of clauses have spaces of their own, in rules of any strength. */
function rulesOf(side: string, spaces: Spaces): string {
  return [...spaces]
    .map(
      ([id, space]) =>
        `[data-side="${side}"] [data-id="${CSS.escape(id)}"] { margin-block-start: ${space}px !important; }`,
    )
    .join('\n');
}

type Shown = { readonly left: HTMLElement; readonly right: HTMLElement };

function topsOf(rows: readonly AlignedClause[], { left, right }: Shown): ReadonlyMap<string, number> {
  const start = right.getBoundingClientRect().top;
  const tops = new Map<string, number>();
  for (const { id, state, follower } of rows) {
    if (state === 'current') continue;
    const pane = follower === null ? left : right;
    const element = pane.querySelector(`.ProseMirror > [data-id="${CSS.escape(id)}"]`);
    if (element !== null) tops.set(id, element.getBoundingClientRect().top - start);
  }
  return tops;
}
