import { buildContent, heading } from '../../../shared/content/build.ts';
import type { Draft } from '../../../shared/content/build.ts';
import type { DocumentState } from '../../../shared/domain/document-state.ts';
import type { PrintedBefore, Publication } from '../../../server/ports/publisher.ts';
import { samplePublication } from './sample-publication.ts';

function text(blocks: Readonly<Record<string, Draft>>) {
  const ids = Object.keys(blocks)[Symbol.iterator]();
  return buildContent(() => String(ids.next().value), Object.values(blocks));
}

/** A published text in which a clause `n` is new before `a`, and one about fees is gone, beside what readers held before. */
export function renumbered(basis: PrintedBefore['basis'], change: Partial<DocumentState> = {}): Publication {
  const now = text({ n: heading(1, 'Purpose'), a: heading(1, 'Scope') });
  const publication = samplePublication(change, now);
  const content = text({ a: heading(1, 'Scope'), b: heading(1, 'Secret fees') });
  const { numbering } = publication;
  const at = '2026-10-01T08:00:00.000Z';
  return { ...publication, earlier: [{ basis, version: 2, edition: 1, at, content, numbering }] };
}

/** A text of so many clauses with a new one before them all. */
export function manyRenumbered(count: number): Publication {
  const clauses = Array.from(
    { length: count },
    (_, index) => [`c${index}`, heading(1, `Clause ${index + 1}`)] as const,
  );
  const publication = samplePublication(
    {},
    text({ n: heading(1, 'Purpose'), ...Object.fromEntries(clauses) }),
  );
  const { numbering } = publication;
  const content = text(Object.fromEntries(clauses));
  const at = '2026-10-01T08:00:00.000Z';
  return {
    ...publication,
    earlier: [{ basis: 'circulated', version: 2, edition: 1, at, content, numbering }],
  };
}
