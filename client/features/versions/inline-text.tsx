import type { ReactNode } from 'react';
import type { Inline, TextMark } from '../../../shared/content/text-content.ts';

/** The id of a clause's element on a page that shows a frozen text. */
export function clauseAnchor(clauseId: string): string {
  return `clause-${clauseId}`;
}

/** Words with their marks. */
export function InlineText({ content }: { readonly content: readonly Inline[] }) {
  return content.map((inline, index) =>
    inline.type === 'hardBreak' ? (
      <br key={index} />
    ) : (
      <span key={index}>{(inline.marks ?? []).reduce<ReactNode>(marked, inline.text)}</span>
    ),
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
