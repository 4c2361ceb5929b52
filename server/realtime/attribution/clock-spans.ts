import type { ClockRange } from '../update-scan.ts';

/** Who, and in which stretch of time; milliseconds since 1970. */
export type Stamp = { readonly by: string; readonly at: number; readonly until: number };
/** Clocks of one Yjs client that came from one person in one stretch; `isFormat` for marks, which are no characters. */
export type Span = Stamp & { readonly from: number; readonly to: number; readonly isFormat: boolean };
export type Piece = { readonly from: number; readonly to: number; readonly span: Span | null };

/** What one person writes without a break of the text's order is one span for this long. */
const longestStretchMs = 5 * 60 * 1000;

/** A stamp for every clock of a text, first come first kept: who sends again what is known has not written it. */
export class ClockSpans {
  readonly #clients = new Map<number, Span[]>();

  entries(): Iterable<readonly [client: number, spans: readonly Span[]]> {
    return this.#clients;
  }

  add(client: number, span: Span): void {
    const spans = this.#of(client);
    let clock = span.from;
    while (clock < span.to) {
      const index = firstEndingAfter(spans, clock);
      const next = spans[index];
      if (next !== undefined && next.from <= clock) clock = next.to;
      else {
        const to = Math.min(span.to, next?.from ?? span.to);
        insert(spans, index, { ...span, from: clock, to });
        clock = to;
      }
    }
  }

  addAll(other: ClockSpans): void {
    for (const [client, spans] of other.entries()) for (const span of spans) this.add(client, span);
  }

  /** The whole range in order, cut where the stamp changes; `span` is null where none is known. */
  pieces({ client, from, to }: ClockRange): readonly Piece[] {
    const spans = this.#clients.get(client) ?? [];
    const pieces: Piece[] = [];
    let clock = from;
    for (let index = firstEndingAfter(spans, from); clock < to; index += 1) {
      const span = spans[index];
      const start = Math.min(to, span?.from ?? to);
      if (start > clock) pieces.push({ from: clock, to: start, span: null });
      const end = Math.min(to, span?.to ?? to);
      if (span !== undefined && start < to) pieces.push({ from: Math.max(clock, start), to: end, span });
      clock = end;
    }
    return pieces;
  }

  #of(client: number): Span[] {
    const known = this.#clients.get(client);
    if (known !== undefined) return known;
    const spans: Span[] = [];
    this.#clients.set(client, spans);
    return spans;
  }
}

function firstEndingAfter(spans: readonly Span[], clock: number): number {
  if ((spans.at(-1)?.to ?? 0) <= clock) return spans.length;
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.to ?? Number.POSITIVE_INFINITY) > clock) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Puts a span into the gap before `index`, as one with its neighbours where they are one stretch. */
function insert(spans: Span[], index: number, span: Span): void {
  const left = spans[index - 1];
  const right = spans[index];
  const joined = left === undefined ? undefined : join(left, span);
  const whole = right === undefined ? undefined : join(joined ?? span, right);
  const from = joined === undefined ? index : index - 1;
  spans.splice(from, (joined === undefined ? 0 : 1) + (whole === undefined ? 0 : 1), whole ?? joined ?? span);
}

function join(left: Span, right: Span): Span | undefined {
  const at = Math.min(left.at, right.at);
  const until = Math.max(left.until, right.until);
  const isOne = left.to === right.from && left.by === right.by && left.isFormat === right.isFormat;
  return isOne && until - at <= longestStretchMs ? { ...left, to: right.to, at, until } : undefined;
}
