import * as Y from 'yjs';
import { fragmentName } from '../../shared/protocol/frame-types.ts';
import type { ClauseWriting } from '../ports/clause-writing.ts';
import type { Timers } from '../ports/timers.ts';
import type { Fold, LoadedText } from '../ports/update-log.ts';
import { Authorship, type Stroke } from './attribution/authorship.ts';
import { copiedIn } from './attribution/carried-blocks.ts';
import { strokesOf } from './attribution/clause-strokes.ts';
import { writingOf } from './attribution/writing-of.ts';
import { Soundness } from './edits/soundness.ts';
import { applyStored, applyWatched } from './merges/apply-watched.ts';
import type { Found } from './merges/find-merges.ts';
import { findBlock } from './text-blocks.ts';

/** Looking at what came costs less for many at once; words hidden by a change of structure may be told this much later. */
const catchUpAfterMs = 250;
const mostWaiting = 500;

type BuildingText = Pick<LoadedText, 'snapshot' | 'authorship'> & {
  /** What came since the snapshot. */
  readonly strokes: readonly Stroke[];
  /** How many of them were looked at when they came. */
  readonly seen: number;
  readonly timers: Timers;
  readonly onMerge: (found: Found) => void;
  readonly report: (error: unknown) => void;
};

/** A text in memory, with who wrote it. What it took in is in whatever it is asked for. */
export class BuiltText {
  readonly #doc = new Y.Doc();
  readonly #fragment = this.#doc.getXmlFragment(fragmentName);
  readonly #options: Pick<BuildingText, 'timers' | 'onMerge' | 'report'>;
  readonly #authorship: Authorship;
  #soundness: Soundness | null = null;
  #waiting: Stroke[] = [];
  #cancelCatchUp: (() => void) | null = null;

  constructor({ snapshot, authorship, strokes, seen, ...options }: BuildingText) {
    this.#options = options;
    this.#authorship = new Authorship({ kept: authorship, report: options.report });
    if (snapshot !== null) applyStored(this.#doc, snapshot, options.report);
    this.#doc.on('afterTransaction', (transaction: Y.Transaction) => {
      this.#authorship.inherit(copiedIn(this.#fragment, transaction));
    });
    for (const run of runsOf(strokes.slice(0, seen))) this.#takeSeen(run);
    this.#waiting = strokes.slice(seen);
    this.catchUp();
  }

  /** The text as it is now. */
  get doc(): Y.Doc {
    this.catchUp();
    return this.#doc;
  }

  take(stroke: Stroke): void {
    this.#waiting.push(stroke);
    if (this.#waiting.length >= mostWaiting) this.catchUp();
    else this.#cancelCatchUp ??= this.#options.timers.after(catchUpAfterMs, () => this.catchUp());
  }

  /** Applies what waits, and tells what it hid. */
  catchUp(): void {
    this.#cancelCatchUp?.();
    this.#cancelCatchUp = null;
    const strokes = this.#waiting;
    this.#waiting = [];
    for (const run of runsOf(strokes)) this.#takeWatched(run);
  }

  /** Text and record as of one moment. */
  fold(): Pick<Fold, 'state' | 'authorship'> {
    return { state: Y.encodeStateAsUpdate(this.doc), authorship: this.#authorship.fold(this.doc) };
  }

  /** Undefined when the clause is not in the text. */
  writing(clauseId: string): ClauseWriting | undefined {
    this.catchUp();
    const block = findBlock(this.#fragment, clauseId);
    return block && writingOf(strokesOf(block, this.#authorship.record()));
  }

  /** Whether all of it fits the schema. */
  isSound(): boolean {
    this.#soundness ??= new Soundness(this.doc);
    this.catchUp();
    return this.#soundness.isSound();
  }

  /** What waits is not looked at any more. */
  destroy(): void {
    this.#cancelCatchUp?.();
    this.#doc.destroy();
  }

  /** Looked at before, so only applied. */
  #takeSeen(run: readonly Stroke[]): void {
    this.#doc.transact(() => {
      for (const { update } of run) applyStored(this.#doc, update, this.#options.report);
    });
    for (const stroke of run) this.#authorship.receive(stroke);
  }

  /** While a deletion waits for what it deletes, each change may bring it. */
  #takeWatched(run: readonly Stroke[]): void {
    if (this.#doc.store.pendingDs !== null && run.length > 1)
      return run.forEach((stroke) => this.#takeWatched([stroke]));
    const { onMerge, report } = this.#options;
    const writerOf = (client: number, clock: number) => this.#authorship.writerOf(client, clock);
    const found = applyWatched(this.#doc, { strokes: run, writerOf, report });
    for (const stroke of run) this.#authorship.receive(stroke);
    found.forEach(onMerge);
  }
}

/** Runs of changes that delete nothing, for one transaction each, and each of the others alone. */
function runsOf(strokes: readonly Stroke[]): readonly (readonly Stroke[])[] {
  const runs: Stroke[][] = [];
  let isOpen = false;
  for (const stroke of strokes) {
    const isPlain = deletesNothing(stroke.update);
    const last = isOpen && isPlain ? runs.at(-1) : undefined;
    if (last === undefined) runs.push([stroke]);
    else last.push(stroke);
    isOpen = isPlain;
  }
  return runs;
}

/** The set of deletions is what an update ends with, and the last byte of one that is not empty is never nought. */
function deletesNothing(update: Uint8Array): boolean {
  return update.at(-1) === 0;
}
