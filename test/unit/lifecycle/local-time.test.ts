import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, localOf, workdayEndIn } from '../../../client/features/lifecycle/local-time.ts';

describe('[LC-6] a deadline is typed on the clock of the project', () => {
  it('17:00 in Nairobi is 14:00 UTC', () => {
    expect(instantOf('2026-11-24T17:00', 'Africa/Nairobi')).toBe('2026-11-24T14:00:00.000Z');
    expect(localOf('2026-11-24T14:00:00.000Z', 'Africa/Nairobi')).toBe('2026-11-24T17:00');
  });

  it('an hour that the clock skips becomes the moment after the jump', () => {
    expect(instantOf('2026-03-29T02:30', 'Europe/Paris')).toBe('2026-03-29T01:30:00.000Z');
  });

  it('the end of the working day is at 17:00, whatever the hour now', () => {
    expect(workdayEndIn(7, 'America/Barbados', '2026-11-24T23:30:00.000Z')).toBe('2026-12-01T17:00');
  });

  it('what is shown and typed back is the same minute, in every zone', () => {
    const zones = fc.constantFrom(
      'Africa/Nairobi',
      'America/Port_of_Spain',
      'Indian/Mauritius',
      'Asia/Kathmandu',
    );
    const minutes = fc.integer({ min: 0, max: 50 * 365 * 24 * 60 });
    fc.assert(
      fc.property(zones, minutes, (zone, minute) => {
        const instant = new Date(Date.UTC(2020, 0, 1) + minute * 60_000).toISOString();
        expect(instantOf(localOf(instant, zone), zone)).toBe(instant);
      }),
    );
  });
});
