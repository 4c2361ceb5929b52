import { Anchor, Button, Group, Modal, Stack, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { defaultFormat, formattedCounters, keepings } from '../../../shared/domain/number-format.ts';
import type { NumberFormat } from '../../../shared/domain/number-format.ts';
import { useT } from '../../lib/i18n.ts';
import { useCommand, useRoute } from '../../lib/query.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { LoadingArea } from '../../ui/loading-area.tsx';
import { numbersAnchor } from '../versions/number-table.tsx';
import { CounterRow } from './counter-row.tsx';
import { KeepingChoice } from './keeping-choice.tsx';
import { NumberingSample } from './numbering-sample.tsx';

type NumberingDialogProps = { readonly document: DocumentView; readonly onClose: () => void };

/** How the text is numbered, for everyone who has it open, at once (TX-2). Versions keep the numbers they were cut with. */
export function NumberingDialog({ document, onClose }: NumberingDialogProps) {
  const t = useT();
  const numbering = useRoute(routes.getNumbering, { params: { documentId: document.id } });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('Numbering')}
      size="58rem"
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('Close') }}
    >
      {numbering.error !== null && <ErrorNote error={numbering.error} />}
      {numbering.data === undefined ? (
        <LoadingArea />
      ) : (
        <NumberingForm document={document} first={numbering.data.format} onClose={onClose} />
      )}
    </Modal>
  );
}

type NumberingFormProps = NumberingDialogProps & { readonly first: NumberFormat };

function NumberingForm({ document, first, onClose }: NumberingFormProps) {
  const t = useT();
  const [format, setFormat] = useState(first);
  const change = useCommand(routes.setNumbering, {
    invalidates: [routes.getNumbering, routes.getDocument, routes.getVersion],
    onDone: onClose,
  });
  const usual = defaultFormat(document.scheme);
  const isUsual = JSON.stringify(format) === JSON.stringify(usual);
  const isSame = JSON.stringify(format) === JSON.stringify(first);
  const save = () =>
    change.mutate({ params: { documentId: document.id }, body: { format: isUsual ? null : format } });
  return (
    <Stack gap="sm">
      <Text size="sm">
        {t('Everyone sees the new numbers at once. Versions that were cut keep the numbers they had.')}
      </Text>
      <NumberingSample format={format} language={document.language} />
      {formattedCounters.map((counter) => (
        <CounterRow
          key={counter}
          counter={counter}
          format={format[counter]}
          onChange={(changed) => setFormat({ ...format, [counter]: changed })}
        />
      ))}
      <Switch
        label={t('Headings below the first level are numbered too')}
        checked={format.lowerHeadings === 'numbered'}
        onChange={(event) =>
          setFormat({ ...format, lowerHeadings: event.currentTarget.checked ? 'numbered' : 'unnumbered' })
        }
      />
      <KeepingChoice
        value={format.keeping}
        choices={keepings}
        onChange={(keeping) => setFormat({ ...format, keeping })}
      />
      <NumbersSince document={document} onLeave={onClose} />
      <ErrorNote error={change.error} />
      <Group justify="space-between">
        <Button variant="subtle" disabled={isUsual} onClick={() => setFormat(usual)}>
          {t('The usual numbering')}
        </Button>
        <Group gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('Cancel')}
          </Button>
          <Button color="pine" loading={change.isPending} disabled={isSame} onClick={save}>
            {t('Number the text so')}
          </Button>
        </Group>
      </Group>
    </Stack>
  );
}

type NumbersSinceProps = { readonly document: DocumentView; readonly onLeave: () => void };

/** The way to the table of old and new numbers, once a version was circulated. */
function NumbersSince({ document, onLeave }: NumbersSinceProps) {
  const t = useT();
  const circulated = document.rounds.at(-1)?.version;
  if (circulated === undefined) return null;
  return (
    <Anchor
      component={Link}
      size="sm"
      onClick={onLeave}
      to={`/documents/${document.id}/compare?from=${circulated}&to=current#${numbersAnchor}`}
    >
      {t('Old and new numbers since version {{number}}, which was circulated', { number: circulated })}
    </Anchor>
  );
}
