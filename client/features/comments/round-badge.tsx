import { Badge } from '@mantine/core';
import { useT } from '../../lib/i18n.ts';

/** The round a contribution belongs to, if any. */
export function RoundBadge({ number }: { readonly number: number | null }) {
  const t = useT();
  if (number === null) return null;
  return (
    <Badge size="sm" variant="outline" color="gray">
      {t('Round {{number}}', { number })}
    </Badge>
  );
}
