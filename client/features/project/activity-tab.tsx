import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { ActivityView } from '../../../shared/contract/project-routes.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { useFormat } from '../../lib/format.ts';
import { useT } from '../../lib/i18n.ts';
import { documentLink } from '../../lib/links.ts';
import { usePages } from '../../lib/query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PagesArea } from '../../ui/read-area.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { useSentence } from '../../ui/sentence-text.ts';
import { useProject } from './project-context.ts';

export function ActivityTab() {
  const t = useT();
  const project = useProject();
  const activity = usePages(routes.listActivity, { params: { projectId: project.id } });
  const empty = (
    <EmptyState title={t('Nothing happened yet')}>
      {t('Versions, rounds, comments and decisions of the documents you may see are listed here.')}
    </EmptyState>
  );
  return (
    <PagesArea pages={activity} empty={empty}>
      {(items) => (
        <Rows label={t('Activity')}>
          {items.map((each) => (
            <ActivityRow key={`${each.documentId} ${each.seq}`} activity={each} />
          ))}
        </Rows>
      )}
    </PagesArea>
  );
}

function ActivityRow({ activity }: { readonly activity: ActivityView }) {
  const format = useFormat();
  const say = useSentence();
  const when = (
    <Text component="time" size="sm" c="dimmed" dateTime={activity.at} title={format.dateTime(activity.at)}>
      {format.relative(activity.at)}
    </Text>
  );
  return (
    <Row side={when}>
      <Text>
        {activity.actorName !== '' && (
          <Text component="span" fw={600}>
            <bdi>{activity.actorName}</bdi>
            {': '}
          </Text>
        )}
        {say(activity)}
      </Text>
      <Anchor component={Link} size="sm" to={documentLink(activity.documentId, 'ledger')}>
        <bdi>{activity.documentTitle}</bdi>
      </Anchor>
    </Row>
  );
}
