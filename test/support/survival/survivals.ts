/** Carries an operation out on a text with comments and writers, and sees what is left of all three. */
import type { Node } from 'prosemirror-model';
import { asId } from '../../../shared/domain/ids.ts';
import { schema } from '../../../shared/content/schema.ts';
import { MergeDesk } from '../merges/merge-desk.ts';
import { RelayedEditors } from '../merges/relayed-editors.ts';
import { clauseId, first, tableId } from './operations.ts';
import { typedWords } from './gestures.ts';
import type { Operation } from './operations.ts';

export type Survival = {
  readonly name: string;
  /** The id stands in the text, once. */
  readonly id: boolean;
  /** Every commented word that is still in the text has its comment. */
  readonly comments: boolean;
  /** Who wrote the clause at first is still told. */
  readonly history: boolean;
};

const thread = 'thread-1';
const quotes = { [clauseId]: 'informs the agency', [tableId]: 'Busia' };

export async function survivalOf({ name, subject, by }: Operation): Promise<Survival> {
  const desk = new MergeDesk();
  await desk.open(first);
  await comment(desk, subject);
  const room = new RelayedEditors(desk, await desk.missing(), ['x', 'y']);
  if ('hand' in by) by.hand(room.at(0));
  else if (!(await desk.edit(by.server, 'person-9'))) throw new Error(`${name} was refused`);
  await room.settle();
  await room.hearServer();
  const { doc } = room.at(1).state;
  const history = await isHistoryKept(desk, subject);
  await desk.stop();
  return {
    name,
    id: doc.children.filter((block) => block.attrs['id'] === subject).length === 1,
    comments: isCommented(doc, quotes[subject] ?? ''),
    history,
  };
}

/** Now, by another engine from the tail of what is stored, and by a third from a snapshot. */
async function isHistoryKept(desk: MergeDesk, subject: Operation['subject']): Promise<boolean> {
  const tells = async () => {
    const writing = await desk.writing(subject);
    return writing?.stretches.some(({ by, written }) => by === 'person-0' && written > 0) === true;
  };
  const now = await tells();
  await desk.restart();
  const afterRestart = await tells();
  await desk.compact();
  await desk.restart();
  return now && afterRestart && (await tells());
}

async function comment(desk: MergeDesk, subject: Operation['subject']): Promise<void> {
  const quote = quotes[subject] ?? '';
  const words = [{ clauseId: subject, quote, from: 0, to: quote.length }];
  const isWritten = await desk.edit({ type: 'mark-comment', threadId: asId(thread), words }, 'person-0');
  if (!isWritten) throw new Error('the comment was refused');
}

/** All letters of the quote that are in the text are marked, whatever was put between them. */
function isCommented(doc: Node, quote: string): boolean {
  let marked = '';
  doc.descendants((node) => {
    const isMarked = node.marks.some(
      ({ type, attrs }) => type === schema.marks.comment && attrs['thread'] === thread,
    );
    if (node.isText && isMarked) marked += node.text ?? '';
  });
  const isWhole = doc.textContent.replaceAll(typedWords, '').includes(quote);
  if (isWhole) return marked.replaceAll(typedWords, '') === quote;
  return marked === quote.slice(0, quote.lastIndexOf(' ') + 1);
}

export function printSurvivals(survivals: readonly Survival[]): string {
  const told = (survives: boolean) => (survives ? 'yes' : 'no');
  return [
    '| operation | id | comments | history |',
    '| --- | --- | --- | --- |',
    ...survivals.map(
      ({ name, id, comments, history }) => `| ${name} | ${told(id)} | ${told(comments)} | ${told(history)} |`,
    ),
  ].join('\n');
}
