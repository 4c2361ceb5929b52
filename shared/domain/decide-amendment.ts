import type { ShownReference, Wording } from './anchor.ts';
import type { CommandOf } from './commands.ts';
import type { Decision } from './decision-context.ts';
import type { DocumentState } from './document-state.ts';
import { proseLimit, requiredProse, requiredReason } from './input-checks.ts';
import { openRoundOf } from './open-work.ts';
import { all, ok, refuse } from './refusal.ts';
import type { Result } from './refusal.ts';

/** Proposes wording for a clause with a rationale; the draft is not touched (CM-4). */
export function decideProposeAmendment(
  state: DocumentState,
  command: CommandOf<'propose-amendment'>,
): Decision {
  const { amendmentId, wording } = command;
  const rationale = requiredReason(command.rationale, 'rationale');
  if (!rationale.ok) return rationale;
  const isThere = state.amendments.has(amendmentId);
  const fits = all(possibleWording(wording), isThere ? refuse('already-done') : ok(true));
  if (!fits.ok) return fits;
  const roundId = openRoundOf(state)?.id ?? null;
  const data = { amendmentId, wording, rationale: rationale.value, roundId };
  return ok([{ type: 'amendmentProposed', data }]);
}

/** A change must change something, be it only where a reference leads (TX-3); the base is what the server read, so only its size is bounded. */
function possibleWording(wording: Wording): Result<unknown> {
  if (wording.base.length > 4 * proseLimit) return refuse('too-large', {}, 'wording.base');
  if (wording.kind === 'delete') return ok(true);
  const isSame =
    wording.kind === 'change' &&
    wording.text === wording.base &&
    targetsOf(wording.references) === targetsOf(wording.baseReferences);
  if (isSame) return refuse('invalid-input', {}, 'wording.text');
  return requiredProse(wording.text, 'wording.text');
}

function targetsOf(references: readonly ShownReference[] = []): string {
  return references.map(({ target }) => target).join(' ');
}
