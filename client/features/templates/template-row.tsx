import { Anchor, Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, useNavigate } from 'react-router';
import { routes } from '../../../shared/contract/routes.ts';
import type { TemplateView } from '../../../shared/contract/template-routes.ts';
import { useFormat } from '../../lib/format.ts';
import { useT } from '../../lib/i18n.ts';
import { documentLink } from '../../lib/links.ts';
import { useCommand } from '../../lib/query.ts';
import { useNotify } from '../../ui/notify.ts';
import { Row } from '../../ui/rows.tsx';
import { kindWords } from '../../ui/words.ts';
import { TemplatePreview } from './template-preview.tsx';

type TemplateRowProps = {
  readonly template: TemplateView;
  readonly projectId: string;
  readonly mayWrite: boolean;
};

export function TemplateRow({ template, projectId, mayWrite }: TemplateRowProps) {
  const t = useT();
  const { kind, own, pageLimit } = template;
  const notes = [
    useOrigin(template),
    ...(pageLimit === null ? [] : [t('At most {{count}} pages', { count: pageLimit })]),
  ];
  return (
    <Row
      side={
        <Group gap="xs" wrap="nowrap">
          {mayWrite && <EditButton template={template} projectId={projectId} />}
          {own === null && <ReadButton template={template} />}
        </Group>
      }
    >
      {own === null ? (
        <Text fw={600}>{t(kindWords[kind])}</Text>
      ) : (
        <Anchor component={Link} to={documentLink(own.documentId, 'text')} fw={600}>
          {t(kindWords[kind])}
        </Anchor>
      )}
      <Text size="sm" c="dimmed">
        {notes.join(' · ')}
      </Text>
    </Row>
  );
}

function useOrigin({ own, language, wordsIn }: TemplateView): string {
  const t = useT();
  const format = useFormat();
  if (own !== null) return t('The project’s own, since {{when}}', { when: format.relative(own.createdAt) });
  return language.split('-')[0] === wordsIn
    ? t('As Concord brings it along')
    : t('As Concord brings it along, in English: there is none in this language yet');
}

/** The first time makes the template the project's own. */
function EditButton({ template, projectId }: Omit<TemplateRowProps, 'mayWrite'>) {
  const t = useT();
  const notify = useNotify();
  const navigate = useNavigate();
  const { kind, language } = template;
  const open = useCommand(routes.openTemplate, {
    invalidates: [routes.listTemplates],
    onDone: ({ id }) => void navigate(documentLink(id, 'text')),
  });
  return (
    <Button
      size="xs"
      variant="default"
      loading={open.isPending}
      aria-label={t('Edit the template “{{kind}}”', { kind: t(kindWords[kind]) })}
      onClick={() =>
        open.mutate({ params: { projectId }, body: { kind, language } }, { onError: notify.failed })
      }
    >
      {t('Edit')}
    </Button>
  );
}

function ReadButton({ template }: Pick<TemplateRowProps, 'template'>) {
  const t = useT();
  const [isOpen, preview] = useDisclosure(false);
  return (
    <>
      <Button
        size="xs"
        variant="subtle"
        aria-label={t('Read the template “{{kind}}”', { kind: t(kindWords[template.kind]) })}
        onClick={preview.open}
      >
        {t('Read')}
      </Button>
      {isOpen && <TemplatePreview template={template} onClose={preview.close} />}
    </>
  );
}
