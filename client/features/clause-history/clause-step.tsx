import { Anchor, Badge, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { ClauseStepView } from '../../../shared/contract/clause-routes.ts';
import type { ContributionRefView } from '../../../shared/contract/contribution-routes.ts';
import { useFormat } from '../../lib/format.ts';
import { useT } from '../../lib/i18n.ts';
import { useSentence } from '../../ui/sentence-text.ts';
import { TimeAgo } from '../../ui/time-ago.tsx';
import classes from './clause-history.module.css';
import { WriterName } from './writer-name.tsx';

type EventStep = Extract<ClauseStepView, { type: 'event' }>;
type WritingStep = Extract<ClauseStepView, { type: 'writing' }>;

export type ClauseStepProps = {
  readonly documentId: string;
  readonly step: ClauseStepView;
  readonly onShowContribution: (contribution: ContributionRefView) => void;
};

/** One thing that happened to the clause, with the way to where it happened. */
export function ClauseStep(props: ClauseStepProps) {
  const { step } = props;
  return (
    <li className={classes['step']} data-type={step.type}>
      {step.type === 'writing' ? <Writing step={step} /> : <Event {...props} step={step} />}
      <Text size="xs" c="dimmed">
        <WriterName by={step.by} /> · <TimeAgo at={step.at} />
      </Text>
    </li>
  );
}

function Writing({ step }: { readonly step: WritingStep }) {
  const t = useT();
  const format = useFormat();
  const { written, standing, removed } = step;
  const counts = { written: format.number(written), standing: format.number(standing) };
  const said = [
    step.isMade ? t('Added the clause') : '',
    written > standing
      ? t('Characters written: {{written}}, still standing: {{standing}}', counts)
      : written > 0
        ? t('Characters written: {{written}}', counts)
        : '',
    removed > 0 ? t('Characters removed: {{removed}}', { removed: format.number(removed) }) : '',
    step.isShaped ? t('Changed its form') : '',
  ];
  return <Text size="sm">{said.filter((part) => part !== '').join(' · ')}</Text>;
}

const changeWords = { added: 'Clause added', changed: 'Clause changed', removed: 'Clause removed' } as const;

function Event({ step, documentId, onShowContribution }: ClauseStepProps & { readonly step: EventStep }) {
  const t = useT();
  const say = useSentence();
  const { subject, change, version, detail } = step;
  return (
    <>
      <Text size="sm" className={classes['words']}>
        {say(step.sentence)}{' '}
        {change !== null && (
          <Badge component="span" size="xs" variant="light" color="gray">
            {t(changeWords[change])}
          </Badge>
        )}
      </Text>
      {detail !== '' && (
        <Text size="xs" lineClamp={4} className={classes['detail']}>
          <bdi>{detail}</bdi>
        </Text>
      )}
      {subject !== null && (
        <Anchor component="button" type="button" size="xs" onClick={() => onShowContribution(subject)}>
          {subject.kind === 'thread' ? t('Show the comment') : t('Show the proposed wording')}
        </Anchor>
      )}
      {change === 'changed' && version !== null && version > 1 && (
        <Anchor
          component={Link}
          size="xs"
          to={`/documents/${documentId}/compare?from=${version - 1}&to=${version}`}
        >
          {t('Compare with the version before')}
        </Anchor>
      )}
    </>
  );
}
