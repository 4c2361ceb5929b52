import { describe, expect, test } from 'vitest';
import { placeCells } from '../../../server/publish/place-cells.ts';
import { strangeTables } from '../../support/publish/strange-tables.ts';

describe('no two cells share a place:', () => {
  test.each(strangeTables)('$name', ({ content }) => {
    const [table] = content.content;
    if (table?.type !== 'table') throw new Error('the sample holds a table');
    const placed = placeCells(table);
    const places = placed.cells.flatMap(({ x, y, colspan, rowspan }) =>
      Array.from(
        { length: colspan * rowspan },
        (_, index) => `${x + (index % colspan)},${y + Math.floor(index / colspan)}`,
      ),
    );
    expect(new Set(places).size).toBe(places.length);
    for (const { x, y, colspan, rowspan } of placed.cells) {
      expect(x + colspan).toBeLessThanOrEqual(placed.columns);
      expect(y + rowspan).toBeLessThanOrEqual(placed.rows);
    }
  });
});
