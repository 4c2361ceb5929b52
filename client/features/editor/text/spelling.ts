/**
 * Whether the browser marks what it takes for misspelt (TX-32): each person's own choice, kept in their browser. In which
 * language it reads is said by the text.
 */
import { Plugin } from 'prosemirror-state';
import { Store } from '../../../lib/store.ts';

const keptAs = 'concord.spelling';

export class Spelling {
  readonly isOn: Store<boolean>;
  readonly plugin: Plugin;
  readonly #storage: Pick<Storage, 'getItem' | 'setItem'>;

  constructor(storage: Pick<Storage, 'getItem' | 'setItem'>) {
    this.#storage = storage;
    this.isOn = new Store(storage.getItem(keptAs) !== 'off');
    this.plugin = new Plugin({
      props: { attributes: () => ({ spellcheck: String(this.isOn.get()) }) },
      view: (view) => ({ destroy: this.isOn.subscribe(() => view.setProps({})) }),
    });
  }

  turn(): void {
    const isOn = !this.isOn.get();
    this.#storage.setItem(keptAs, isOn ? 'on' : 'off');
    this.isOn.set(isOn);
  }
}
