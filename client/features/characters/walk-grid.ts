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
      return inRow(at, cells, 'below');
    case 'ArrowUp':
      return inRow(at, cells, 'above') ?? -1;
    case 'Home':
      return cells.length === 0 ? undefined : 0;
    case 'End':
      return cells.length - 1;
    default:
      return undefined;
  }
}

/** The nearest cell of the row next to that of `at`. */
function inRow(at: number, cells: readonly Cell[], side: 'above' | 'below'): number | undefined {
  const { left, top } = cells[at] ?? { left: 0, top: 0 };
  const tops = cells.map((cell) => cell.top);
  const row =
    side === 'below'
      ? Math.min(...tops.filter((each) => each > top))
      : Math.max(...tops.filter((each) => each < top));
  const places = cells.flatMap((cell, place) =>
    cell.top === row ? [{ place, off: Math.abs(cell.left - left) }] : [],
  );
  return places.toSorted((one, other) => one.off - other.off)[0]?.place;
}
