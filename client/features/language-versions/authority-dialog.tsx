import { Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { LanguageVersionView } from '../../../shared/contract/language-routes.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { useCommand } from '../../lib/query.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useTextLanguage } from './text-language.ts';

type AuthorityDialogProps = { readonly version: LanguageVersionView; readonly onClose: () => void };

/** Another language becomes the one that binds: with a reason, kept in the ledgers of both. */
export function AuthorityDialog({ version, onClose }: AuthorityDialogProps) {
  const t = useT();
  const language = useTextLanguage()(version.language);
  const make = useCommand(routes.makeAuthoritative, {
    invalidates: [routes.listLanguages, routes.getDocument, routes.listConfirmations, routes.getLedger],
  });
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (value) => (value.trim() === '' ? t('Give a reason.') : null) },
  });
  const title = t('Make {{language}} authoritative', { language });
  return (
    <FormDialog
      isOpen
      title={title}
      intro={t(
        'From then on this version passes review, validation and endorsement, and the other one follows it. Both must be in drafting or revision.',
      )}
      onClose={onClose}
      form={form}
      submitLabel={title}
      onSubmit={async (body) => {
        await make.mutateAsync({ params: { documentId: version.documentId }, body });
        onClose();
      }}
    >
      <Textarea
        label={t('Reason')}
        autosize
        minRows={3}
        required
        data-autofocus
        {...form.getInputProps('reason')}
      />
    </FormDialog>
  );
}
