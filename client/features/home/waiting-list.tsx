import { Badge, Button, Group, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import type { WaitingView } from '../../../shared/contract/project-routes.ts';
import { useT } from '../../lib/i18n.ts';
import { documentLink } from '../../lib/links.ts';
import type { DocumentPlace } from '../../lib/links.ts';
import { Deadline } from '../../ui/deadline.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { useSentence } from '../../ui/sentence-text.ts';
import { waitingWords } from '../../ui/words.ts';

const placeOf: Readonly<Record<WaitingView['kind'], DocumentPlace>> = {
  'answer-comments': 'matrix',
  'respond-to-round': 'text',
  'take-position': 'endorsement',
  'give-clearance': 'text',
  'next-step': 'text',
  'read-disposition': 'matrix',
};

export function WaitingList({ waiting }: { readonly waiting: readonly WaitingView[] }) {
  const t = useT();
  return (
    <section aria-labelledby="waiting">
      <Group gap="xs" mb="sm">
        <Title order={2} id="waiting">
          {t('Waiting for you')}
        </Title>
        {waiting.length > 0 && <Badge color="yellow">{waiting.length}</Badge>}
      </Group>
      {waiting.length === 0 ? (
        <EmptyState title={t('Nothing is waiting for you')}>
          {t('When a text needs your comment, your answer or your position, it appears here.')}
        </EmptyState>
      ) : (
        <Rows label={t('Waiting for you')}>
          {waiting.map((each) => (
            <WaitingRow key={`${each.documentId} ${each.kind} ${each.template}`} waiting={each} />
          ))}
        </Rows>
      )}
    </section>
  );
}

function WaitingRow({ waiting }: { readonly waiting: WaitingView }) {
  const t = useT();
  const say = useSentence();
  const action = (
    <Button
      component={Link}
      to={documentLink(waiting.documentId, placeOf[waiting.kind])}
      size="sm"
      variant="light"
    >
      {t(waitingWords[waiting.kind])}
    </Button>
  );
  return (
    <Row side={action}>
      <Text fw={600}>{say(waiting)}</Text>
      <Text size="sm" c="dimmed">
        <bdi>{waiting.documentTitle}</bdi>
        {' · '}
        <bdi>{waiting.projectName}</bdi>
      </Text>
      {waiting.deadline !== null && <Deadline at={waiting.deadline} timeZone={waiting.timeZone} />}
    </Row>
  );
}
