import { Select, SimpleGrid, TextInput, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { UseFormReturnType } from '@mantine/form';
import type { GlossaryEntryView } from '../../../shared/contract/glossary-routes.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { glossaryLanguages } from '../../../shared/domain/glossary.ts';
import { useT } from '../../lib/i18n.ts';
import { useCommand } from '../../lib/query.ts';
import { filledIn } from '../../ui/checks.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useProject } from '../project/project-context.ts';
import { termOf, valuesOf } from './entry-values.ts';
import type { EntryValues } from './entry-values.ts';
import { useLanguageName } from './language-name.ts';

type EntryDialogProps = {
  readonly projectId: string;
  /** The one to change; null adds one. */
  readonly entry: GlossaryEntryView | null;
  readonly onClose: () => void;
};

export function EntryDialog({ projectId, entry, onClose }: EntryDialogProps) {
  const t = useT();
  const { settings } = useProject();
  const invalidates = [routes.listGlossary];
  const add = useCommand(routes.addGlossaryEntry, { invalidates });
  const change = useCommand(routes.changeGlossaryEntry, { invalidates });
  const form = useForm<EntryValues>({
    initialValues: valuesOf(entry, settings.language),
    validate: { term: filledIn(t) },
  });
  const save = async (values: EntryValues) => {
    const body = termOf(values);
    if (entry === null) await add.mutateAsync({ params: { projectId }, body });
    else {
      const params = { projectId, entryId: entry.id };
      await change.mutateAsync({ params, body: { ...body, revision: entry.revision } });
    }
    onClose();
  };
  return (
    <FormDialog
      title={entry === null ? t('Add a term') : t('Change the term')}
      isOpen
      onClose={onClose}
      form={form}
      submitLabel={entry === null ? t('Add') : t('Save')}
      onSubmit={save}
      size="lg"
    >
      <TermFields form={form} />
      <EquivalentFields form={form} />
    </FormDialog>
  );
}

type Fields = { readonly form: UseFormReturnType<EntryValues> };

function TermFields({ form }: Fields) {
  const t = useT();
  const nameOf = useLanguageName();
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput label={t('Term')} required data-autofocus {...form.getInputProps('term')} />
        <Select
          label={t('Language')}
          data={glossaryLanguages.map((value) => ({ value, label: nameOf(value) }))}
          allowDeselect={false}
          {...form.getInputProps('language')}
        />
      </SimpleGrid>
      <Textarea label={t('Definition')} autosize minRows={2} {...form.getInputProps('definition')} />
      <Textarea
        label={t('Discouraged wordings')}
        description={t('One in each line, in the language of the term. Plurals are found too.')}
        autosize
        minRows={2}
        {...form.getInputProps('discouraged')}
      />
      <TextInput label={t('Source')} {...form.getInputProps('source')} />
      <Textarea label={t('Note')} autosize {...form.getInputProps('note')} />
    </>
  );
}

function EquivalentFields({ form }: Fields) {
  const t = useT();
  const nameOf = useLanguageName();
  const others = glossaryLanguages.filter((language) => language !== form.values.language);
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} component="fieldset" m={0} p={0} bd="none">
      {others.map((language) => (
        <TextInput
          key={language}
          label={t('In {{language}}', { language: nameOf(language) })}
          {...form.getInputProps(`equivalents.${language}`)}
        />
      ))}
    </SimpleGrid>
  );
}
