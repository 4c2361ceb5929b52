import type { ReactNode } from 'react';
import { footnoteAfter } from '../../../shared/content/footnotes.ts';
import type { Inline, TextMark } from '../../../shared/content/text-content.ts';

/** The id of a clause's element on a page that shows a frozen text. */
export function clauseAnchor(clauseId: string): string {
  return `clause-${clauseId}`;
}

type InlineTextProps = {
  readonly content: readonly Inline[];
  /** The number of a footnote; empty where it is not in the text. */
  readonly footnoteNumber: (id: string) => string;
};

/** Words with their marks, and the numbers of footnotes behind theirs. */
export function InlineText({ content, footnoteNumber }: InlineTextProps) {
  return content.map((inline, index) =>
    inline.type === 'hardBreak' ? (
      <br key={index} />
    ) : (
      <span key={index}>
        {(inline.marks ?? []).reduce<ReactNode>(marked, inline.text)}
        <FootnoteNumber id={footnoteAfter(content, index)} numberOf={footnoteNumber} />
      </span>
    ),
  );
}

type FootnoteNumberProps = {
  readonly id: string | null;
  readonly numberOf: InlineTextProps['footnoteNumber'];
};

function FootnoteNumber({ id, numberOf }: FootnoteNumberProps) {
  const number = id === null ? '' : numberOf(id);
  return id === null || number === '' ? null : (
    <sup>
      <a href={`#${clauseAnchor(id)}`}>{number}</a>
    </sup>
  );
}

function marked(words: ReactNode, mark: TextMark): ReactNode {
  switch (mark.type) {
    case 'footnote':
      return <span data-footnote={mark.attrs.id}>{words}</span>;
    case 'bold':
      return <strong>{words}</strong>;
    case 'italic':
      return <em>{words}</em>;
    case 'underline':
      return <u>{words}</u>;
    case 'link':
      return (
        <a href={mark.attrs.href} rel="noreferrer nofollow">
          {words}
        </a>
      );
    case 'reference':
      return <a href={`#${clauseAnchor(mark.attrs.target)}`}>{words}</a>;
    case 'instrument':
      return mark.attrs.href === '' ? (
        <cite>{words}</cite>
      ) : (
        <a href={mark.attrs.href} rel="noreferrer nofollow">
          <cite>{words}</cite>
        </a>
      );
    default:
      return mark satisfies never;
  }
}
