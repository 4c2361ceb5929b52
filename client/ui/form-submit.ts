import type { UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { ApiProblem } from '../lib/api-problem.ts';
import { useT } from '../lib/i18n.ts';
import { fieldText } from './field-text.ts';
import { useErrorText } from './sentence-text.ts';

export type FormSubmit = {
  readonly submit: (event?: FormEvent<HTMLFormElement>) => void;
  readonly isPending: boolean;
  /** What the server refused apart from single inputs. */
  readonly error: unknown;
  readonly clear: () => void;
};

/** Sends a form: pending while it runs, the server's words at the inputs they are about, the rest as `error`. */
export function useFormSubmit<Values extends Record<string, unknown>>(
  form: UseFormReturnType<Values>,
  send: (values: Values) => Promise<unknown>,
): FormSubmit {
  const t = useT();
  const textOf = useErrorText();
  const [state, setState] = useState<{ isPending: boolean; error: unknown }>({
    isPending: false,
    error: null,
  });

  async function run(values: Values): Promise<void> {
    setState({ isPending: true, error: null });
    try {
      await send(values);
      setState({ isPending: false, error: null });
    } catch (error) {
      const errors = error instanceof ApiProblem ? errorsAt(error, Object.keys(values)) : {};
      form.setErrors(errors);
      setState({ isPending: false, error: isAllSaid(error, errors) ? null : error });
      focusFirst(form, Object.keys(errors));
    }
  }

  /** The server's paths may be deeper (`command.deadline`) than the form's names (`deadline`). */
  function errorsAt(refused: ApiProblem, names: readonly string[]): Record<string, string> {
    const { fields, detail } = refused.problem;
    const pairs = fields.flatMap(({ path, message }) => {
      const name = names.find((each) => path === each || path.endsWith(`.${each}`));
      return name === undefined
        ? []
        : [[name, message === detail ? textOf(refused) : fieldText(t, message)] as const];
    });
    return Object.fromEntries(pairs);
  }

  return {
    ...state,
    submit: form.onSubmit(
      (values) => void run(values),
      (errors) => focusFirst(form, Object.keys(errors)),
    ),
    clear: () => setState({ isPending: false, error: null }),
  };
}

function isAllSaid(error: unknown, errors: Record<string, string>): boolean {
  const said = Object.keys(errors).length;
  return error instanceof ApiProblem && said > 0 && said === error.problem.fields.length;
}

function focusFirst<Values extends Record<string, unknown>>(
  form: UseFormReturnType<Values>,
  names: readonly string[],
): void {
  const [first] = names;
  if (first !== undefined) form.getInputNode(first)?.focus();
}
