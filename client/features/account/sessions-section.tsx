import { Badge, Button, Group, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { endOtherSessions, endSession, listSessions } from '../../lib/auth.ts';
import type { Session } from '../../lib/auth.ts';
import { useFormat } from '../../lib/format.ts';
import { useT } from '../../lib/i18n.ts';
import { useNotify } from '../../ui/notify.ts';
import { ReadArea } from '../../ui/read-area.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/section.tsx';
import { useDeviceName } from './device-name.ts';

const queryKey = ['sessions'];

export function SessionsSection() {
  const t = useT();
  const read = useQuery({ queryKey, queryFn: listSessions });
  const endOthers = useEnd(endOtherSessions);
  return (
    <Section title={t('Where you are signed in')}>
      <ReadArea read={read}>
        {({ sessions, ownId }) => (
          <>
            <Rows label={t('Where you are signed in')}>
              {sessions.map((session) => (
                <SessionRow key={session.id} session={session} isOwn={session.id === ownId} />
              ))}
            </Rows>
            {sessions.length > 1 && (
              <Group>
                <Button variant="default" loading={endOthers.isPending} onClick={() => endOthers.mutate()}>
                  {t('Sign out everywhere else')}
                </Button>
              </Group>
            )}
          </>
        )}
      </ReadArea>
    </Section>
  );
}

function SessionRow({ session, isOwn }: { readonly session: Session; readonly isOwn: boolean }) {
  const t = useT();
  const format = useFormat();
  const nameOf = useDeviceName();
  const end = useEnd(() => endSession(session.token));
  const device = nameOf(session.userAgent ?? '');
  const side = isOwn ? (
    <Badge color="teal">{t('This device')}</Badge>
  ) : (
    <Button
      variant="subtle"
      size="compact-sm"
      loading={end.isPending}
      aria-label={t('Sign out {{device}}', { device })}
      onClick={() => end.mutate()}
    >
      {t('Sign out')}
    </Button>
  );
  return (
    <Row side={side}>
      <Text fw={600} size="sm">
        {device}
      </Text>
      <Text size="sm" c="dimmed">
        {t('Signed in {{when}}', { when: format.dateTime(session.createdAt.toISOString()) })}
        {session.ipAddress != null && session.ipAddress !== '' && ` · ${session.ipAddress}`}
      </Text>
    </Row>
  );
}

function useEnd(end: () => Promise<void>) {
  const queries = useQueryClient();
  const notify = useNotify();
  return useMutation({
    mutationFn: end,
    onSuccess: () => queries.invalidateQueries({ queryKey }),
    onError: notify.failed,
  });
}
