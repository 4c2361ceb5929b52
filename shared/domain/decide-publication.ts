import type { CommandOf } from './commands.ts';
import { notEmpty, reuseOrCut, withoutErrors } from './cut-version.ts';
import type { Decision, DecisionContext } from './decision-context.ts';
import type { DocumentState } from './document-state.ts';
import type { Digest, Instant } from './events.ts';
import { requiredReason } from './input-checks.ts';
import { all, ok, refuse } from './refusal.ts';
import type { Result } from './refusal.ts';
import type { Stage } from './stages.ts';

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const slugLimit = 120;

/** Publishes the version that was endorsed or cleared, under a slug for its public address. */
export function decidePublish(state: DocumentState, { slug }: CommandOf<'publish'>): Decision {
  const sound = soundSlug(slug);
  if (!sound.ok) return sound;
  const data = { ...agreedVersion(state), edition: state.edition, slug };
  return ok([{ type: 'published', data }]);
}

function soundSlug(slug: string): Result<true> {
  const isSound = slug.length <= slugLimit && slugPattern.test(slug);
  return isSound ? ok(true) : refuse('invalid-input', {}, 'slug');
}

/** TL-6: a translation is published beside the authoritative text, when every clause is confirmed against it. */
export function decidePublishTranslation(
  state: DocumentState,
  { slug, text, of, behind }: CommandOf<'publish-translation'>,
): Decision {
  const sound = all(soundSlug(slug), notEmpty(text), withoutErrors(text));
  if (!sound.ok) return sound;
  if (of === null) return refuse('authoritative-not-published');
  if (behind > 0) return refuse('translation-behind', { count: behind });
  const { version, digest, events } = reuseOrCut(state, text, { reason: 'publication', name: '', note: '' });
  const data = { version, digest, edition: state.edition, slug, translates: of };
  return ok([...events, { type: 'published', data }]);
}

/** What was agreed is what is published, to the letter. */
function agreedVersion(state: DocumentState): { readonly version: number; readonly digest: Digest } {
  const agreed = state.stage === 'endorsed' ? state.endorsements.at(-1) : state.clearances.at(-1);
  if (agreed === undefined) throw new Error(`A document in ${state.stage} has no agreed version.`);
  return { version: agreed.version, digest: agreed.digest };
}

/** The next edition is drafted while the published one stays in force. */
export function decideStartEdition(state: DocumentState): Decision {
  return ok([{ type: 'editionStarted', data: { edition: state.edition + 1 } }]);
}

export function decideWithdraw(state: DocumentState, command: CommandOf<'withdraw'>): Decision {
  const reason = requiredReason(command.reason);
  if (!reason.ok) return reason;
  return ok([{ type: 'withdrawn', data: { reason: reason.value, from: state.stage } }]);
}

/** Goes back to where the document was withdrawn from, or to revision where its deadline has lapsed meanwhile. */
export function decideReinstate(
  state: DocumentState,
  command: CommandOf<'reinstate'>,
  { now }: DecisionContext,
): Decision {
  const reason = requiredReason(command.reason);
  if (!reason.ok) return reason;
  return ok([{ type: 'reinstated', data: { reason: reason.value, to: stageToReturnTo(state, now) } }]);
}

function stageToReturnTo(state: DocumentState, now: Instant): Stage {
  const from = state.withdrawnFrom;
  if (from === null) throw new Error('A withdrawn document does not know its stage.');
  return isLapsed(state, now) ? 'revision' : from;
}

function isLapsed({ withdrawnFrom, rounds, endorsements }: DocumentState, now: Instant): boolean {
  const opened = withdrawnFrom === 'review' ? rounds.at(-1) : endorsements.at(-1);
  const hasDeadline = withdrawnFrom === 'review' || withdrawnFrom === 'endorsement';
  return hasDeadline && opened !== undefined && Date.parse(opened.deadline) <= Date.parse(now);
}
