/** Everything about documents, wired: routes, jobs, who sits where, and the context that use cases work with. */
import { createDocumentContext } from './documents/document-context.ts';
import type { DocumentContext } from './documents/document-context.ts';
import type { DocumentPorts } from './documents/document-ports.ts';
import { forgetLooseFiles } from './features/attachments/loose-files.ts';
import { mountAttachments } from './features/attachments/mount-attachments.ts';
import { mountClauseHistory } from './features/clause-history/mount-clause-history.ts';
import { mountContributions } from './features/contributions/mount-contributions.ts';
import { createSeatJudge } from './features/documents/create-seat-judge.ts';
import { createDocumentCounter } from './features/documents/list-documents.ts';
import { mountDocuments } from './features/documents/mount-documents.ts';
import { mountHome } from './features/home/mount-home.ts';
import { mountLanguages } from './features/languages/mount-languages.ts';
import { mountImages } from './features/images/mount-images.ts';
import { mountLedger } from './features/ledger/mount-ledger.ts';
import { actOnDeadlines } from './features/lifecycle/act-on-deadlines.ts';
import { announceLate } from './features/lifecycle/announce-late.ts';
import { mountLifecycle } from './features/lifecycle/mount-lifecycle.ts';
import { createMergeContext } from './features/merges/merge-context.ts';
import { createMergeKeeper, type MergeKeeper } from './features/merges/merge-keeper.ts';
import { mountTemplates } from './features/templates/mount-templates.ts';
import { mountMerges } from './features/merges/mount-merges.ts';
import { mountPublication } from './features/publication/mount-publication.ts';
import { mountVersions } from './features/versions/mount-versions.ts';
import type { JobDefinition } from './jobs/job-definition.ts';
import type { Api } from './ports/api.ts';
import type { DocumentCounter } from './ports/directory.ts';
import type { SeatJudge } from './ports/seat-judge.ts';
import type { Sessions } from './ports/sessions.ts';

export type DocumentFeatures = {
  readonly context: DocumentContext;
  readonly seatJudge: SeatJudge;
  readonly jobs: readonly JobDefinition[];
  readonly counter: DocumentCounter;
  readonly mergeKeeper: MergeKeeper;
  mount(api: Api): void;
};

/** How late a deadline may act, and how often missing mail is looked for. Milliseconds. */
const deadlineEvery = 2_000;
const announceEvery = 60_000;
const tidyEvery = 60 * 60_000;

export function createDocumentFeatures(
  ports: DocumentPorts,
  sessions: Pick<Sessions, 'sessionOf' | 'isGood'>,
): DocumentFeatures {
  const context = createDocumentContext(ports);
  const merges = createMergeContext(ports);
  return {
    context,
    seatJudge: createSeatJudge(context, sessions),
    counter: createDocumentCounter(context),
    mergeKeeper: createMergeKeeper(merges),
    jobs: [
      {
        name: 'act-on-deadlines',
        every: { everyMilliseconds: deadlineEvery },
        run: (signal) => actOnDeadlines(context, signal),
      },
      {
        name: 'announce-late',
        every: { everyMilliseconds: announceEvery },
        run: (signal) => announceLate(context, signal),
      },
      {
        name: 'forget-loose-files',
        every: { everyMilliseconds: tidyEvery },
        run: (signal) => forgetLooseFiles(context, signal),
      },
    ],
    mount(api) {
      mountDocuments(api, context);
      mountTemplates(api, context);
      mountLifecycle(api, context);
      mountContributions(api, context);
      mountVersions(api, context);
      mountClauseHistory(api, context);
      mountMerges(api, context, merges);
      mountAttachments(api, context);
      mountLanguages(api, context);
      mountImages(api, context);
      mountLedger(api, context);
      mountHome(api, context);
      mountPublication(api, context);
    },
  };
}
