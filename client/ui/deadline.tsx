import { Text } from '@mantine/core';
import { isSameClock, ownTimeZone, useFormat } from '../lib/format.ts';
import { useT } from '../lib/i18n.ts';
import { useNow } from '../lib/use-now.ts';

export type DeadlineProps = {
  /** ISO instant. */
  readonly at: string;
  /** The project's zone; its clock is added where it differs from the person's. */
  readonly timeZone?: string;
  readonly size?: 'xs' | 'sm' | 'md';
};

const soon = 48 * 3600 * 1000;

/** A deadline on the person's clock and on the project's, with how far away it is. */
export function Deadline({ at, timeZone, size = 'sm' }: DeadlineProps) {
  const t = useT();
  const format = useFormat();
  const left = Date.parse(at) - useNow();
  const own = ownTimeZone();
  const isZoneTold = timeZone !== undefined && !isSameClock(at, own, timeZone);
  return (
    <Text component="span" size={size} c={left < soon ? 'red.9' : 'inherit'} display="block">
      <time dateTime={at}>{format.inZone(at, own)}</time>
      <Text component="span" inherit fw={left < soon ? 700 : 400}>{` · ${format.relative(at)}`}</Text>
      {isZoneTold && (
        <Text component="span" inherit c="dimmed" display="block">
          {t('{{time}} in {{place}}', { time: format.clockIn(at, timeZone), place: placeOf(timeZone) })}
        </Text>
      )}
    </Text>
  );
}

/** The zone's own city says more to people than an offset: “Port of Spain” for America/Port_of_Spain. */
function placeOf(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}
