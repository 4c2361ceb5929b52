import { Select } from '@mantine/core';
import { routes } from '../../../shared/contract/routes.ts';
import type { Kind } from '../../../shared/domain/stages.ts';
import { useT } from '../../lib/i18n.ts';
import { useRoute } from '../../lib/query.ts';

type BeginWithProps = {
  readonly projectId: string;
  readonly kind: Kind;
  /** Empty for the template of the kind. */
  readonly value: string;
  readonly onChange: (documentId: string) => void;
};

const offered = 200;

/** The text a new document begins with: the template, or a text of the project that the secretariat keeps for it. */
export function BeginWith({ projectId, kind, value, onChange }: BeginWithProps) {
  const t = useT();
  const { data } = useRoute(routes.listDocuments, { params: { projectId }, query: { limit: offered } });
  const texts = (data?.items ?? []).filter((each) => each.kind === kind);
  if (texts.length === 0) return null;
  return (
    <Select
      label={t('Begin with')}
      description={t('The template of the kind, or a text of the project whose words are taken over.')}
      data={[
        { value: '', label: t('The template of this kind') },
        ...texts.map(({ id, title }) => ({ value: id, label: title })),
      ]}
      searchable
      allowDeselect={false}
      value={value}
      onChange={(chosen) => onChange(chosen ?? '')}
    />
  );
}
