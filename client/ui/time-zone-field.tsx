import { Select } from '@mantine/core';
import type { SelectProps } from '@mantine/core';
import { useMemo } from 'react';
import { useT } from '../lib/i18n.ts';

export type TimeZoneFieldProps = Omit<SelectProps, 'data' | 'searchable'>;

/** IANA zones with their present offset, found by typing a city or a country's zone. */
export function TimeZoneField(props: TimeZoneFieldProps) {
  const t = useT();
  const zones = useMemo(() => ['UTC', ...Intl.supportedValuesOf('timeZone')].map(zoneOption), []);
  return (
    <Select
      searchable
      allowDeselect={false}
      nothingFoundMessage={t('No such time zone')}
      limit={60}
      {...props}
      data={zones}
    />
  );
}

function zoneOption(zone: string): { value: string; label: string } {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    timeZoneName: 'shortOffset',
  }).formatToParts();
  const offset = parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
  return { value: zone, label: `${zone.replaceAll('_', ' ')} (${offset})` };
}
