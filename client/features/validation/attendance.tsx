import { Button, Checkbox, Group, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import type { DocumentView, ValidationView } from '../../../shared/contract/document-views.ts';
import type { DelegationId } from '../../../shared/domain/ids.ts';
import { asId } from '../../../shared/domain/ids.ts';
import { useT } from '../../lib/i18n.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useNotify } from '../../ui/notify.ts';
import { useLifecycle } from '../lifecycle/use-lifecycle.ts';

export type AttendanceProps = { readonly document: DocumentView; readonly validation: ValidationView };

/** Which delegations are present; it decides the quorum. */
export function Attendance({ document, validation }: AttendanceProps) {
  const t = useT();
  const send = useLifecycle(document);
  const notify = useNotify();
  const [present, setPresent] = useState<string[]>([...validation.present]);
  const [error, setError] = useState<unknown>(null);
  const mayRecord = document.abilities.includes('record-attendance');
  const isChanged = present.toSorted().join() !== validation.present.toSorted().join();
  const save = async () => {
    try {
      await send({ type: 'record-attendance', present: present.map((id) => asId<DelegationId>(id)) });
      setError(null);
      notify.done(t('Attendance recorded'));
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <Stack gap="sm" component="section" aria-labelledby="attendance">
      <Title order={3} id="attendance">
        {t('Attendance')}
      </Title>
      <Checkbox.Group value={present} onChange={setPresent} aria-labelledby="attendance">
        <Stack gap={6}>
          {validation.eligible.map(({ id, name }) => (
            <Checkbox key={id} value={id} label={<bdi>{name}</bdi>} disabled={!mayRecord} />
          ))}
        </Stack>
      </Checkbox.Group>
      <ErrorNote error={error} />
      {mayRecord && (
        <Group>
          <Button onClick={() => void save()} disabled={!isChanged}>
            {t('Record attendance')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
