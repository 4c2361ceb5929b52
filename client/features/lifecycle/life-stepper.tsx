import { VisuallyHidden } from '@mantine/core';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { stepsOf } from '../../../shared/domain/stages.ts';
import type { Stage } from '../../../shared/domain/stages.ts';
import { useT } from '../../lib/i18n.ts';
import { stageWords } from '../../ui/words.ts';
import classes from './life-stepper.module.css';

type Progress = 'done' | 'current' | 'ahead';

/** The stages of the document's profile in order, with where it stands. */
export function LifeStepper({ document }: { readonly document: DocumentView }) {
  const t = useT();
  const steps = stepsOf[document.profile];
  const here = steps.indexOf(document.stage);
  return (
    <ol className={classes['steps']} aria-label={t('Life of the text')}>
      {steps.map((stage, index) => (
        <Step key={stage} stage={stage} progress={progressOf(index, here)} />
      ))}
    </ol>
  );
}

function Step({ stage, progress }: { readonly stage: Stage; readonly progress: Progress }) {
  const t = useT();
  return (
    <li
      className={classes['step']}
      data-progress={progress}
      {...(progress === 'current' ? { 'aria-current': 'step' as const } : {})}
    >
      <span>{t(stageWords[stage])}</span>
      {progress === 'done' && <VisuallyHidden>{t('(done)')}</VisuallyHidden>}
    </li>
  );
}

function progressOf(index: number, here: number): Progress {
  if (index < here) return 'done';
  return index === here ? 'current' : 'ahead';
}
