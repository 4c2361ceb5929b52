import { Select } from '@mantine/core';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { rulesFrom } from '../../../shared/domain/numbering-rules.ts';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { citationsIn, spelledClauses } from '../../../shared/content/spell-references.ts';
import { useT } from '../../lib/i18n.ts';
import { useRoute } from '../../lib/query.ts';
import { clauseOptions } from '../../ui/clause-options.ts';

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
  const options = useMemo(() => {
    if (frozen.data === undefined) return [];
    const { content, numbering } = frozen.data;
    const rules = rulesFrom(numbering, document.language);
    return clauseOptions(spelledClauses(content, rules, citationsIn(content, rules, document.language)));
  }, [frozen.data, document.language]);
  return (
    <Select
      label={t('Clause')}
      placeholder={t('Type a number or words')}
      searchable
      required
      limit={50}
      disabled={frozen.data === undefined}
      data={options}
      value={value}
      onChange={onChange}
      error={error}
      nothingFoundMessage={t('No clause reads like this')}
    />
  );
}
