import { Button, Group, Text } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useState } from 'react';
import { alignedStates } from '../../../shared/content/align-languages.ts';
import type { AlignedClause, AlignedState } from '../../../shared/content/align-languages.ts';
import { useT } from '../../lib/i18n.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { StepButtons } from '../../ui/step-buttons.tsx';
import type { EditorSession } from '../editor/text/editor-session.ts';
import { Toolbar } from '../editor/toolbar.tsx';
import { SaveIndicator } from '../workspace/save-indicator.tsx';
import type { Chosen } from './use-chosen.ts';
import classes from './side-by-side.module.css';
import { alignedCountWords } from './state-words.ts';
import type { Confirming } from './use-confirming.ts';
import type { SideText } from './use-side.ts';
import { stepsBetween } from './steps-between.ts';

type SideBarProps = {
  readonly rows: readonly AlignedClause[];
  readonly follower: SideText;
  readonly session: EditorSession;
  readonly canEdit: boolean;
  readonly chosen: Chosen;
  readonly confirming: Confirming;
};

/** How much is not up to date, the way from one to the next, and confirming all at once. */
export function SideBar({ rows, follower, session, canEdit, chosen, confirming }: SideBarProps) {
  const t = useT();
  const { count, step } = stepsBetween(rows, chosen);
  return (
    <>
      <Group justify="space-between" gap="xs" className={classes['bar'] ?? ''}>
        <Group gap="md">
          <SaveIndicator collaboration={follower.collaboration} />
          <Counts rows={rows} />
        </Group>
        <Group gap="xs">
          <StepButtons
            previous={t('Previous mark')}
            next={t('Next mark')}
            step={step}
            isDisabled={count === 0}
          />
          {canEdit && <ConfirmAll rows={rows} confirming={confirming} />}
        </Group>
      </Group>
      {canEdit && <Toolbar session={session} />}
    </>
  );
}

function Counts({ rows }: Pick<SideBarProps, 'rows'>) {
  const t = useT();
  const parts = alignedStates.flatMap((state: AlignedState) => {
    const count = rows.filter((row) => row.state === state).length;
    return state === 'current' || count === 0 ? [] : [t(alignedCountWords[state], { count })];
  });
  const words =
    rows.length === 0 ? '' : parts.length === 0 ? t('Everything is up to date') : parts.join(' · ');
  return (
    <Text size="sm" fw={600} role="status" aria-label={t('State of the translation')}>
      {words}
    </Text>
  );
}

/** Words nobody has translated are confirmed one by one or not at all. */
function ConfirmAll({ rows, confirming }: Pick<SideBarProps, 'rows' | 'confirming'>) {
  const t = useT();
  const [isAsking, setIsAsking] = useState(false);
  const ready = rows.filter(({ state }) => state === 'outdated' || state === 'unconfirmed');
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconChecks size={16} aria-hidden />}
        disabled={ready.length === 0}
        onClick={() => setIsAsking(true)}
      >
        {t('Confirm all…')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('Confirm all clauses')}
        confirmLabel={t('Confirm all')}
        onClose={() => setIsAsking(false)}
        onConfirm={async () => confirming.confirm(ready)}
      >
        {t(
          'You say that these clauses say what the source says: {{count}}. Your name stays with it. What is not translated stays marked.',
          {
            count: ready.length,
          },
        )}
      </ConfirmDialog>
    </>
  );
}
