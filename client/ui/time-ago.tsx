import { useFormat } from '../lib/format.ts';

/** How long ago, with the exact time under the pointer and for screen readers. */
export function TimeAgo({ at }: { readonly at: string }) {
  const format = useFormat();
  return (
    <time dateTime={at} title={format.dateTime(at)}>
      {format.relative(at)}
    </time>
  );
}
