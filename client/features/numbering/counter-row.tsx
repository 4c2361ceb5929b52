import { NativeSelect, VisuallyHidden } from '@mantine/core';
import type { CounterFormat, FormattedCounter } from '../../../shared/domain/number-format.ts';
import { numerals } from '../../../shared/domain/number-format.ts';
import { useT } from '../../lib/i18n.ts';
import {
  counterWords,
  numeralWords,
  restartsFor,
  restartWords,
  shapesFor,
  shapeWords,
} from './numbering-words.ts';
import classes from './numbering-dialog.module.css';

type CounterRowProps = {
  readonly counter: FormattedCounter;
  readonly format: CounterFormat;
  readonly onChange: (format: CounterFormat) => void;
};

/** How one counter is written and where it begins again. */
export function CounterRow({ counter, format, onChange }: CounterRowProps) {
  const t = useT();
  const restarts = restartsFor(counter);
  return (
    <fieldset className={classes['row']}>
      <VisuallyHidden component="legend">{t(counterWords[counter])}</VisuallyHidden>
      <span className={classes['name']} aria-hidden>
        {t(counterWords[counter])}
      </span>
      <Choice
        label={t('Numerals')}
        value={format.numeral}
        choices={numerals.map((value) => ({ value, label: t(numeralWords[value]) }))}
        onChange={(numeral) => onChange({ ...format, numeral })}
      />
      <Choice
        label={t('Look')}
        value={format.shape}
        choices={shapesFor(counter).map((value) => ({ value, label: t(shapeWords[value]) }))}
        onChange={(shape) => onChange({ ...format, shape })}
      />
      {restarts.length > 1 && (
        <Choice
          label={t('Beginning again')}
          value={format.restart}
          choices={restarts.map((value) => ({ value, label: t(restartWords[value]) }))}
          onChange={(restart) => onChange({ ...format, restart })}
        />
      )}
    </fieldset>
  );
}

type ChoiceProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
};

/** A select that answers one of the values it was given. */
export function Choice<Value extends string>({ label, value, choices, onChange }: ChoiceProps<Value>) {
  return (
    <NativeSelect
      aria-label={label}
      value={value}
      data={[...choices]}
      onChange={(event) => {
        const chosen = choices.find((each) => each.value === event.currentTarget.value);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    />
  );
}
