/** Where the arrow keys lead among cells that flow in rows of any length, by where they stand on the screen. */
export type Cell = { readonly left: number; readonly top: number };

/** The place to go to from `at`; undefined where the key means nothing here. Up from the first row is -1. */
export function placeAfter(key: string, at: number, cells: readonly Cell[]): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return Math.min(at + 1, cells.length - 1);
    case 'ArrowLeft':
      return Math.max(at - 1, 0);
    case 'ArrowDown':
      return inRow(
        at,
        cells,
        rowsOf(cells).find((top) => top > topOf(at, cells)),
      );
    case 'ArrowUp':
      return (
        inRow(
          at,
          cells,
          rowsOf(cells).findLast((top) => top < topOf(at, cells)),
        ) ?? -1
      );
    case 'Home':
      return inFirst(cells);
    case 'End':
      return cells.length - 1;
    default:
      return undefined;
  }
}

function inFirst(cells: readonly Cell[]): number | undefined {
  return cells.length === 0 ? undefined : 0;
}

function topOf(at: number, cells: readonly Cell[]): number {
  return cells[at]?.top ?? 0;
}

function rowsOf(cells: readonly Cell[]): readonly number[] {
  return [...new Set(cells.map(({ top }) => top))].toSorted((one, other) => one - other);
}

/** The nearest cell of a row. */
function inRow(at: number, cells: readonly Cell[], row: number | undefined): number | undefined {
  if (row === undefined) return undefined;
  const { left = 0 } = cells[at] ?? {};
  const places = cells.flatMap((cell, place) =>
    cell.top === row ? [{ place, off: Math.abs(cell.left - left) }] : [],
  );
  return places.toSorted((one, other) => one.off - other.off)[0]?.place;
}
