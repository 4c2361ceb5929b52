import { escapeHtml } from './escape-html.ts';
import { anchorOf, bdi } from './html-blocks.ts';
import type { PrintCard, PrintModel } from './print-model.ts';

/** The steps at a glance, below the text: the pictures are SVG whose words `pictureSvg` has escaped. */
export function htmlProcedure({ procedure }: PrintModel): string {
  if (procedure === null) return '';
  const pictures = procedure.pictures.map(
    ({ svg }) => `<div class="picture" tabindex="0" role="group">${svg}</div>`,
  );
  return `<section id="procedure" class="closing procedure" aria-labelledby="procedure-heading">
<h2 id="procedure-heading">${escapeHtml(procedure.heading)}</h2>
${pictures.join('\n')}
${procedure.cards.map(htmlCard).join('\n')}
</section>`;
}

function htmlCard({ heading, steps }: PrintCard): string {
  const rows = steps.map(
    ({ id, number, text, facts }) =>
      `<tr><td><a href="#${anchorOf(id)}">${escapeHtml(number)}</a></td><td>${bdi(text)}</td><td>${bdi(facts)}</td></tr>`,
  );
  return `<h3>${bdi(heading)}</h3>
<div class="table"><table><tbody>${rows.join('')}</tbody></table></div>`;
}
