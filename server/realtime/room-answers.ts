/** What a room tells those who ask for the text: newcomers all of it, others what they miss. */
import type { DocumentId } from '../../shared/domain/ids.ts';
import { AskedOnce } from './asked-once.ts';
import type { Connection } from './connection.ts';
import type { InboundFrame } from './frame-reader.ts';
import { missingFrame, presenceFrame, stateVectorFrame, updateFrame } from './frame-writer.ts';
import type { RealtimeContext } from './realtime-context.ts';
import { Rest } from './rest.ts';
import type { RoomCommits } from './room-commits.ts';
import type { RoomText } from './room-text.ts';

export type RoomAnswersOptions = {
  readonly document: DocumentId;
  readonly context: RealtimeContext;
  readonly text: RoomText;
  readonly commits: RoomCommits;
  /** Relays and hands to the engine what is there without waiting. */
  readonly flush: () => void;
  /** The presence of everyone else, as a frame's body. */
  readonly othersOf: (connection: Connection) => Uint8Array;
};

type Question = Extract<InboundFrame, { type: 'ask' }>;
/** A difference as the answer to a question, or as news. */
type Form = 'missing' | 'update';

/** Nobody who comes after writing paused waits for a fold. */
const restMs = 400;

/** Tabs that come back together ask the same; what is written meanwhile makes it another question. */
const stormMs = 250;

const forms = { missing: missingFrame, update: updateFrame };

export class RoomAnswers {
  readonly #options: RoomAnswersOptions;
  readonly #differences = new AskedOnce<Buffer>(stormMs);
  readonly #folding = new AskedOnce<void>(0);
  readonly #rest: Rest;

  constructor(options: RoomAnswersOptions) {
    this.#options = options;
    this.#rest = new Rest({
      timers: options.context.timers,
      afterMs: restMs,
      work: () => options.text.isTailLong && this.#foldSoon(),
    });
  }

  answer(connection: Connection, question: Question): void {
    const { text, othersOf } = this.#options;
    const isFirst = !connection.isSynced;
    connection.isSynced = true;
    const since = Uint8Array.from(question.stateVector);
    if (!question.isEmpty) this.#sendDifference(connection, since, 'missing');
    else if (text.isTailLong) this.#sendFolded(connection, since);
    else connection.answer(text.framesForNewcomer(), since);
    if (!isFirst) return;
    const vector = text.stateVector();
    const greeting = [stateVectorFrame(vector), presenceFrame(othersOf(connection))];
    connection.write(greeting, () => vector);
  }

  /** For one who was behind. */
  catchUp(connection: Connection, since: Uint8Array): void {
    this.#sendDifference(connection, since, 'update');
  }

  /** Something was written. */
  note(): void {
    this.#rest.note();
    if (this.#options.text.isTailOutgrown) this.#foldSoon();
  }

  stop(): void {
    this.#rest.stop();
  }

  #foldSoon(): void {
    this.#fold().catch((error: unknown) =>
      this.#options.context.logger.warn(this.#describe(error), 'Not folded yet.'),
    );
  }

  #sendDifference(connection: Connection, since: Uint8Array, form: Form): void {
    const { context, document, text, flush } = this.#options;
    // What came this turn must be with the engine before the question is.
    flush();
    const question = `${form} ${text.received} ${Buffer.from(since).toString('base64')}`;
    const find = async () => forms[form](await context.engine.diff(document, since));
    this.#differences.ask(question, find).then(
      (frame) => connection.answer([frame], since),
      (error: unknown) => this.#failConnection(connection, error),
    );
  }

  #sendFolded(connection: Connection, since: Uint8Array): void {
    this.#fold().then(
      () => connection.answer(this.#options.text.framesForNewcomer(), since),
      (error: unknown) => this.#failConnection(connection, error),
    );
  }

  /** One at a time: a storm of newcomers is answered from one snapshot. */
  #fold(): Promise<void> {
    return this.#folding.ask('fold', () => this.#foldNow());
  }

  async #foldNow(): Promise<void> {
    const { commits, context, document, text } = this.#options;
    commits.flush();
    const folded = text.tailLength;
    text.fold(await context.engine.compact(document), folded);
  }

  #failConnection(connection: Connection, error: unknown): void {
    this.#options.context.logger.error(this.#describe(error), 'The text was not read.');
    connection.close('storage-failing');
  }

  #describe(error: unknown): Readonly<Record<string, unknown>> {
    return { document: this.#options.document, error: String(error) };
  }
}
