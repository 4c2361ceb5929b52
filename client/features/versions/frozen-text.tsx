import { numberClauses } from '../../../shared/domain/numbering.ts';
import type { NumberedClause } from '../../../shared/domain/numbering.ts';
import { isDivision, isHead } from '../../../shared/domain/clause-kinds.ts';
import type { ClauseKind } from '../../../shared/domain/clause-kinds.ts';
import type { NumberingRules } from '../../../shared/domain/numbering-rules.ts';
import { inlineText } from '../../../shared/content/block-text.ts';
import { directionOf } from '../../../shared/content/direction.ts';
import { clausesOf } from '../../../shared/content/clause-list.ts';
import type { Block, ClauseBlock, TableBlock, TextContent } from '../../../shared/content/text-content.ts';
import { citationsIn, spellReferences } from '../../../shared/content/spell-references.ts';
import { FigureImage } from '../images/figure-image.tsx';
import { useT } from '../../lib/i18n.ts';
import classes from './frozen-text.module.css';
import { clauseAnchor, InlineText } from './inline-text.tsx';

type FrozenTextProps = {
  /** Whose images are shown. */
  readonly documentId: string;
  readonly content: TextContent;
  readonly rules: NumberingRules;
  readonly language: string;
};

/** A frozen text with its numbers, to read. */
export function FrozenText({ documentId, content, rules, language }: FrozenTextProps) {
  const numbers = numberClauses(
    clausesOf(content).map(({ attrs }) => attrs),
    rules,
  );
  const spelled = spellReferences(content, citationsIn(content, rules, language));
  return (
    <article className={classes['text']} lang={language}>
      {spelled.content.map((block) => (
        <FrozenBlock key={block.attrs.id} {...{ documentId, block, numbers }} />
      ))}
    </article>
  );
}

/** These begin at the edge of the page when they have no number; everything else keeps the column of the numbers. */
function isWithoutColumn(kind: ClauseKind): boolean {
  return kind === 'title' || isDivision(kind);
}

type Numbers = ReadonlyMap<string, NumberedClause>;

type FrozenBlockProps = {
  readonly documentId: string;
  readonly block: Block;
  readonly numbers: Numbers;
};

function FrozenBlock({ documentId, block, numbers }: FrozenBlockProps) {
  if (block.type === 'pageBreak') return <hr />;
  if (block.type === 'table') return <FrozenTable table={block} numbers={numbers} />;
  return <FrozenClause {...{ documentId, clause: block, numbers }} />;
}

type FrozenClauseProps = Omit<FrozenBlockProps, 'block'> & { readonly clause: ClauseBlock };

function FrozenClause({ documentId, clause, numbers }: FrozenClauseProps) {
  const label = numbers.get(clause.attrs.id)?.label ?? '';
  const { kind, level } = clause.attrs;
  const isHeading = kind === 'title' || isHead(kind);
  const Words = isHeading ? 'h3' : 'p';
  return (
    <div
      id={clauseAnchor(clause.attrs.id)}
      className={classes['clause']}
      data-kind={kind}
      dir={directionOf({ dir: clause.attrs.dir, words: inlineText(clause.content) })}
      style={{ ['--level' as string]: level }}
    >
      {(label !== '' || !isWithoutColumn(kind)) && <span className={classes['label']}>{label}</span>}
      <div>
        <FigureImage documentId={documentId} attrs={clause.attrs} />
        <Words style={{ margin: 0, font: 'inherit' }}>
          <InlineText content={clause.content ?? []} footnoteNumber={(id) => numbers.get(id)?.label ?? ''} />
        </Words>
        {kind === 'step' && <StepDetails clause={clause} numbers={numbers} />}
      </div>
    </div>
  );
}

function StepDetails({ clause, numbers }: { readonly clause: ClauseBlock; readonly numbers: Numbers }) {
  const t = useT();
  const { actor, timeLimit, record, decision = '', goTo = '' } = clause.attrs;
  const target = numbers.get(goTo)?.number ?? '';
  const details = [
    actor === '' ? null : t('By: {{actor}}', { actor }),
    timeLimit === '' ? null : t('Within: {{timeLimit}}', { timeLimit }),
    record === '' ? null : t('Record: {{record}}', { record }),
    decision === '' ? null : t('Decision: {{decision}}', { decision }),
    target === '' ? null : t('If yes, go on with {{target}}', { target }),
  ].filter((detail) => detail !== null);
  return details.length === 0 ? null : <span className={classes['details']}>{details.join(' · ')}</span>;
}

function FrozenTable({ table, numbers }: { readonly table: TableBlock; readonly numbers: Numbers }) {
  return (
    <table className={classes['table']}>
      <tbody>
        {table.content.map((row, rowIndex) => (
          <tr key={rowIndex}>
            {row.content.map((cell, cellIndex) => {
              const Cell = cell.type === 'headerCell' ? 'th' : 'td';
              return (
                <Cell key={cellIndex} colSpan={cell.attrs.colspan} rowSpan={cell.attrs.rowspan}>
                  {cell.content.map((line, lineIndex) => (
                    <p key={lineIndex} dir="auto" style={{ margin: 0 }}>
                      <InlineText
                        content={line.content ?? []}
                        footnoteNumber={(id) => numbers.get(id)?.label ?? ''}
                      />
                    </p>
                  ))}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
