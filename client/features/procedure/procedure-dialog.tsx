import { Box, Button, Modal, Table } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { Picture } from '../../../shared/domain/picture.ts';
import type { Procedure } from '../../../shared/domain/procedure.ts';
import { useT } from '../../lib/i18n.ts';
import { PictureView } from './picture-view.tsx';
import classes from './procedure.module.css';
import { useNextWords } from './use-next-words.ts';

type ProcedureDialogProps = {
  readonly title: string;
  /** What the picture shows, in a sentence. */
  readonly words: string;
  readonly picture: Picture;
  readonly procedure: Procedure;
  readonly onClose: () => void;
};

/** The picture at full size, the same as a table, and the way to paper. */
export function ProcedureDialog({ title, words, picture, procedure, onClose }: ProcedureDialogProps) {
  const t = useT();
  return (
    <Modal
      opened
      onClose={onClose}
      fullScreen
      title={title}
      closeButtonProps={{ 'aria-label': t('Close') }}
      classNames={{ root: classes['sheet'] ?? '' }}
    >
      <Button
        mb="md"
        variant="default"
        className={classes['tools'] ?? ''}
        leftSection={<IconPrinter size={18} aria-hidden />}
        onClick={() => window.print()}
      >
        {t('Print')}
      </Button>
      <Box role="group" aria-label={t('Picture')} tabIndex={0} className={classes['picture']}>
        <PictureView picture={picture} title={words} scale={1} />
      </Box>
      <StepTable procedure={procedure} />
    </Modal>
  );
}

function StepTable({ procedure }: Pick<ProcedureDialogProps, 'procedure'>) {
  const t = useT();
  const nextWords = useNextWords(procedure);
  const heads = [t('Step'), t('Actor'), t('Action'), t('Time limit'), t('Record'), t('Then')];
  return (
    <Table.ScrollContainer minWidth={700}>
      <Table mt="xl" withTableBorder aria-label={t('Steps in order')}>
        <Table.Thead>
          <Table.Tr>
            {heads.map((head) => (
              <Table.Th key={head} scope="col">
                {head}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {procedure.steps.map((step) => (
            <Table.Tr key={step.id}>
              <Table.Th scope="row">{step.number}</Table.Th>
              <Table.Td>
                <bdi>{procedure.actors[step.lane]}</bdi>
              </Table.Td>
              <Table.Td>
                <bdi>{`${step.text} ${step.decision}`.trim()}</bdi>
              </Table.Td>
              <Table.Td>
                <bdi>{step.timeLimit}</bdi>
              </Table.Td>
              <Table.Td>
                <bdi>{step.record}</bdi>
              </Table.Td>
              <Table.Td>{nextWords(step)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
