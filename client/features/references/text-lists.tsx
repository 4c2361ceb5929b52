import { Anchor, Stack, Text, Title } from '@mantine/core';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { TextReview } from '../../../shared/content/text-review.ts';
import { useT } from '../../lib/i18n.ts';
import type { EditorSession } from '../editor/text/editor-session.ts';
import classes from './references.module.css';

type TextListsProps = {
  readonly review: TextReview;
  readonly session: EditorSession;
  readonly onJump?: () => void;
};

/** Lists that make themselves from the text: definitions, references, other instruments, tables. */
export function TextLists({ review, session, onJump }: TextListsProps) {
  const t = useT();
  const { definitions, references, instruments, tables } = review;
  const go = (clauseId: string, words: string) => (
    <Anchor
      component="button"
      type="button"
      size="xs"
      ta="start"
      onClick={() => {
        session.goToClause(clauseId);
        onJump?.();
      }}
    >
      <bdi>{words}</bdi>
    </Anchor>
  );
  return (
    <Stack gap="lg">
      <List title={t('Definitions')} none={t('Defined terms will be listed here.')}>
        {definitions.map(({ term, clauseId, uses }) => (
          <Entry key={term} note={t('used in clauses: {{count}}', { count: uses.length })}>
            {go(clauseId, term)}
          </Entry>
        ))}
      </List>
      <List title={t('References')} none={t('References between clauses will be listed here.')}>
        {references.map(({ clauseId, target }, index) => (
          <Entry key={`${clauseId} ${target} ${index}`} note={`→ ${session.references.cite(target)}`}>
            {go(clauseId, session.references.cite(clauseId))}
          </Entry>
        ))}
      </List>
      <List
        title={t('Other instruments')}
        none={t('Instruments that the text refers to will be listed here.')}
      >
        {instruments.map(({ clauseId, name, article }, index) => (
          <Entry key={`${clauseId} ${name} ${article} ${index}`} note={article}>
            {go(clauseId, name)}
          </Entry>
        ))}
      </List>
      <List title={t('Tables')} none={t('Tables will be listed here.')}>
        {tables.map(({ id, words }, index) => (
          <Entry key={id} note="">
            {go(id, words.trim() === '' ? t('Table {{number}}', { number: index + 1 }) : words)}
          </Entry>
        ))}
      </List>
    </Stack>
  );
}

type ListProps = { readonly title: string; readonly none: string; readonly children: readonly ReactNode[] };

function List({ title, none, children }: ListProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Title order={3} size="h6" id={id} mb={6}>
        {title}
      </Title>
      {children.length === 0 ? (
        <Text size="xs" c="dimmed">
          {none}
        </Text>
      ) : (
        <ul className={classes['list']}>{children}</ul>
      )}
    </section>
  );
}

function Entry({ note, children }: { readonly note: string; readonly children: ReactNode }) {
  return (
    <li>
      {children}
      {note !== '' && (
        <Text size="xs" c="dimmed">
          <bdi>{note}</bdi>
        </Text>
      )}
    </li>
  );
}
