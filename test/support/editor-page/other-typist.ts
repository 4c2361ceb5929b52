import * as Y from 'yjs';

export type OtherTyping = {
  readonly text: Y.XmlFragment;
  readonly perSecond: number;
  /** Shows where the other person is. */
  readonly place: (block: number, name: string) => void;
};

const words = 'and informs the officer of the shift ';
const lettersInOneClause = 40;
/** Clauses from the end of the text backwards: the reader types in its first half. */
const stride = 7;

/** Types letter by letter, some in one clause and then on in another, until the answered function is called. */
export function typeOnAndOn({ text, perSecond, place }: OtherTyping): () => void {
  let typed = 0;
  const timer = setInterval(() => {
    const round = Math.floor(typed / lettersInOneClause);
    const block = text.length - 1 - ((round * stride) % Math.floor(text.length / 2));
    const element = text.get(block);
    const written = element instanceof Y.XmlElement ? element.get(0) : null;
    if (written instanceof Y.XmlText)
      written.insert(typed % lettersInOneClause, words.charAt(typed % words.length));
    place(block, 'Wanjiru Kamau');
    typed += 1;
  }, 1000 / perSecond);
  return () => clearInterval(timer);
}
