import * as Y from 'yjs';
import { fragmentName } from '../../shared/protocol/frame-types.ts';
import type { ClauseWriting } from '../ports/clause-writing.ts';
import type { Fold, LoadedText } from '../ports/update-log.ts';
import { Authorship, type Stroke } from './attribution/authorship.ts';
import { strokesOf } from './attribution/clause-strokes.ts';
import { writingOf } from './attribution/writing-of.ts';
import { Soundness } from './edits/soundness.ts';
import { findBlock } from './text-blocks.ts';

type BuildingText = Pick<LoadedText, 'snapshot' | 'authorship'> & {
  /** What came since the snapshot. */
  readonly strokes: readonly Stroke[];
  readonly report: (error: unknown) => void;
};

/** A text in memory, with who wrote it. */
export class BuiltText {
  readonly doc = new Y.Doc();
  readonly #authorship: Authorship;
  readonly #fragment = this.doc.getXmlFragment(fragmentName);
  readonly #report: (error: unknown) => void;
  #soundness: Soundness | null = null;

  constructor({ snapshot, authorship, strokes, report }: BuildingText) {
    this.#report = report;
    this.#authorship = new Authorship({ kept: authorship, report });
    this.doc.transact(() => {
      if (snapshot !== null) this.#apply(snapshot);
      for (const stroke of strokes) this.take(stroke);
    });
  }

  take(stroke: Stroke): void {
    this.#apply(stroke.update);
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

  /** The scan at the door lets nothing through that Yjs cannot take; should it err, one update is lost and not the text. */
  #apply(update: Uint8Array): void {
    try {
      Y.applyUpdate(this.doc, update, 'stored');
    } catch (error) {
      this.#report(error);
    }
  }
}
