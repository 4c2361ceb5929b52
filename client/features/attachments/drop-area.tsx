import { Button, FileButton, Paper, Stack, Text } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useState } from 'react';
import type { DragEvent } from 'react';
import { attachmentEndings } from '../../../shared/domain/attachment-types.ts';
import { useFormat } from '../../lib/format.ts';
import { useT } from '../../lib/i18n.ts';

type DropAreaProps = { readonly limitBytes: number; readonly onChoose: (file: File) => void };

/** A button for everyone, and the place to drop a file for those with a mouse. */
export function DropArea({ limitBytes, onChoose }: DropAreaProps) {
  const t = useT();
  const format = useFormat();
  const [isOver, setIsOver] = useState(false);
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) onChoose(file);
  };
  return (
    <Paper
      p="md"
      withBorder
      bg={isOver ? 'pine.0' : 'gray.0'}
      style={{ borderStyle: 'dashed' }}
      onDragOver={onDragOver}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
      data-testid="drop-area"
    >
      <Stack gap={6} align="flex-start">
        <FileButton
          onChange={(file) => file !== null && onChoose(file)}
          accept={attachmentEndings.join(',')}
          inputProps={{ 'aria-label': t('File') }}
        >
          {(props) => (
            <Button variant="default" leftSection={<IconPaperclip size={18} aria-hidden />} {...props}>
              {t('Attach a file')}
            </Button>
          )}
        </FileButton>
        <Text size="xs" c="dimmed">
          {t('Or drop it here. At most {{size}}.', { size: format.fileSize(limitBytes) })}
        </Text>
      </Stack>
    </Paper>
  );
}
