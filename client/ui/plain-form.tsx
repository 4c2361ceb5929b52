import { Button, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import { ErrorNote } from './error-note.tsx';
import { useFormSubmit } from './form-submit.ts';

export type PlainFormProps<Values extends Record<string, unknown>> = {
  readonly form: UseFormReturnType<Values>;
  readonly submitLabel: string;
  readonly onSubmit: (values: Values) => Promise<unknown>;
  readonly children: ReactNode;
};

/** A form that is the whole of its page: inputs, what was refused, one button. */
export function PlainForm<Values extends Record<string, unknown>>(props: PlainFormProps<Values>) {
  const { form, submitLabel, onSubmit, children } = props;
  const { submit, isPending, error } = useFormSubmit(form, onSubmit);
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {children}
        <ErrorNote error={error} />
        <Button type="submit" loading={isPending}>
          {submitLabel}
        </Button>
      </Stack>
    </form>
  );
}
