import { textFindings } from '../../shared/content/guide-findings.ts';
import { isBlank } from '../../shared/content/is-blank.ts';
import type { NumberingRules } from '../../shared/domain/numbering-rules.ts';
import { citationsIn } from '../../shared/content/spell-references.ts';
import type { TextContent } from '../../shared/content/text-content.ts';
import type { FrozenText } from '../../shared/domain/commands.ts';
import type { DocumentState } from '../../shared/domain/document-state.ts';
import type { DocumentContext } from './document-context.ts';
import { liveNumbering } from './numbering-rules-of.ts';
import { storeContent } from './stored-content.ts';

/** Freezes the live text into a file before the event that names it (LC-5): an event never points at nothing. */
export async function freezeText(context: DocumentContext, state: DocumentState): Promise<FrozenText> {
  const content = await context.liveText.freeze(state.id);
  const digest = await storeContent(context.files, content);
  const { rules, keptOf } = await liveNumbering(context, state);
  const text = { digest, isEmpty: isBlank(content), ...errorsIn(content, { state, rules }) };
  return keptOf === null ? text : { ...text, keptOf };
}

/** A finding about no single clause is about what is missing, or about the whole, which its title stands for. */
function errorsIn(
  content: TextContent,
  { state, rules }: { readonly state: DocumentState; readonly rules: NumberingRules },
): Pick<FrozenText, 'errors' | 'faultyClause'> {
  const errors = textFindings(content, state.guides).filter(({ level }) => level === 'error');
  const first = errors[0];
  if (first === undefined) return { errors: 0, faultyClause: '' };
  const cite = citationsIn(content, rules, state.language);
  const missing = String(first.params['section'] ?? state.title);
  const faultyClause = first.clauseId === null ? missing : cite(first.clauseId);
  return { errors: errors.length, faultyClause };
}
