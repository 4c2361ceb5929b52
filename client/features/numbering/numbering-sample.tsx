import type { OutlineClause } from '../../../shared/domain/clause-kinds.ts';
import type { NumberFormat } from '../../../shared/domain/number-format.ts';
import { numberClauses } from '../../../shared/domain/numbering.ts';
import { rulesFrom } from '../../../shared/domain/numbering-rules.ts';
import { useT } from '../../lib/i18n.ts';
import classes from './numbering-dialog.module.css';

const sample: readonly OutlineClause[] = [
  { id: 'part', kind: 'part', level: 1 },
  { id: 'chapter', kind: 'chapter', level: 1 },
  { id: 'heading', kind: 'heading', level: 1 },
  { id: 'second', kind: 'provision', level: 2 },
  { id: 'third', kind: 'provision', level: 3 },
  { id: 'fourth', kind: 'provision', level: 4 },
  { id: 'fifth', kind: 'provision', level: 5 },
  { id: 'step', kind: 'step', level: 1 },
  { id: 'annex', kind: 'annex', level: 1 },
];

type NumberingSampleProps = { readonly format: NumberFormat; readonly language: string };

/** What the numbers will look like, in the language of the text. */
export function NumberingSample({ format, language }: NumberingSampleProps) {
  const t = useT();
  const numbers = numberClauses(sample, rulesFrom({ format, kept: null }, language));
  const labels = [...numbers.values()].map(({ label }) => label).filter((label) => label !== '');
  return (
    <ul className={classes['sample']} aria-label={t('Example')} lang={language}>
      {labels.map((label, index) => (
        <li key={index}>{label}</li>
      ))}
    </ul>
  );
}
