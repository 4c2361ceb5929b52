/** What a person may do with one thread or amendment: `decide` is asked, so that the buttons and the server agree (AC-1). */
import type { ThreadView } from '../../shared/contract/contribution-routes.ts';
import { decide } from '../../shared/domain/decide.ts';
import type { ContributionCommand } from '../../shared/domain/commands.ts';
import type { DecisionContext } from '../../shared/domain/decision-context.ts';
import type { AmendmentState, DocumentState, ThreadState } from '../../shared/domain/document-state.ts';
import type { ContributionRef } from '../../shared/domain/events.ts';
import { asId } from '../../shared/domain/ids.ts';
import type { CommentId } from '../../shared/domain/ids.ts';

type Ability = ThreadView['abilities'][number];
type Question = { readonly ability: Ability; readonly command: ContributionCommand };

const words = { body: 'words', commentId: asId<CommentId>('new-comment') };

export function threadAbilities(
  state: DocumentState,
  thread: ThreadState,
  context: DecisionContext,
): Ability[] {
  const { id: threadId } = thread;
  const questions: readonly Question[] = [
    { ability: 'reply', command: { type: 'reply', threadId, ...words } },
    ...thread.comments.map(
      ({ id: commentId }): Question => ({
        ability: 'edit-own',
        command: { type: 'edit-comment', threadId, commentId, body: words.body },
      }),
    ),
    { ability: 'resolve', command: { type: 'resolve-thread', threadId } },
    { ability: 'reopen', command: { type: 'reopen-thread', threadId } },
    ...answers(thread, { kind: 'thread', id: threadId }),
  ];
  return allowed(state, questions, context);
}

export function amendmentAbilities(
  state: DocumentState,
  amendment: AmendmentState,
  context: DecisionContext,
): Ability[] {
  return allowed(state, answers(amendment, { kind: 'amendment', id: amendment.id }), context);
}

function answers(contribution: ThreadState | AmendmentState, subject: ContributionRef): readonly Question[] {
  const given = { type: 'dispose', subject, reason: '', duplicateOf: null, resultingText: '' } as const;
  const isWithdrawn = contribution.dispositions.at(-1)?.disposition === 'withdrawn';
  const withdraw: Question = {
    ability: 'withdraw',
    command: { ...given, disposition: 'withdrawn', isApplied: false },
  };
  return [
    { ability: 'dispose', command: { ...given, disposition: 'noted', isApplied: false } },
    ...(isWithdrawn ? [] : [withdraw]),
    {
      ability: 'answer-disposition',
      command: { type: 'answer-disposition', subject, isSatisfied: true, note: '' },
    },
  ];
}

function allowed(state: DocumentState, questions: readonly Question[], context: DecisionContext): Ability[] {
  const may = questions.filter(({ command }) => decide(state, command, context).ok);
  return [...new Set(may.map(({ ability }) => ability))];
}
