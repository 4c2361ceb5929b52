import type { Node } from 'prosemirror-model';
import { TableView } from 'prosemirror-tables';
import { stringOf } from '../../../../../shared/content/clause-dom.ts';

/** A table whose columns can be dragged; it keeps the id that links and findings name. */
export class TextTableView extends TableView {
  constructor(node: Node, defaultCellMinWidth: number) {
    super(node, defaultCellMinWidth);
    this.table.dataset['id'] = stringOf(node.attrs['id']);
  }

  override update(node: Node): boolean {
    this.table.dataset['id'] = stringOf(node.attrs['id']);
    return super.update(node);
  }
}
