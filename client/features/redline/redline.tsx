import { Group, Switch, Text } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { useT } from '../../lib/i18n.ts';
import { compareContents } from '../../../shared/content/compare.ts';
import type { RulesOfSides } from '../../../shared/content/compare.ts';
import { spellBoth } from '../../../shared/content/spell-references.ts';
import type { TextContent } from '../../../shared/content/text-content.ts';
import { StepButtons } from '../../ui/step-buttons.tsx';
import { RedlineBlock } from './redline-block.tsx';
import classes from './redline.module.css';
import { foldSame } from './fold-same.ts';
import { UnchangedRun } from './unchanged-run.tsx';
import { useChangeSteps } from './use-change-steps.ts';

export type RedlineProps = {
  readonly documentId: string;
  readonly before: TextContent;
  readonly after: TextContent;
  readonly rules: RulesOfSides;
  /** The language of the text. */
  readonly language: string;
  /** What the two sides are called, as in "Version 2". */
  readonly beforeName: string;
  readonly afterName: string;
};

/** Two texts as one, clause by clause: what went is struck through, what came is underlined, both are said in words. */
export function Redline(props: RedlineProps) {
  const { documentId, before, after, rules, language, beforeName, afterName } = props;
  const t = useT();
  const list = useRef<HTMLDivElement>(null);
  const [showsAll, setShowsAll] = useState(false);
  const comparison = useMemo(() => {
    const sides = spellBoth({ before, after }, rules, language);
    return compareContents(sides.before, sides.after, rules);
  }, [before, after, rules, language]);
  const step = useChangeSteps(list);
  return (
    <section aria-label={t('Changes from {{before}} to {{after}}', { before: beforeName, after: afterName })}>
      <Group className={classes['bar'] ?? ''} justify="space-between">
        <Text size="sm" role="status">
          {t('{{count}} changed clauses', { count: comparison.changes })}
        </Text>
        <Group gap="xs">
          <Switch
            size="sm"
            label={t('Only changes')}
            checked={!showsAll}
            onChange={(event) => setShowsAll(!event.currentTarget.checked)}
          />
          <StepButtons previous={t('Previous change')} next={t('Next change')} step={step} />
        </Group>
      </Group>
      <div ref={list} className={classes['sheet']}>
        {comparison.changes === 0 && <Text c="dimmed">{t('The two texts are the same.')}</Text>}
        {showsAll
          ? comparison.blocks.map((block) => <RedlineBlock key={keyOf(block)} {...{ documentId, block }} />)
          : foldSame(comparison.blocks).map((piece) =>
              piece.type === 'block' ? (
                <RedlineBlock key={keyOf(piece.block)} {...{ documentId, block: piece.block }} />
              ) : (
                <UnchangedRun key={`same-${keyOf(piece.first)}`} count={piece.count} />
              ),
            )}
      </div>
    </section>
  );
}

/** A repeated id can be on both sides as a deleted and an inserted block. */
function keyOf(block: { readonly id: string; readonly change: string }): string {
  return `${block.change === 'deleted' ? 'before' : 'after'}-${block.id}`;
}
