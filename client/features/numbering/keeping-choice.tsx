import { Radio, Stack } from '@mantine/core';
import type { Keeping } from '../../../shared/domain/number-format.ts';
import { useT } from '../../lib/i18n.ts';
import { keepingWords } from './numbering-words.ts';

type KeepingChoiceProps = {
  readonly value: Keeping;
  readonly choices: readonly Keeping[];
  readonly onChange: (keeping: Keeping) => void;
};

/** What happens to the numbers once the text has been circulated. */
export function KeepingChoice({ value, choices, onChange }: KeepingChoiceProps) {
  const t = useT();
  return (
    <Radio.Group
      label={t('After the first round, until the next edition')}
      value={value}
      onChange={(chosen) => {
        const keeping = choices.find((each) => each === chosen);
        if (keeping !== undefined) onChange(keeping);
      }}
    >
      <Stack gap={4} mt={6}>
        {choices.map((each) => (
          <Radio key={each} value={each} label={t(keepingWords[each])} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
