import { Alert, Box, Group, Stack, Text } from '@mantine/core';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { useT } from '../../lib/i18n.ts';
import { Deadline } from '../../ui/deadline.tsx';
import { useSentence } from '../../ui/sentence-text.ts';
import { CommandDialogs, useCommandDialogs } from './command-dialogs.tsx';
import { CommandMenu } from './command-menu.tsx';
import { LifeStepper } from './life-stepper.tsx';
import { NextAction } from './next-action.tsx';
import classes from './life-stepper.module.css';

/** Where the text is in its life, what comes next, and who is awaited. */
export function LifeBar({ document }: { readonly document: DocumentView }) {
  const t = useT();
  const say = useSentence();
  const dialogs = useCommandDialogs();
  const awaited = document.next === null ? document.waitingFor : null;
  return (
    <Box component="section" aria-label={t('Life of the text')} className={classes['life']}>
      {document.stage === 'withdrawn' ? (
        <Alert color="gray">{t('This document is withdrawn.')}</Alert>
      ) : (
        <LifeStepper document={document} />
      )}
      <Group gap="sm" align="flex-start" className={classes['commands'] ?? ''}>
        {(document.deadline !== null || awaited !== null) && (
          <Stack gap={2}>
            {document.deadline !== null && (
              <Deadline at={document.deadline} timeZone={document.timeZone} size="xs" />
            )}
            {awaited !== null && (
              <Text size="xs" c="dimmed" maw="18rem">
                {say(awaited)}
              </Text>
            )}
          </Stack>
        )}
        <NextAction document={document} onOpen={dialogs.open} />
        <CommandMenu document={document} onOpen={dialogs.open} />
      </Group>
      <CommandDialogs document={document} dialogs={dialogs} />
    </Box>
  );
}
