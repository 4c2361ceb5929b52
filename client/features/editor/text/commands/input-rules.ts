/** Signs at the beginning of a paragraph that make it something else: `# `, `## `, `- `, `1. `, `(a) `, `>> `, `> `, `! `. */
import { InputRule, inputRules } from 'prosemirror-inputrules';
import type { Plugin } from 'prosemirror-state';
import { schema } from '../../../../../shared/content/schema.ts';
import type { ClauseKind } from '../../../../../shared/domain/clause-kinds.ts';

type Target = { readonly kind: ClauseKind; readonly level: number };

export function clauseInputRules(): Plugin {
  return inputRules({
    rules: [
      becomes(/^(#{1,5})\s$/, (match) => ({ kind: 'heading', level: match[1]?.length ?? 1 })),
      becomes(/^[-*•]\s$/, () => ({ kind: 'item', level: 1 })),
      becomes(/^>>\s$/, () => ({ kind: 'step', level: 1 })),
      becomes(/^>\s$/, () => ({ kind: 'quotation', level: 1 })),
      becomes(/^!!\s$/, () => ({ kind: 'warning', level: 1 })),
      becomes(/^!\s$/, () => ({ kind: 'note', level: 1 })),
      becomes(/^1[.)]\s$/, () => ({ kind: 'provision', level: 1 })),
      becomes(/^\(1\)\s$/, () => ({ kind: 'provision', level: 2 })),
      becomes(/^\(a\)\s$/, () => ({ kind: 'provision', level: 3 })),
      becomes(/^\(i\)\s$/, () => ({ kind: 'provision', level: 4 })),
    ],
  });
}

function becomes(pattern: RegExp, target: (match: RegExpMatchArray) => Target): InputRule {
  return new InputRule(pattern, (state, match, ...[start, end]) => {
    const at = state.doc.resolve(start);
    if (at.parent.type !== schema.nodes.clause || at.parent.attrs['kind'] !== 'paragraph') return null;
    const { kind, level } = target(match);
    return state.tr
      .delete(start, end)
      .setNodeAttribute(at.before(), 'kind', kind)
      .setNodeAttribute(at.before(), 'level', level);
  });
}
