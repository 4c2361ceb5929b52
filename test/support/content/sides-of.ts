import type { RulesOfSides } from '../../../shared/content/compare.ts';
import { numberingRules } from '../../../shared/domain/numbering-rules.ts';
import type { Scheme } from '../../../shared/domain/stages.ts';

/** Both sides of a comparison numbered as the scheme does by itself. */
export function sidesOf(scheme: Scheme): RulesOfSides {
  const rules = numberingRules({ scheme, language: 'en' });
  return { before: rules, after: rules };
}
