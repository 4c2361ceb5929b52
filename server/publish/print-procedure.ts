import { pictureSvg } from '../../shared/content/picture-svg.ts';
import { procedureOf } from '../../shared/content/procedure-of.ts';
import { drawProcedure } from '../../shared/domain/draw-procedure.ts';
import { rulesFrom } from '../../shared/domain/numbering-rules.ts';
import { cardsOf } from '../../shared/domain/procedure.ts';
import type { Publication } from '../ports/publisher.ts';
import type { PrintLabels } from './print-labels.ts';
import type { PrintProcedure } from './print-model.ts';
import { printableText } from './printable-text.ts';

/** What fits under a heading on one page, in pixels of the picture. */
const sheetHeight = 860;
/** As the template's text; a browser takes its own serif. */
const fontFamily = 'Libertinus Serif, Noto Naskh Arabic, serif';

/** Null for a text with fewer than two steps: one is no order. */
export function printProcedure(
  { state, content, numbering }: Publication,
  labels: PrintLabels,
): PrintProcedure | null {
  const procedure = procedureOf(content, rulesFrom(numbering, state.language));
  if (procedure.steps.length < 2) return null;
  const pictures = drawProcedure(procedure, { words: labels, maxHeight: sheetHeight });
  return {
    heading: labels.procedure,
    pictures: pictures.map((picture) => ({
      svg: pictureSvg(picture, { title: labels.inOrder, fontFamily }),
      width: picture.width,
    })),
    cards: cardsOf(procedure).map(({ actor, steps }) => ({
      heading: actor === '' ? labels.nobody : printableText(actor),
      steps: steps.map(({ id, number, text, decision, timeLimit, record }) => ({
        id,
        number,
        text: printableText(`${text} ${decision}`.trim()),
        facts: printableText([timeLimit, record].filter((each) => each !== '').join(' · ')),
      })),
    })),
  };
}
