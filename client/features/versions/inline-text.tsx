import type { ReactNode } from 'react';
import type { Inline, TextMark } from '../../../shared/content/text-content.ts';

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
    default:
      return mark satisfies never;
  }
}
