import type { StoredWords } from '../../../shared/content/shown-words.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { ClauseId } from '../../../shared/domain/ids.ts';

/** Written words as a request has them. */
export function sentWords({ text, targets }: StoredWords) {
  return { text, targets: targets.map((target) => asId<ClauseId>(target)) };
}
