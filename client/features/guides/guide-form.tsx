import { Button, Checkbox, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { routes } from '../../../shared/contract/routes.ts';
import type { GuidesView } from '../../../shared/contract/template-routes.ts';
import { guideLimits } from '../../../shared/domain/guides.ts';
import { useT } from '../../lib/i18n.ts';
import { useCommand } from '../../lib/query.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useFormSubmit } from '../../ui/form-submit.ts';
import { useNotify } from '../../ui/notify.ts';

type GuideFormProps = {
  readonly documentId: string;
  readonly clauseId: string;
  readonly guide: GuidesView['guides'][number] | null;
  /** The words of the clause. */
  readonly name: string;
};
type Values = { readonly prompt: string; readonly isLocked: boolean; readonly isRequired: boolean };

/** Prompt, lock and requirement of one clause. */
export function GuideForm({ documentId, clauseId, guide, name }: GuideFormProps) {
  const t = useT();
  const notify = useNotify();
  const save = useCommand(routes.setGuide, {
    invalidates: [routes.getGuides, routes.getDocument],
    onDone: () => notify.told(t('What the template asks is saved.')),
  });
  const { prompt = '', isLocked = false, isRequired = false } = guide ?? {};
  const form = useForm<Values>({ initialValues: { prompt, isLocked, isRequired } });
  const { submit, isPending, error } = useFormSubmit(form, (body) =>
    save.mutateAsync({ params: { documentId, clauseId }, body }),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <Title order={3} size="h6">
          {t('This clause')}
        </Title>
        {name !== '' && (
          <Text size="sm" c="dimmed" lineClamp={2}>
            <bdi>{name}</bdi>
          </Text>
        )}
        <Textarea
          label={t('Prompt')}
          description={t('What the writer reads while nothing is written here. It is never printed.')}
          autosize
          minRows={2}
          maxLength={guideLimits.prompt}
          {...form.getInputProps('prompt')}
        />
        <Checkbox
          label={t('Locked')}
          description={t('Writers do not change its words. A round is not opened while they read otherwise.')}
          {...form.getInputProps('isLocked', { type: 'checkbox' })}
        />
        <Checkbox
          label={t('Required')}
          description={t('A round is not opened while it is missing or nothing is written in it.')}
          {...form.getInputProps('isRequired', { type: 'checkbox' })}
        />
        <ErrorNote error={error} />
        <Group>
          <Button type="submit" size="xs" loading={isPending} disabled={!form.isDirty()}>
            {t('Save what is asked')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
