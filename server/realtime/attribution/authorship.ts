/**
 * Who wrote and who removed each part of a text, by the clocks of its Yjs items. What came since the last snapshot can be
 * made again from the tail of the update log; what is before it is kept in the snapshot's own write, so that neither a
 * compaction nor a crash loses it. The kept part is read only when somebody asks, or at the next compaction.
 */
import type * as Y from 'yjs';
import { scanUpdate } from '../update-scan.ts';
import { type AuthorshipRecord, decodeAuthorship, encodeAuthorship } from './authorship-code.ts';
import type { Copied } from './carried-blocks.ts';
import { ClockSpans } from './clock-spans.ts';
import { dropForgotten } from './drop-forgotten.ts';

export type AuthorshipOptions = {
  /** As the last snapshot has it. */
  readonly kept: Uint8Array | null;
  /** Told when what was kept cannot be read: the text lives on, its authors so far are unknown. */
  readonly report: (error: unknown) => void;
};

export type Stroke = { readonly update: Uint8Array; readonly by: string; readonly at: number };

export class Authorship {
  readonly #report: (error: unknown) => void;
  #kept: Uint8Array | null;
  #record: AuthorshipRecord = { written: new ClockSpans(), erased: new ClockSpans() };

  constructor({ kept, report }: AuthorshipOptions) {
    this.#kept = kept;
    this.#report = report;
  }

  /** `at` in milliseconds since 1970. Costs one pass over the bytes of the update. */
  receive({ update, by, at }: Stroke): void {
    const { written, erased } = this.#record;
    const stamp = { by, at, until: at };
    const scan = scanUpdate(update, {
      onFormat: ({ client, from, to }) => written.add(client, { from, to, isFormat: true, ...stamp }),
      onDelete: ({ client, from, to }) => erased.add(client, { from, to, isFormat: false, ...stamp }),
    });
    for (const { client, from, to } of scan?.ranges ?? [])
      written.add(client, { from, to, isFormat: false, ...stamp });
  }

  /** Copies have the writers of what they are copies of. To be told before the change that made them is received. */
  inherit(copies: readonly Copied[]): void {
    if (copies.length === 0) return;
    const { written } = this.record();
    for (const { client, from, source } of copies) {
      const [piece] = written.pieces({ client: source.client, from: source.from, to: source.from + 1 });
      if (piece?.span) written.add(client, { ...piece.span, from, to: from + 1 });
    }
  }

  /** Everything known, earliest stamps first kept. */
  record(): AuthorshipRecord {
    const kept = this.#kept;
    if (kept === null) return this.#record;
    this.#kept = null;
    const earlier = this.#decode(kept);
    earlier.written.addAll(this.#record.written);
    earlier.erased.addAll(this.#record.erased);
    this.#record = earlier;
    return earlier;
  }

  /** Null when it was never kept. */
  writerOf(client: number, clock: number): string | null {
    const [piece] = this.record().written.pieces({ client, from: clock, to: clock + 1 });
    return piece?.span?.by ?? null;
  }

  /** To be kept with the state of `doc` as it is now. What no clause shows any more is left out, so that it cannot grow for ever. */
  fold(doc: Y.Doc): Uint8Array {
    this.#record = dropForgotten(this.record(), doc);
    return encodeAuthorship(this.#record);
  }

  #decode(kept: Uint8Array): AuthorshipRecord {
    try {
      return decodeAuthorship(kept);
    } catch (error) {
      this.#report(error);
      return { written: new ClockSpans(), erased: new ClockSpans() };
    }
  }
}
