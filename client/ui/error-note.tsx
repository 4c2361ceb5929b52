import { Alert, Button, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { ApiProblem } from '../lib/api-problem.ts';
import { useT } from '../lib/i18n.ts';
import { fieldText } from './field-text.ts';
import { useErrorText } from './sentence-text.ts';

export type ErrorNoteProps = {
  /** What `call` threw; nothing is shown for null. */
  readonly error: unknown;
  readonly onRetry?: () => void;
};

/** Says what went wrong and what to do, and lists the inputs the server did not take. */
export function ErrorNote({ error, onRetry }: ErrorNoteProps) {
  const t = useT();
  const textOf = useErrorText();
  if (error === null || error === undefined) return null;
  const fields = error instanceof ApiProblem ? otherFields(error) : [];
  return (
    <Alert role="alert" color="red" variant="light" icon={<IconAlertTriangle aria-hidden />}>
      {textOf(error)}
      {fields.length > 0 && (
        <List size="sm" mt="xs">
          {fields.map((field) => (
            <List.Item key={field.path}>{`${field.path}: ${fieldText(t, field.message)}`}</List.Item>
          ))}
        </List>
      )}
      {onRetry !== undefined && (
        <Button mt="sm" size="xs" variant="default" display="block" onClick={onRetry}>
          {t('Try again')}
        </Button>
      )}
    </Alert>
  );
}

/** A refusal about one input repeats its sentence there; it is said once. */
function otherFields({ problem }: ApiProblem): ApiProblem['problem']['fields'] {
  return problem.fields.filter((field) => field.message !== problem.detail);
}
