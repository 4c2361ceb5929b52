import { Button, Group, Text } from '@mantine/core';
import { useId } from 'react';
import type { MergeNoticeView } from '../../../shared/contract/merge-routes.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { useCommand } from '../../lib/query.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useNotify } from '../../ui/notify.ts';
import type { EditorSession } from '../editor/text/editor-session.ts';
import { causeWords } from './cause-words.ts';
import { NoticeWords } from './notice-words.tsx';

type MergeNoticeProps = {
  readonly documentId: string;
  readonly session: EditorSession;
  readonly notice: MergeNoticeView;
  readonly onDismissed: () => void;
};

export function MergeNotice({ documentId, session, notice, onDismissed }: MergeNoticeProps) {
  const t = useT();
  const notify = useNotify();
  const wordsId = useId();
  const invalidates = [routes.listMergeNotices];
  const goThere = () => notice.places.some((clauseId) => session.pointOut(clauseId));
  const putBack = useCommand(routes.putBackWords, {
    invalidates,
    onDone: () => {
      notify.done(t('The words are in the text again.'));
      if (!goThere()) session.focus();
    },
  });
  const dismiss = useCommand(routes.dismissMergeNotice, { invalidates, onDone: onDismissed });
  const input = { params: { documentId, noticeId: notice.id } };
  const isBusy = putBack.isPending || dismiss.isPending;
  const number = notice.places.map((id) => session.numberOf(id).number).find((each) => each !== '');
  return (
    <>
      <Text size="xs" c="gray.8">
        {causeWords(t, notice)}
      </Text>
      <NoticeWords id={wordsId} session={session} notice={notice} />
      <ErrorNote error={putBack.error ?? dismiss.error} />
      <Group gap={6}>
        <Button
          size="compact-sm"
          aria-describedby={wordsId}
          disabled={isBusy}
          onClick={() => putBack.mutate(input)}
        >
          {t('Put back')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-describedby={wordsId}
          disabled={isBusy}
          onClick={() => dismiss.mutate(input)}
        >
          {t('Leave out')}
        </Button>
        {notice.places.length > 0 && (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-describedby={wordsId}
            onClick={() => !goThere() && notify.done(t('This place is not in the text any more.'))}
          >
            {number === undefined ? t('Go to the place') : t('Go to {{number}}', { number })}
          </Button>
        )}
      </Group>
    </>
  );
}
