import * as Y from 'yjs';
import { fragmentName } from '../../shared/protocol/frame-types.ts';
import type { ClauseWriting } from '../ports/clause-writing.ts';
import type { Fold, LoadedText } from '../ports/update-log.ts';
import { Authorship, type Stroke } from './attribution/authorship.ts';
import { copiedIn } from './attribution/carried-blocks.ts';
import { strokesOf } from './attribution/clause-strokes.ts';
import { writingOf } from './attribution/writing-of.ts';
import { Soundness } from './edits/soundness.ts';
import { applyWatched } from './merges/apply-watched.ts';
import type { Found } from './merges/find-merges.ts';
import { findBlock } from './text-blocks.ts';
import { scanUpdate } from './update-scan.ts';

type BuildingText = Pick<LoadedText, 'snapshot' | 'authorship'> & {
  /** What came since the snapshot. */
  readonly strokes: readonly Stroke[];
  /** How many of them were looked at when they came. */
  readonly seen: number;
  readonly onMerge: (found: Found, by: string) => void;
  readonly report: (error: unknown) => void;
};

/** A text in memory, with who wrote it. */
export class BuiltText {
  readonly doc = new Y.Doc();
  readonly #authorship: Authorship;
  readonly #fragment = this.doc.getXmlFragment(fragmentName);
  readonly #onMerge: BuildingText['onMerge'];
  readonly #report: (error: unknown) => void;
  #soundness: Soundness | null = null;

  constructor({ snapshot, authorship, strokes, seen, onMerge, report }: BuildingText) {
    this.#onMerge = onMerge;
    this.#report = report;
    this.#authorship = new Authorship({ kept: authorship, report });
    this.doc.transact(() => {
      if (snapshot !== null) this.#try(() => Y.applyUpdate(this.doc, snapshot, 'stored'));
    });
    this.doc.on('afterTransaction', (transaction: Y.Transaction) => {
      this.#authorship.inherit(copiedIn(this.#fragment, transaction));
    });
    for (const run of runsOf(strokes.slice(0, seen))) this.#takeSeen(run);
    for (const stroke of strokes.slice(seen)) this.take(stroke);
  }

  /** Looked at before, so only applied; in one transaction what deletes nothing, for speed. */
  #takeSeen(strokes: readonly Stroke[]): void {
    this.doc.transact(() => {
      for (const { update } of strokes) this.#try(() => Y.applyUpdate(this.doc, update, 'stored'));
    });
    for (const stroke of strokes) this.#authorship.receive(stroke);
  }

  take(stroke: Stroke): void {
    this.#try(() => this.#takeWatched(stroke));
    this.#authorship.receive(stroke);
  }

  /** Text and record as of one moment. */
  fold(): Pick<Fold, 'state' | 'authorship'> {
    return { state: Y.encodeStateAsUpdate(this.doc), authorship: this.#authorship.fold(this.doc) };
  }

  /** Undefined when the clause is not in the text. */
  writing(clauseId: string): ClauseWriting | undefined {
    const block = findBlock(this.#fragment, clauseId);
    return block && writingOf(strokesOf(block, this.#authorship.record()));
  }

  /** Whether all of it fits the schema. */
  isSound(): boolean {
    this.#soundness ??= new Soundness(this.doc);
    return this.#soundness.isSound();
  }

  destroy(): void {
    this.doc.destroy();
  }

  #takeWatched({ update, by }: Stroke): void {
    const writerOf = (client: number, clock: number) => this.#authorship.writerOf(client, clock);
    const found = applyWatched(this.doc, { update, by, writerOf });
    if (found !== undefined) this.#onMerge(found, by);
  }

  /** The scan at the door lets nothing through that Yjs cannot take; should it err, one update is lost and not the text. */
  #try(apply: () => void): void {
    try {
      apply();
    } catch (error) {
      this.#report(error);
    }
  }
}

/** Runs of changes that delete nothing, and each of the others alone. */
function runsOf(strokes: readonly Stroke[]): readonly (readonly Stroke[])[] {
  const runs: Stroke[][] = [];
  let isOpen = false;
  for (const stroke of strokes) {
    const isPlain = scanUpdate(stroke.update)?.deletes === 0;
    const last = isOpen && isPlain ? runs.at(-1) : undefined;
    if (last === undefined) runs.push([stroke]);
    else last.push(stroke);
    isOpen = isPlain;
  }
  return runs;
}
