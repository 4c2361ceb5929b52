import { Anchor, Paper, Stack, Text, Title } from '@mantine/core';
import type { ActorCard, Procedure, ProcedureStep } from '../../../shared/domain/procedure.ts';
import { useT } from '../../lib/i18n.ts';
import { useNextWords } from './use-next-words.ts';

type ActorCardsProps = {
  readonly cards: readonly ActorCard[];
  readonly procedure: Procedure;
  readonly onStep: (clauseId: string) => void;
};

/** “What Port Health does”: the steps of each actor, each a way into the text. */
export function ActorCards({ cards, procedure, onStep }: ActorCardsProps) {
  const t = useT();
  return cards.map(({ actor, steps }) => (
    <Paper
      key={actor}
      withBorder
      p="sm"
      component="section"
      aria-label={actor === '' ? t('Nobody named') : actor}
    >
      <Title order={3} size="h5" mb={6}>
        {actor === '' ? t('Nobody named') : <bdi>{t('What {{actor}} does', { actor })}</bdi>}
      </Title>
      <Stack component="ol" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {steps.map((step) => (
          <StepLine key={step.id} {...{ step, procedure, onStep }} />
        ))}
      </Stack>
    </Paper>
  ));
}

type StepLineProps = Pick<ActorCardsProps, 'procedure' | 'onStep'> & { readonly step: ProcedureStep };

function StepLine({ step, procedure, onStep }: StepLineProps) {
  const t = useT();
  const nextWords = useNextWords(procedure);
  const facts = [step.timeLimit, step.record].filter((each) => each !== '').join(' · ');
  return (
    <li>
      <Anchor component="button" type="button" size="sm" ta="start" onClick={() => onStep(step.id)}>
        {step.number} <bdi>{step.text === '' ? t('Without words') : step.text}</bdi>
      </Anchor>
      {facts !== '' && (
        <Text size="xs" c="dimmed">
          <bdi>{facts}</bdi>
        </Text>
      )}
      {step.decision !== '' && (
        <Text size="xs">
          <bdi>{step.decision}</bdi> {nextWords(step)}
        </Text>
      )}
    </li>
  );
}
