import type { DocumentId } from '../../../shared/domain/ids.ts';
import type { MergeReport } from '../../ports/merge-report.ts';
import { keepMerge } from './keep-merge.ts';
import type { MergeContext } from './merge-context.ts';

export type MergeKeeper = {
  /** Resolves when it is durable; rejects when the storage fails, and then may be called again. */
  keep(document: DocumentId, report: MergeReport): Promise<void>;
};

/** One report of a document after the other. */
export function createMergeKeeper(context: MergeContext): MergeKeeper {
  const last = new Map<DocumentId, Promise<void>>();
  return {
    keep(document, report) {
      const before = last.get(document) ?? Promise.resolve();
      const kept = before.catch(() => undefined).then(() => keepMerge(context, document, report));
      last.set(document, kept);
      const forget = () => last.get(document) === kept && last.delete(document);
      kept.then(forget, forget);
      return kept;
    },
  };
}
