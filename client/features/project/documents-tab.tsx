import { Group } from '@mantine/core';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { usePages } from '../../lib/query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PagesArea } from '../../ui/read-area.tsx';
import { Rows } from '../../ui/rows.tsx';
import { CreateDocument } from './create-document.tsx';
import { DocumentRow } from './document-row.tsx';
import { useProject } from './project-context.ts';

export function DocumentsTab() {
  const t = useT();
  const project = useProject();
  const documents = usePages(routes.listDocuments, { params: { projectId: project.id } });
  const mayCreate = project.abilities.includes('document.create');
  const empty = (
    <EmptyState title={t('No documents yet')} action={mayCreate && <CreateDocument projectId={project.id} />}>
      {mayCreate
        ? t(
            'Start one from a template: the kind of document decides its numbering and its way to a binding text.',
          )
        : t('When a text is drafted or circulated and you may see it, it appears here.')}
    </EmptyState>
  );
  return (
    <PagesArea pages={documents} empty={empty}>
      {(items) => (
        <>
          {mayCreate && (
            <Group justify="flex-end" mb="sm">
              <CreateDocument projectId={project.id} />
            </Group>
          )}
          <Rows label={t('Documents')}>
            {items.map((document) => (
              <DocumentRow key={document.id} document={document} timeZone={project.settings.timeZone} />
            ))}
          </Rows>
        </>
      )}
    </PagesArea>
  );
}
