import type { GlossaryTerm } from '../../../shared/domain/glossary.ts';
import { borderTerms } from './starter-terms-border.ts';
import { frenchTerms } from './starter-terms-french.ts';
import { migrationTerms } from './starter-terms-migration.ts';

/**
 * Terms of border management and migration to begin a glossary with. The definitions are written for Concord in plain
 * words; the source names where the term is settled, not where the sentence is from.
 */
export const starterTerms: readonly GlossaryTerm[] = [...borderTerms, ...migrationTerms, ...frenchTerms];
