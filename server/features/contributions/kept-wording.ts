import type { z } from 'zod';
import type { contributionRoutes } from '../../../shared/contract/contribution-routes.ts';
import { keptReferences, spellStored } from '../../../shared/content/shown-words.ts';
import { piecesOf, signsIn, spellWords } from '../../../shared/content/spell-words.ts';
import type { ShownReference, Wording } from '../../../shared/domain/anchor.ts';
import { asId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import type { FoundClause } from './find-clause.ts';

type Request = z.output<typeof contributionRoutes.proposeAmendment.body>['wording'];

/**
 * A proposed wording as it is kept. The base text and the number are the server's: nobody can propose against words that
 * never stood there (CM-4). So is what the references read (TX-3). Refused `invalid-input` when it is not said of every
 * reference in the words what it refers to.
 */
export function keptWording(
  request: Request,
  { clause, number, text: base, cite }: FoundClause,
): Result<Wording> {
  const baseReferences = keptReferences(spellWords(piecesOf(clause.content), cite));
  const place = { number, base, ...(baseReferences.length > 0 && { baseReferences }) };
  if (request.kind === 'delete') return ok({ ...request, ...place });
  const { targets: said, ...wording } = request;
  const usual = request.kind === 'change' ? baseReferences.map(({ target }) => target) : [];
  const targets = said ?? usual;
  if (targets.length !== signsIn(wording.text)) return refuse('invalid-input', {}, 'wording.targets');
  const references = keptReferences(spellStored({ text: wording.text, targets }, cite));
  return ok({ ...wording, ...place, ...(references.length > 0 && { references }) });
}

/** What words that a person chose instead of the proposed ones refer to, as it read in either of the two texts before. */
export function referencesOf(targets: readonly string[], proposed: Wording): readonly ShownReference[] {
  const known = [
    ...(proposed.baseReferences ?? []),
    ...(proposed.kind === 'delete' ? [] : (proposed.references ?? [])),
  ];
  return targets.map((target) => ({
    target: asId(target),
    words: known.find((each) => each.target === target)?.words ?? '…',
  }));
}
