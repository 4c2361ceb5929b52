import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { compareContents } from '../../../shared/content/compare.ts';
import { spellReferences } from '../../../shared/content/spell-references.ts';
import type { Cite } from '../../../shared/content/spell-words.ts';
import type { Block, TextContent } from '../../../shared/content/text-content.ts';
import { languageRoutes } from '../../../shared/contract/language-routes.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { ClauseId } from '../../../shared/domain/ids.ts';
import { useT } from '../../lib/i18n.ts';
import { useRoute } from '../../lib/query.ts';
import { RedlineBlock } from '../redline/redline-block.tsx';
import redline from '../redline/redline.module.css';
import classes from './side-by-side.module.css';
import type { SideText } from './use-side.ts';

type ChangedSinceProps = {
  readonly documentId: string;
  readonly leader: SideText;
  readonly cite: Cite;
  /** The leading clause as it is now. */
  readonly after: Block;
};

/** What changed in the source since the clause was confirmed, as a redline. */
export function ChangedSince({ documentId, leader, cite, after }: ChangedSinceProps) {
  const t = useT();
  const clauseId = asId<ClauseId>(after.attrs.id);
  const read = useRoute(languageRoutes.getConfirmedClause, { params: { documentId, clauseId } });
  const before: TextContent | undefined = read.data?.content;
  const blocks = useMemo(() => {
    if (before === undefined) return [];
    const rules = { before: leader.rules, after: leader.rules };
    const now: TextContent = { type: 'doc', content: [after] };
    return compareContents(spellReferences(before, cite), spellReferences(now, cite), rules).blocks;
  }, [before, after, leader.rules, cite]);
  if (before?.content.length === 0)
    return <Text size="sm">{t('What it was when it was confirmed is not kept any more.')}</Text>;
  return (
    <div
      className={`${redline['sheet']} ${classes['since']}`}
      role="group"
      aria-label={t('What changed in the source')}
      lang={leader.document.language}
    >
      {blocks.map((block) => (
        <RedlineBlock key={`${block.id}-${block.change}`} documentId={leader.document.id} block={block} />
      ))}
    </div>
  );
}
