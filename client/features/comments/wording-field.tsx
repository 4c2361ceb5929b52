import { Textarea } from '@mantine/core';
import type { TextareaProps } from '@mantine/core';
import { rewriteWords } from '../../../shared/content/rewrite-words.ts';
import { spellStored } from '../../../shared/content/shown-words.ts';
import type { StoredWords } from '../../../shared/content/shown-words.ts';
import type { Cite } from '../../../shared/content/spell-words.ts';
import { useT } from '../../lib/i18n.ts';

type WordingFieldProps = Pick<TextareaProps, 'label' | 'required' | 'error' | 'onFocus' | 'onBlur'> & {
  readonly value: StoredWords;
  readonly onChange: (value: StoredWords) => void;
  readonly cite: Cite;
  /** References that the words may have. */
  readonly pool: readonly string[];
};

/** Proposed words to write in, where a reference is the number it shows and stays a reference (TX-3). */
export function WordingField({ value, onChange, cite, pool, ...field }: WordingFieldProps) {
  const t = useT();
  const hasReferences = value.targets.length > 0;
  return (
    <Textarea
      {...field}
      autosize
      minRows={3}
      description={
        hasReferences
          ? t('References in it follow their clauses; a number that you change becomes plain words.')
          : undefined
      }
      value={spellStored(value, cite).text}
      onChange={(event) =>
        onChange(rewriteWords({ before: value, edited: event.currentTarget.value, cite, pool }))
      }
    />
  );
}
