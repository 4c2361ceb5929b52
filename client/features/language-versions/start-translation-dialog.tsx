import { Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from 'react-router';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { textLanguages } from '../../../shared/contract/language-routes.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { documentLink } from '../../lib/links.ts';
import { useCommand, useRoute } from '../../lib/query.ts';
import { filledIn } from '../../ui/checks.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { textLanguageWords } from '../../ui/words.ts';

type TextLanguage = (typeof textLanguages)[number];
type StartTranslationDialogProps = { readonly document: DocumentView; readonly onClose: () => void };

/** Begins a version in another language; those that exist are not offered. */
export function StartTranslationDialog({ document, onClose }: StartTranslationDialogProps) {
  const t = useT();
  const navigate = useNavigate();
  const known = useRoute(routes.listLanguages, { params: { documentId: document.id } });
  const taken = (known.data?.items ?? [{ language: document.language }]).map(({ language }) => language);
  const free = textLanguages.filter((each) => !taken.includes(each));
  const start = useCommand(routes.startTranslation, {
    invalidates: [routes.listLanguages, routes.getDocument, routes.listDocuments],
    onDone: ({ id }) => void navigate(documentLink(id, 'languages')),
  });
  const form = useForm<{ language: TextLanguage | null; title: string }>({
    initialValues: { language: null, title: document.title },
    validate: {
      language: (value) => (value === null ? t('Choose a language.') : null),
      title: filledIn(t),
    },
  });
  return (
    <FormDialog
      isOpen
      title={t('Begin a translation')}
      intro={t(
        'A new document begins with the same clauses, in the words of this text. Write over them; each clause shows whether it is up to date.',
      )}
      onClose={onClose}
      form={form}
      submitLabel={t('Begin the translation')}
      onSubmit={async ({ language, title }) => {
        if (language === null) return;
        await start.mutateAsync({ params: { documentId: document.id }, body: { language, title } });
        onClose();
      }}
    >
      <Select
        label={t('Language')}
        required
        data-autofocus
        data={free.map((value) => ({ value, label: t(textLanguageWords[value]) }))}
        nothingFoundMessage={t('There is a version in every language.')}
        {...form.getInputProps('language')}
      />
      <TextInput
        label={t('Title in that language')}
        required
        maxLength={300}
        {...form.getInputProps('title')}
      />
    </FormDialog>
  );
}
