import type { GlossaryEntryView } from '../../../shared/contract/glossary-routes.ts';
import type { Actor } from '../../../shared/domain/actor.ts';
import { checkTerm, glossaryLimits, termKey } from '../../../shared/domain/glossary.ts';
import type { GlossaryTerm } from '../../../shared/domain/glossary.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { GlossaryEntryId, ProjectId } from '../../../shared/domain/ids.ts';
import { wellFormed } from '../../../shared/domain/input-checks.ts';
import { all, ok, refuse } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import { nowOf } from './glossary-context.ts';
import type { GlossaryContext } from './glossary-context.ts';
import type { GlossaryRecord } from './glossary-records.ts';
import { presentEntry } from './list-entries.ts';

/** Whose change it is, and where. */
export type Hand = { readonly projectId: ProjectId; readonly actor: Actor };
type Entry = { readonly projectId: ProjectId; readonly entryId: GlossaryEntryId };

/** Refused `in-use` when the project has the term in this language, `glossary-full` when it has too many. */
export async function addEntry(
  context: GlossaryContext,
  hand: Hand,
  term: GlossaryTerm,
): Promise<Result<GlossaryEntryView>> {
  const { entries, ids } = context;
  const checked = all(wellFormed(term, ''), checkTerm(term));
  if (!checked.ok) return checked;
  const limit = glossaryLimits.terms;
  if ((await entries.count({ projectId: { equals: hand.projectId } })) >= limit)
    return refuse('glossary-full', { limit });
  const value = recordOf(context, hand, { ...term, id: asId(ids.next()) });
  if ((await entries.insert(value)) === 'duplicate') return refuse('in-use', {}, 'term');
  return ok(presentEntry({ value, revision: 1 }));
}

type Change = GlossaryTerm & { readonly entryId: GlossaryEntryId; readonly revision: number };

/** Refused `stale` when the term was changed since the revision that was looked at. */
export async function changeEntry(
  context: GlossaryContext,
  hand: Hand,
  { entryId, revision, ...term }: Change,
): Promise<Result<GlossaryEntryView>> {
  const { entries } = context;
  const checked = all(wellFormed(term, ''), checkTerm(term));
  if (!checked.ok) return checked;
  const stored = await entries.get(entryId);
  if (stored?.value.projectId !== hand.projectId) return refuse('not-found');
  const value = recordOf(context, hand, { ...term, id: entryId });
  const outcome = await entries.replace(value, revision);
  if (outcome === 'stale') return refuse('stale', { what: stored.value.term });
  if (outcome === 'duplicate') return refuse('in-use', {}, 'term');
  return ok(presentEntry({ value, revision: revision + 1 }));
}

export async function removeEntry(
  { entries }: GlossaryContext,
  { projectId, entryId }: Entry,
): Promise<Result<{ ok: true }>> {
  const stored = await entries.get(entryId);
  if (stored?.value.projectId !== projectId) return refuse('not-found');
  return (await entries.remove(entryId)) ? ok({ ok: true }) : refuse('not-found');
}

/** The record of a term as this person leaves it. */
export function recordOf(
  context: Pick<GlossaryContext, 'clock'>,
  { projectId, actor }: Hand,
  term: GlossaryTerm & { readonly id: GlossaryEntryId },
): GlossaryRecord {
  return {
    ...term,
    discouraged: [...new Set(term.discouraged)],
    equivalents: { ...term.equivalents },
    projectId,
    key: termKey(term.term),
    changedAt: nowOf(context),
    changedByName: actor.kind === 'person' ? actor.name : '',
  };
}
