import { Box, Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDownload, IconMaximize } from '@tabler/icons-react';
import { pictureSvg } from '../../../shared/content/picture-svg.ts';
import { cardsOf } from '../../../shared/domain/procedure.ts';
import { useT } from '../../lib/i18n.ts';
import { ActorCards } from './actor-cards.tsx';
import { PictureView } from './picture-view.tsx';
import { ProcedureDialog } from './procedure-dialog.tsx';
import { usePicture } from './use-picture.ts';
import { useProcedure } from './use-procedure.ts';
import type { ProcedureSource } from './use-procedure.ts';

type ProcedurePanelProps = ProcedureSource & {
  readonly title: string;
  readonly onStep: (clauseId: string) => void;
};

const panelScale = 0.72;

/** The steps as a swim-lane picture, and for each actor what is theirs to do. */
export function ProcedurePanel({ title, onStep, ...source }: ProcedurePanelProps) {
  const t = useT();
  const procedure = useProcedure(source);
  const picture = usePicture(procedure);
  const [isLarge, large] = useDisclosure(false);
  if (picture === undefined)
    return (
      <Text size="sm" c="dimmed">
        {t('No steps yet. Make a clause a step and name who does it: the picture draws itself.')}
      </Text>
    );
  const words = t(
    'Who does what, in order: {{steps}} steps, {{actors}} actors. The same is in words below.',
    {
      steps: procedure.steps.length,
      actors: procedure.actors.length,
    },
  );
  return (
    <Stack gap="md">
      <Group gap="xs">
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconMaximize size={16} aria-hidden />}
          onClick={large.open}
        >
          {t('Enlarge')}
        </Button>
        <Button
          component="a"
          size="compact-sm"
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          href={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(pictureSvg(picture, { title: words, fontFamily: 'sans-serif' }))}`}
          download={`${title}.svg`}
        >
          {t('Download the picture')}
        </Button>
      </Group>
      {/* A region that scrolls is reached by keyboard. */}
      <Box
        role="group"
        aria-label={t('Picture')}
        tabIndex={0}
        style={{ overflow: 'auto', maxHeight: '55vh' }}
      >
        <PictureView picture={picture} title={words} scale={panelScale} />
      </Box>
      <ActorCards cards={cardsOf(procedure)} procedure={procedure} onStep={onStep} />
      {isLarge && (
        <ProcedureDialog
          title={title}
          words={words}
          picture={picture}
          procedure={procedure}
          onClose={large.close}
        />
      )}
    </Stack>
  );
}
