import { Badge } from '@mantine/core';
import { memo } from 'react';
import { useT } from '../../lib/i18n.ts';
import { blockText } from '../../../shared/content/block-text.ts';
import type { BlockComparison } from '../../../shared/content/compare.ts';
import { directionOf } from '../../../shared/content/direction.ts';
import { FigureImage } from '../images/figure-image.tsx';
import { aspectWords, changeWords } from './change-words.ts';
import { RedlineTable } from './redline-table.tsx';
import { RunList } from './run-list.tsx';
import classes from './redline.module.css';

type RedlineBlockProps = { readonly documentId: string; readonly block: BlockComparison };

/** One clause of a redline; a changed one can be focused and says what changed. */
export const RedlineBlock = memo(function RedlineBlock({ documentId, block }: RedlineBlockProps) {
  const isChanged = block.change !== 'same';
  const shown = block.after ?? block.before;
  const kind = shown?.type === 'clause' ? shown.attrs.kind : (shown?.type ?? 'clause');
  const level = shown?.type === 'clause' ? shown.attrs.level : 1;
  const dir =
    shown?.type === 'clause' ? directionOf({ dir: shown.attrs.dir, words: blockText(shown) }) : undefined;
  return (
    <article
      className={classes['block']}
      data-kind={kind}
      data-level={level}
      dir={dir}
      {...(isChanged ? { tabIndex: -1, 'data-change': block.change } : {})}
    >
      <div className={classes['label']}>
        <Labels block={block} />
      </div>
      <div className={classes['words']}>
        {isChanged && <ChangeNote block={block} />}
        <Images documentId={documentId} block={block} />
        {shown?.type === 'table' ? (
          <RedlineTable rows={block.rows} />
        ) : (
          <RunList runs={block.runs} dir={dir} />
        )}
        {shown?.type === 'pageBreak' && <hr className={classes['pageBreak']} />}
        <Details block={block} />
      </div>
    </article>
  );
});

function Labels({ block: { labelBefore, labelAfter, change } }: { readonly block: BlockComparison }) {
  if (change === 'deleted') return <del>{labelBefore}</del>;
  if (labelBefore === labelAfter || change === 'inserted') return <>{labelAfter}</>;
  return (
    <>
      {labelBefore !== '' && <del>{labelBefore}</del>} {labelAfter}
    </>
  );
}

function ChangeNote({ block }: { readonly block: BlockComparison }) {
  const t = useT();
  const words =
    block.aspects.length === 0
      ? [t(changeWords[block.change])]
      : block.aspects.filter((aspect) => aspect !== 'words').map((aspect) => t(aspectWords[aspect]));
  // The words themselves show their change; only a screen reader needs to be told before it reads them.
  if (words.length === 0) return <span className={classes['hidden']}>{t(changeWords.changed)}</span>;
  return (
    <span className={classes['note']}>
      {words.map((each) => (
        <Badge key={each} size="sm" variant="light" color="gray" ff="inherit">
          {each}
        </Badge>
      ))}
    </span>
  );
}

/** The image as it is; where it is another one, both. */
function Images({ documentId, block: { before, after } }: RedlineBlockProps) {
  const [was, is] = [figureIn(before), figureIn(after)];
  const isReplaced = was !== null && is !== null && was.file !== is.file;
  return (
    <>
      {was !== null && (is === null || isReplaced) && (
        <del className={classes['image']}>
          <FigureImage documentId={documentId} attrs={was} />
        </del>
      )}
      {is !== null && <FigureImage documentId={documentId} attrs={is} />}
    </>
  );
}

function figureIn(block: BlockComparison['after']) {
  return block?.type === 'clause' && block.attrs.kind === 'figure' ? block.attrs : null;
}

/** Who does a step, by when and on what record, where that changed. */
function Details({ block }: { readonly block: BlockComparison }) {
  if (!block.aspects.includes('details')) return null;
  const [before, after] = [detailsOf(block.before), detailsOf(block.after)];
  return (
    <p className={classes['details']}>
      {before !== '' && <del>{before}</del>} {after !== '' && <ins>{after}</ins>}
    </p>
  );
}

function detailsOf(block: BlockComparison['after']): string {
  if (block?.type !== 'clause') return '';
  const { actor, timeLimit, record, decision = '' } = block.attrs;
  return [actor, timeLimit, record, decision].filter((detail) => detail !== '').join(' · ');
}
