import { Avatar, Tooltip } from '@mantine/core';
import { useT } from '../../lib/i18n.ts';
import type { Awareness } from 'y-protocols/awareness';
import { useOthers } from './use-others.ts';

const shown = 5;

/** Who else is in the text right now. Names come from the server (RT-5). */
export function PresenceBar({ awareness }: { readonly awareness: Awareness }) {
  const t = useT();
  const others = useOthers(awareness);
  if (others.length === 0) return null;
  const names = others.map(({ name }) => name).join(', ');
  return (
    <Avatar.Group role="img" aria-label={t('In the text now: {{names}}', { names })}>
      {others.slice(0, shown).map((other) => (
        <Tooltip key={other.key} label={other.name}>
          <Avatar
            size="sm"
            radius="xl"
            name={other.name}
            styles={{ placeholder: { background: other.color, color: '#fff' } }}
          />
        </Tooltip>
      ))}
      {others.length > shown && (
        <Avatar size="sm" radius="xl">
          {`+${others.length - shown}`}
        </Avatar>
      )}
    </Avatar.Group>
  );
}
