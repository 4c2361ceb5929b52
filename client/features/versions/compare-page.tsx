import { Group, Select, Stack, Title } from '@mantine/core';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { concordanceOf } from '../../../shared/content/concordance.ts';
import { spellBoth } from '../../../shared/content/spell-references.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { numberingRules, rulesFrom } from '../../../shared/domain/numbering-rules.ts';
import type { NumberingData, NumberingRules } from '../../../shared/domain/numbering-rules.ts';
import { useT } from '../../lib/i18n.ts';
import { useRoute } from '../../lib/query.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { LoadingArea } from '../../ui/loading-area.tsx';
import { Redline } from '../redline/redline.tsx';
import type { RedlineProps } from '../redline/redline.tsx';
import { NumbersLink, NumberTable } from './number-table.tsx';

const current = 'current';

/** Any two versions, or a version and the text now, as redline by clause (M4). */
export function ComparePage({ document }: { readonly document: DocumentView }) {
  const t = useT();
  const [search, setSearch] = useSearchParams();
  const from = search.get('from') ?? '1';
  const to = search.get('to') ?? current;
  const choose = (side: 'from' | 'to') => (value: string | null) =>
    setSearch({ from, to, [side]: value ?? current }, { replace: true });
  return (
    <Stack gap="lg">
      <Title order={2}>{t('Compare versions')}</Title>
      <Group gap="md">
        <VersionSelect document={document} label={t('From')} value={from} onChange={choose('from')} />
        <VersionSelect document={document} label={t('To')} value={to} onChange={choose('to')} />
      </Group>
      <ComparisonArea document={document} from={from} to={to} />
    </Stack>
  );
}

type VersionSelectProps = {
  readonly document: DocumentView;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string | null) => void;
};

function VersionSelect({ document, label, value, onChange }: VersionSelectProps) {
  const t = useT();
  const versions = useRoute(routes.listVersions, {
    params: { documentId: document.id },
    query: { limit: 200 },
  });
  const items = versions.data?.items ?? [];
  const data = [
    { value: current, label: t('The text now') },
    ...items.map(({ number, name }) => ({
      value: String(number),
      label: `${t('Version {{number}}', { number })}: ${name}`,
    })),
  ];
  return (
    <Select
      label={label}
      data={data}
      value={value}
      onChange={onChange}
      allowDeselect={false}
      searchable
      w="20rem"
      maw="100%"
    />
  );
}

type ComparisonAreaProps = { readonly document: DocumentView; readonly from: string; readonly to: string };

function ComparisonArea({ document, from, to }: ComparisonAreaProps) {
  const t = useT();
  const before = useVersionText(document.id, from);
  const after = useVersionText(document.id, to);
  const rules = useMemo(
    () => ({
      before: rulesOf(before.data?.numbering, document),
      after: rulesOf(after.data?.numbering, document),
    }),
    [before.data, after.data, document],
  );
  const nameOf = (which: string) =>
    which === current ? t('The text now') : t('Version {{number}}', { number: which });
  if (before.error !== null || after.error !== null) {
    return <ErrorNote error={before.error ?? after.error} />;
  }
  if (before.data === undefined || after.data === undefined) return <LoadingArea />;
  const names = { beforeName: nameOf(from), afterName: nameOf(to) };
  const sides = { before: before.data.content, after: after.data.content, rules };
  return <Compared {...names} {...sides} documentId={document.id} language={document.language} />;
}

/** The redline, and below it old and new numbers with the way to them from its head. */
function Compared(props: RedlineProps) {
  const { before, after, rules, language, beforeName, afterName } = props;
  const rows = useMemo(() => {
    const spelled = spellBoth({ before, after }, rules, language);
    return concordanceOf(spelled.before, spelled.after, rules);
  }, [before, after, rules, language]);
  return (
    <Stack gap="md">
      <NumbersLink count={rows.length} />
      <Redline {...props} />
      <NumberTable {...{ rows, beforeName, afterName }} />
    </Stack>
  );
}

function rulesOf(numbering: NumberingData | undefined, document: DocumentView): NumberingRules {
  return numbering === undefined ? numberingRules(document) : rulesFrom(numbering, document.language);
}

function useVersionText(documentId: string, which: string) {
  const number = which === current ? current : Number(which);
  return useRoute(routes.getVersion, { params: { documentId, number } });
}
