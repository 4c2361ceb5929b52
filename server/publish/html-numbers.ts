import { escapeHtml } from './escape-html.ts';
import { anchorOf, bdi } from './html-blocks.ts';
import type { PrintModel, PrintNumberTable } from './print-model.ts';

/** Old and new numbers, below the text; nothing where no reader knows other ones. */
export function htmlNumbers({ numbers }: PrintModel): string {
  if (numbers === null) return '';
  return `<section id="numbers" class="closing" aria-labelledby="numbers-heading">
<h2 id="numbers-heading">${escapeHtml(numbers.heading)}</h2>
<p class="small">${escapeHtml(numbers.note)}</p>
${numbers.tables.map(htmlTable).join('\n')}
</section>`;
}

function htmlTable({ heading, columns, rows }: PrintNumberTable, index: number): string {
  const id = `numbers-${index + 1}`;
  const head = [columns.before, columns.after, columns.clause].map(
    (column) => `<th scope="col">${escapeHtml(column)}</th>`,
  );
  return `<h3 id="${id}">${escapeHtml(heading)}</h3>
<div class="table"><table aria-labelledby="${id}"><thead><tr>${head.join('')}</tr></thead><tbody>
${rows.map(htmlRow).join('\n')}
</tbody></table></div>`;
}

function htmlRow({ before, after, words, target }: PrintNumberTable['rows'][number]): string {
  const now = target === '' ? bdi(after) : `<a href="#${anchorOf(target)}">${bdi(after)}</a>`;
  return `<tr><td>${bdi(before)}</td><td>${now}</td><td>${bdi(words)}</td></tr>`;
}
