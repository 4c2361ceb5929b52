import { documentActions } from './access.ts';
import type { DocumentAction, DocumentSubject } from './access.ts';
import type { Actor } from './actor.ts';
import { can } from './can.ts';
import { lifecycleCommandNames } from './lifecycle.ts';

const allActions: readonly DocumentAction[] = [...documentActions, ...lifecycleCommandNames];

/** What the actor may do with the document as it stands; a command's input is still judged by `decide`. */
export function abilitiesOf(actor: Actor, subject: DocumentSubject): readonly DocumentAction[] {
  return allActions.filter((action) => can({ actor, action, subject }).ok);
}
