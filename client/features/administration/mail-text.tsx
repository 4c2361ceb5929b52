import { Anchor, Text } from '@mantine/core';

const address = /(https?:\/\/[^\s<>"]+[^\s<>".,;:)])/;

/** The body of a plain-text mail as it was written, its addresses as links. */
export function MailText({ text }: { readonly text: string }) {
  return (
    <Text component="div" dir="auto" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {partsOf(text).map((part) =>
        part.isAddress ? (
          <Anchor key={part.at} underline="always" href={part.words} rel="noreferrer">
            {part.words}
          </Anchor>
        ) : (
          <span key={part.at}>{part.words}</span>
        ),
      )}
    </Text>
  );
}

type Part = { readonly at: number; readonly words: string; readonly isAddress: boolean };

/** Splitting at a pattern with a group puts the matches at the odd places. */
function partsOf(text: string): readonly Part[] {
  return text.split(address).map((words, at) => ({ at, words, isAddress: at % 2 === 1 }));
}
