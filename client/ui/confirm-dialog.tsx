import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import { FormDialog } from './form-dialog.tsx';

export type ConfirmDialogProps = {
  readonly title: string;
  readonly children: ReactNode;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Closing is done here, after `onConfirm` worked; a rejection is shown in the dialog. */
  readonly onConfirm: () => Promise<unknown>;
  /** The verb, e.g. “Remove from the project”. */
  readonly confirmLabel: string;
  readonly tone?: 'plain' | 'danger';
};

export function ConfirmDialog({ confirmLabel, onConfirm, children, ...rest }: ConfirmDialogProps) {
  const form = useForm<Record<string, never>>({ initialValues: {} });
  return (
    <FormDialog
      {...rest}
      form={form}
      submitLabel={confirmLabel}
      intro={children}
      onSubmit={async () => {
        await onConfirm();
        rest.onClose();
      }}
    >
      {null}
    </FormDialog>
  );
}
