import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../lib/i18n.ts';
import { ErrorNote } from '../../ui/error-note.tsx';

export type WordsFormProps = {
  /** How the input is called: in sight, or for screen readers alone. */
  readonly field: { readonly label: string } | { readonly 'aria-label': string };
  readonly initialWords: string;
  readonly submitLabel: string;
  readonly command: { readonly isPending: boolean; readonly error: unknown };
  readonly onSend: (words: string) => void;
  readonly onClose: () => void;
};

/** Words of a conversation, written in place; Ctrl + Enter sends them, Escape leaves. */
export function WordsForm(props: WordsFormProps) {
  const t = useT();
  const [words, setWords] = useState(props.initialWords);
  const isEmpty = words.trim() === '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        props.onSend(words);
      }}
    >
      <Stack gap="xs">
        <Textarea
          {...props.field}
          autosize
          autoFocus
          minRows={2}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') props.onClose();
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isEmpty) props.onSend(words);
          }}
        />
        <ErrorNote error={props.command.error} />
        <Group gap="xs">
          <Button size="compact-sm" type="submit" disabled={isEmpty} loading={props.command.isPending}>
            {props.submitLabel}
          </Button>
          <Button size="compact-sm" variant="default" onClick={props.onClose}>
            {t('Cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
