/**
 * A reader's text stays an editable element for the browser, so that a caret can walk in it and words can be selected
 * by keyboard for a comment; but nothing a reader does changes it. (The server drops such changes too, RT-4.)
 */
import { Plugin } from 'prosemirror-state';
import { isRemote } from './ids-plugin.ts';

export function readOnlyPlugin(canEdit: () => boolean): Plugin {
  const isReader = () => !canEdit();
  const refuse = (_view: unknown, event: Event): boolean => {
    if (canEdit()) return false;
    event.preventDefault();
    return true;
  };
  return new Plugin({
    filterTransaction: (transaction) => canEdit() || !transaction.docChanged || isRemote(transaction),
    props: {
      attributes: (): Record<string, string> =>
        canEdit() ? { 'aria-readonly': 'false' } : { 'aria-readonly': 'true', inputmode: 'none' },
      handlePaste: isReader,
      handleDrop: isReader,
      handleTextInput: isReader,
      handleDOMEvents: { beforeinput: refuse, cut: refuse, drop: refuse, dragstart: refuse },
    },
  });
}
