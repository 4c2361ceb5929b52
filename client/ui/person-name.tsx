import { Text } from '@mantine/core';
import type { ActorView } from '../../shared/contract/document-views.ts';
import { useT } from '../lib/i18n.ts';
import { roleWords } from './words.ts';

/** A name as people wrote it, in whatever direction its script runs. */
export function PersonName({ name }: { readonly name: string }) {
  return <bdi>{name}</bdi>;
}

/** Who did something: name with delegation or role, or the clock. */
export function ActorName({ actor }: { readonly actor: ActorView }) {
  const t = useT();
  if (actor.kind === 'clock') return <span>{t('Concord, at the deadline')}</span>;
  const belonging = actor.delegationName ?? (actor.role === null ? null : t(roleWords[actor.role]));
  return (
    <span>
      <PersonName name={actor.name} />
      {belonging !== null && (
        <Text component="span" inherit c="dimmed">
          {' · '}
          <bdi>{belonging}</bdi>
        </Text>
      )}
    </span>
  );
}
