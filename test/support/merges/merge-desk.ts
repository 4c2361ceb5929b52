/** A server without sockets: the real engine over a store in memory, with what it finds kept as merge notices. */
import * as Y from 'yjs';
import { createMergeContext, type MergeContext } from '../../../server/features/merges/merge-context.ts';
import { createMergeKeeper } from '../../../server/features/merges/merge-keeper.ts';
import type { NoticeRecord } from '../../../server/features/merges/merge-records.ts';
import { wordsOf } from '../../../server/features/merges/pieces.ts';
import { dismissNotice, putBackWords } from '../../../server/features/merges/settle-notice.ts';
import { createProcessBus } from '../../../server/adapters/system/process-bus.ts';
import { systemTimers } from '../../../server/adapters/system/system-timers.ts';
import type { LiveText, TextEdit } from '../../../server/ports/live-text.ts';
import { TextEngineCore } from '../../../server/realtime/text-engine-core.ts';
import type { TextContent } from '../../../shared/content/text-content.ts';
import { asId, type DocumentId, type PersonId } from '../../../shared/domain/ids.ts';
import { ok } from '../../../shared/domain/refusal.ts';
import { createFailureSwitch } from '../fakes/failure-switch.ts';
import { createFakeClock } from '../fakes/fake-clock.ts';
import { createFakeIds } from '../fakes/fake-ids.ts';
import { createFakeRecords } from '../fakes/fake-records.ts';
import { createFakeUpdateLog } from '../fakes/fake-update-log.ts';
import { createFakeDirectory } from '../documents/fake-directory.ts';

export const documentId: DocumentId = asId('doc-1');

export class MergeDesk {
  readonly context: MergeContext;
  readonly failure = createFailureSwitch();
  readonly #log = createFakeUpdateLog();
  readonly #keeper: ReturnType<typeof createMergeKeeper>;
  readonly #kept: Promise<void>[] = [];
  #engine: TextEngineCore;

  constructor() {
    const liveText: Pick<LiveText, 'edit'> = {
      edit: async (document, edit, by) => {
        const outcome = await this.#engine.edit({ document, edit, by });
        return outcome.ok ? ok({ isChanged: outcome.value.update !== null }) : outcome;
      },
    };
    this.#engine = this.#startEngine();
    this.context = createMergeContext({
      records: createFakeRecords(this.failure),
      clock: createFakeClock(),
      ids: createFakeIds(),
      bus: createProcessBus({
        onError: (error) => {
          throw error;
        },
      }),
      // The notices need nothing else of a live text.
      liveText: liveText as LiveText,
      directory: createFakeDirectory(),
    });
    this.#keeper = createMergeKeeper(this.context);
  }

  async open(content: TextContent): Promise<Uint8Array> {
    await this.#engine.create(documentId, content, 'person-0');
    return this.missing();
  }

  receive(update: Uint8Array, by: string): void {
    this.#engine.append(documentId, [{ update, by }]).catch(() => undefined);
  }

  /** What one lacks who has what the state vector says; everything without one. */
  missing(stateVector?: Uint8Array): Promise<Uint8Array> {
    return this.#engine.diff(documentId, stateVector ?? Uint8Array.of(0));
  }

  async stateVector(): Promise<Uint8Array> {
    return Y.encodeStateVectorFromUpdate(await this.missing());
  }

  async compact(): Promise<void> {
    await this.#engine.compact(documentId);
  }

  /** Another engine takes over from what is stored. */
  async restart(): Promise<void> {
    await this.settle();
    await this.#engine.stop();
    this.#engine = this.#startEngine();
    await this.missing();
  }

  /** Everything that came is looked at, and what was found is kept. */
  async settle(): Promise<void> {
    await this.missing();
    while (this.#kept.length > 0) await Promise.all(this.#kept.splice(0));
  }

  /** What the server writes for a person; the outcome says whether it did. */
  async edit(edit: TextEdit, by: string): Promise<boolean> {
    const outcome = await this.#engine.edit({ document: documentId, edit, by });
    return outcome.ok;
  }

  writing(clauseId: string) {
    return this.#engine.writing(documentId, clauseId);
  }

  async text(): Promise<string> {
    return JSON.stringify(await this.#engine.freeze(documentId));
  }

  async content(): Promise<TextContent> {
    return this.#engine.freeze(documentId);
  }

  async notices(): Promise<readonly NoticeRecord[]> {
    await this.settle();
    const where = { documentId: { equals: documentId } };
    const { items } = await this.context.store.notices.list({ where, limit: 1000 });
    return items.map(({ value }) => value);
  }

  putBack(noticeId: string, person: string) {
    return putBackWords(this.context, { documentId, actor: actorOf(person), noticeId });
  }

  dismiss(noticeId: string, person: string) {
    return dismissNotice(this.context, { documentId, actor: actorOf(person), noticeId });
  }

  stop(): Promise<void> {
    return this.#engine.stop();
  }

  #startEngine(): TextEngineCore {
    const engine = new TextEngineCore({
      log: this.#log,
      timers: systemTimers,
      report: (error) => {
        throw error;
      },
      commitWindowMs: 0,
    });
    engine.onMerge((document, report) => {
      const kept = this.#keeper
        .keep(document, report)
        .then(() => engine.confirmMerge(document, report.number));
      this.#kept.push(kept);
    });
    return engine;
  }
}

export function hiddenWords(notice: NoticeRecord): string {
  return notice.insertions.map(({ pieces }) => wordsOf(pieces)).join('');
}

function actorOf(person: string) {
  const personId: PersonId = asId(person);
  return { kind: 'person', personId, name: person, isAdministrator: false, membership: null } as const;
}
