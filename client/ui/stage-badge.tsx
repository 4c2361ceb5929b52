import { Badge } from '@mantine/core';
import type { Stage } from '../../shared/domain/stages.ts';
import { useT } from '../lib/i18n.ts';
import { stageWords } from './words.ts';

/** Colour only supports the word: writing is neutral, circulation ochre, decision blue, agreed green. */
const colors: Readonly<Record<Stage, string>> = {
  drafting: 'gray',
  review: 'yellow',
  revision: 'gray',
  validation: 'indigo',
  validated: 'teal',
  endorsement: 'indigo',
  endorsed: 'teal',
  clearance: 'indigo',
  cleared: 'teal',
  published: 'pine',
  withdrawn: 'red',
};

export type StageBadgeProps = { readonly stage: Stage; readonly size?: 'sm' | 'md' | 'lg' };

export function StageBadge({ stage, size = 'md' }: StageBadgeProps) {
  const t = useT();
  return (
    <Badge
      size={size}
      color={colors[stage]}
      variant={stage === 'published' ? 'filled' : 'light'}
      miw="max-content"
    >
      {t(stageWords[stage])}
    </Badge>
  );
}
