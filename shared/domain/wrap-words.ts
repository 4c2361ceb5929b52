const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a reader takes for one sign, also where it is written as several. */
function signsOf(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Widths are guessed: a picture is drawn where no font can be asked. Wide scripts take twice the room. */
function widthOf(text: string): number {
  return signsOf(text).reduce((sum, sign) => sum + (/[\u1100-\u11ff\u2e80-\uffef]/u.test(sign) ? 2 : 1), 0);
}

type Room = { readonly width: number; readonly lines: number };

/** The words in lines of at most `width` signs; what has no room in `lines` ends in an ellipsis. */
export function wrapWords(text: string, { width, lines }: Room): readonly string[] {
  const wrapped: string[] = [];
  for (const word of text.split(/\s+/).flatMap((each) => piecesOf(each, width))) {
    const last = wrapped.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width)
      wrapped[wrapped.length - 1] = `${last} ${word}`;
    else if (word !== '') wrapped.push(word);
    if (wrapped.length > lines) break;
  }
  if (wrapped.length <= lines) return wrapped;
  const kept = wrapped.slice(0, lines);
  return [...kept.slice(0, -1), shortened(kept.at(-1) ?? '', width)];
}

function piecesOf(word: string, width: number): readonly string[] {
  if (widthOf(word) <= width) return [word];
  const signs = signsOf(word);
  const size = Math.max(1, Math.floor(width / 2));
  return Array.from({ length: Math.ceil(signs.length / size) }, (_, n) =>
    signs.slice(n * size, (n + 1) * size).join(''),
  );
}

function shortened(line: string, width: number): string {
  const signs = [...signsOf(line)];
  while (signs.length > 0 && widthOf(signs.join('')) > width - 1) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}
