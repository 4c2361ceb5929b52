import { Text } from '@mantine/core';

export type CitationProps = {
  readonly children: string;
  /** How many lines are shown at most; all without it. */
  readonly lineClamp?: number;
};

/** The words that something is about. */
export function Citation({ children, lineClamp }: CitationProps) {
  return (
    <Text
      size="sm"
      component="blockquote"
      m={0}
      pl="md"
      style={{ borderLeft: '3px solid var(--mantine-color-gray-4)', whiteSpace: 'pre-wrap' }}
      {...(lineClamp === undefined ? {} : { lineClamp })}
    >
      {children}
    </Text>
  );
}
