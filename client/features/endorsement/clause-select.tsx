import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { listClauses } from '../../../shared/content/clause-list.ts';
import type { TextContent } from '../../../shared/content/text-content.ts';
import { useT } from '../../lib/i18n.ts';
import { useRoute } from '../../lib/query.ts';

type ClauseSelectProps = {
  readonly document: DocumentView;
  readonly version: number;
  readonly value: string | null;
  readonly onChange: (clauseId: string | null) => void;
  readonly error?: ReactNode;
};

/** A clause of a frozen version, found by its number or words. */
export function ClauseSelect({ document, version, value, onChange, error }: ClauseSelectProps) {
  const t = useT();
  const frozen = useRoute(routes.getVersion, { params: { documentId: document.id, number: version } });
  const clauses = frozen.data === undefined ? [] : optionsOf(frozen.data.content, document.scheme);
  return (
    <Select
      label={t('Clause')}
      placeholder={t('Type a number or words')}
      searchable
      required
      limit={50}
      data={clauses}
      value={value}
      onChange={onChange}
      error={error}
      nothingFoundMessage={t('No clause reads like this')}
    />
  );
}

function optionsOf(content: TextContent, scheme: DocumentView['scheme']) {
  return listClauses(content, scheme)
    .filter(({ text }) => text.trim() !== '')
    .map(({ clause, label, text }) => ({
      value: clause.attrs.id,
      label: `${label} ${text}`.trim().slice(0, 90),
    }));
}
