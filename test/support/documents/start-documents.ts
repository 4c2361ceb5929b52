import { findFileType } from '../../../server/adapters/system/find-file-type.ts';
import { createProcessBus } from '../../../server/adapters/system/process-bus.ts';
import { systemTimers } from '../../../server/adapters/system/system-timers.ts';
import { followMerges } from '../../../server/follow-merges.ts';
import { createDocumentFeatures } from '../../../server/document-features.ts';
import type { HeldText, LiveText } from '../../../server/ports/live-text.ts';
import type { Mail } from '../../../server/ports/mailer.ts';
import type { Publisher } from '../../../server/ports/publisher.ts';
import { imageAddresses } from '../../../server/publish/image-addresses.ts';
import { makePrintModel } from '../../../server/publish/make-print-model.ts';
import { renderHtml } from '../../../server/publish/render-html.ts';
import { TextEngineCore } from '../../../server/realtime/text-engine-core.ts';
import { asId } from '../../../shared/domain/ids.ts';
import { ok } from '../../../shared/domain/refusal.ts';
import { start } from '../builders/document-story.ts';
import { createFailureSwitch } from '../fakes/failure-switch.ts';
import { createFakeClock } from '../fakes/fake-clock.ts';
import { createFakeEventLog } from '../fakes/fake-event-log.ts';
import { createFakeFiles } from '../fakes/fake-files.ts';
import { createFakeIds } from '../fakes/fake-ids.ts';
import { createFakeRecords } from '../fakes/fake-records.ts';
import { createFakeUpdateLog } from '../fakes/fake-update-log.ts';
import { startApi } from '../server/start-api.ts';
import { createFakeDirectory } from './fake-directory.ts';

/** Small, so that a test can be larger. */
export const attachmentBytes = 1024 * 1024;
export const password = 'the right password';

/** What can be broken, one by one. `append` leaves reading the ledger whole; `edit` leaves reading the text whole. */
function createFailures() {
  const make = createFailureSwitch;
  return { append: make(), edit: make(), files: make(), records: make(), outbox: make() };
}

export type Documents = Awaited<ReturnType<typeof startDocuments>>;
type Options = { readonly publisher?: Publisher; readonly store?: ReturnType<typeof createMemory> };

/** What outlives a server. */
export function createMemory() {
  const failures = createFailures();
  const log = createFakeEventLog();
  const files = createFakeFiles(failures.files);
  const records = createFakeRecords(failures.records);
  const updates = createFakeUpdateLog();
  const clock = createFakeClock(Date.parse(start));
  return { failures, log, files, records, updates, clock, ids: createFakeIds() };
}

/** The routes about documents on a real port, with the real text engine and a store in memory. */
export async function startDocuments({ publisher = plainPublisher, store = createMemory() }: Options = {}) {
  const { failures, log, files, records, updates, clock, ids } = store;
  const engine = new TextEngineCore({
    log: updates,
    timers: systemTimers,
    report: () => {},
    commitWindowMs: 0,
  });
  const directory = createFakeDirectory();
  const mails: Mail[] = [];
  const faults: string[] = [];
  const text: HeldText = {
    freeze: (id) => engine.freeze(id),
    async edit(document, edit, by) {
      failures.edit.check();
      const outcome = await engine.edit({ document, edit, by });
      return outcome.ok ? ok({ isChanged: outcome.value.update !== null }) : outcome;
    },
  };
  // Nobody sits at these texts: there is nothing to hold back.
  const liveText: LiveText = {
    ...text,
    create: (id, content, by) => engine.create(id, content, by),
    writing: (id, clauseId) => engine.writing(id, clauseId),
    hold: (_, work) => work(text),
  };
  const features = createDocumentFeatures(
    {
      events: {
        ...log,
        async append(stream, expectedSeq, events) {
          failures.append.check();
          return log.append(stream, expectedSeq, events);
        },
      },
      records,
      files,
      clock,
      ids,
      bus: createProcessBus({ onError: (error) => faults.push(String(error)) }),
      liveText,
      directory,
      reauthentication: {
        check: async (_personId, proof) => (proof.password === password ? 'password' : null),
      },
      outbox: {
        async put(mail) {
          failures.outbox.check();
          mails.push(mail);
        },
      },
      publisher,
      findFileType,
      attachmentBytes,
      publicUrl: 'https://concord.example',
      onFault: (_error, during) => faults.push(during),
    },
    {
      sessionOf: async (cookie) =>
        cookie === '' ? null : { personId: asId(cookie), sessionId: `session-${cookie}`, expiresAt: 1 },
      isGood: async () => true,
    },
  );
  const endFollowing = followMerges({
    engine,
    keeper: features.mergeKeeper,
    timers: systemTimers,
    onFault: (error) => faults.push(String(error)),
  });
  const api = await startApi((mounted) => features.mount(mounted));
  return {
    ...api,
    features,
    engine,
    liveText,
    directory,
    mails,
    store,
    failures,
    clock,
    /** What failed behind an answer that was given all the same. */
    faultsBehind: faults,
    async runJob(name: string) {
      const job = features.jobs.find((each) => each.name === name);
      if (job === undefined) throw new Error(`There is no job ${name}.`);
      await job.run(new AbortController().signal);
    },
    async stop() {
      await api.stop();
      await engine.stop();
      endFollowing();
    },
  };
}

/** The real page; the PDF is its HTML, which is enough to see what was printed. */
const plainPublisher: Publisher = {
  pdf: async (publication) =>
    new TextEncoder().encode(renderHtml(makePrintModel(publication), imageAddresses(publication))),
  html: (publication) => renderHtml(makePrintModel(publication), imageAddresses(publication)),
};
