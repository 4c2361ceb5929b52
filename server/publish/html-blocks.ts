import { escapeHtml } from './escape-html.ts';
import type {
  PrintBlock,
  PrintCell,
  PrintClause,
  PrintModel,
  PrintNote,
  PrintRun,
  PrintTable,
} from './print-model.ts';

/** Where the images are, by their names. */
export type ImageAddresses = ReadonlyMap<string, string>;

/** The text as HTML. Every clause keeps its id as an anchor (`#c-…`), so that a link to it stays good. */
export function htmlBlocks(model: PrintModel, addresses: ImageAddresses): string {
  const shown = { ...model, addresses };
  return model.blocks.map((block) => htmlBlock(block, shown)).join('\n');
}

export function anchorOf(id: string): string {
  return `c-${escapeHtml(id)}`;
}

type Shown = PrintModel & { readonly addresses: ImageAddresses };

function htmlBlock(block: PrintBlock, model: Shown): string {
  switch (block.type) {
    case 'clause':
      return htmlClause(block, model);
    case 'table':
      return htmlTable(block);
    case 'pageBreak':
      return '<div class="page-break"></div>';
    default:
      return block satisfies never;
  }
}

function htmlClause(clause: PrintClause, model: Shown): string {
  const { addresses } = model;
  const dir = clause.direction === model.direction ? '' : ` dir="${clause.direction}"`;
  const id = `id="${anchorOf(clause.id)}"${dir}`;
  const body = htmlRuns(clause.runs);
  const label = clause.label === '' ? '' : `<span class="number">${escapeHtml(clause.label)}</span> `;
  switch (clause.kind) {
    case 'title':
      return `<p ${id} class="title">${body}</p>`;
    case 'part':
    case 'chapter':
    case 'preamble':
    case 'annex':
    case 'schedule':
      return `<h2 ${id} class="division ${clause.kind}">${label}<span>${body}</span></h2>`;
    case 'section':
      return `<h3 ${id} class="division section">${label}<span>${body}</span></h3>`;
    case 'article':
    case 'heading': {
      const level = Math.min(clause.depth + 2, 6);
      return `<h${level} ${id} class="numbered">${label}<span>${body}</span></h${level}>`;
    }
    case 'note':
      return `<p ${id} class="note" role="note"><strong>${escapeHtml(model.labels.note)}</strong> ${body}</p>`;
    case 'warning':
      return `<p ${id} class="note warning" role="note"><strong>${escapeHtml(model.labels.warning)}</strong> ${body}</p>`;
    case 'quotation':
      return `<blockquote ${id}><p>${body}</p></blockquote>`;
    case 'figure':
      return `<figure ${id}>${htmlImage(clause, addresses)}<figcaption>${label}${body}</figcaption></figure>`;
    case 'footnote':
      return `<p ${id} class="footnote">${label}${body}</p>`;
    case 'step':
      return `<div ${id} class="step">${label}<div><p>${body}</p>${htmlFacts(clause)}</div></div>`;
    case 'provision':
    case 'recital':
    case 'item':
      return `<p ${id} class="numbered ${clause.kind} level-${clause.level}">${label}<span>${body}</span></p>`;
    case 'paragraph':
    case 'definition':
      return `<p ${id} class="${clause.kind}">${body}</p>`;
    default:
      return clause.kind satisfies never;
  }
}

function htmlImage({ image, alt }: PrintClause, addresses: ImageAddresses): string {
  const address = image === null ? undefined : addresses.get(image.name);
  if (image === null || address === undefined)
    return alt === '' ? '' : `<p class="instead-of-image">${bdi(alt)}</p>`;
  const width = image.width === null ? '' : ` class="width-${image.width}"`;
  return `<img src="${escapeHtml(address)}" alt="${escapeHtml(alt)}"${width}>`;
}

function htmlFacts({ facts }: PrintClause): string {
  if (facts.length === 0) return '';
  const rows = facts.map(({ label, value }) => `<dt>${escapeHtml(label)}</dt><dd>${bdi(value)}</dd>`);
  return `<dl class="step-facts">${rows.join('')}</dl>`;
}

export function bdi(text: string): string {
  return `<bdi>${escapeHtml(text)}</bdi>`;
}

function htmlRuns(runs: readonly PrintRun[]): string {
  return runs.map(htmlRun).join('');
}

function htmlRun(run: PrintRun): string {
  if (run.kind === 'break') return '<br>';
  if (run.kind === 'note') return htmlNoteNumber(run);
  const text = escapeHtml(run.text);
  const bold = run.bold ? `<strong>${text}</strong>` : text;
  const italic = run.italic ? `<em>${bold}</em>` : bold;
  const underlined = run.underline ? `<u>${italic}</u>` : italic;
  if (run.target !== '') return `<a class="reference" href="#${anchorOf(run.target)}">${underlined}</a>`;
  if (run.href === '') return underlined;
  return `<a href="${escapeHtml(run.href)}" rel="noopener noreferrer nofollow">${underlined}</a>`;
}

function htmlNoteNumber({ id, label, isFirst }: PrintNote): string {
  const back = isFirst ? ` id="n-${escapeHtml(id)}"` : '';
  return `<sup${back}><a href="#${anchorOf(id)}" role="doc-noteref">${escapeHtml(label)}</a></sup>`;
}

/** All footnotes at the end of the text, each with the way back to its words. */
export function htmlNotes({ notes, labels }: PrintModel): string {
  if (notes.length === 0) return '';
  const items = notes.map(
    ({ id, label, runs }) =>
      `<p id="${anchorOf(id)}" class="footnote" dir="auto"><span class="number">${escapeHtml(label)}</span> ${htmlRuns(runs)} <a href="#n-${escapeHtml(id)}" role="doc-backlink" aria-label="${escapeHtml(`${labels.backToWords} ${label}`)}">↩</a></p>`,
  );
  return `<section class="footnotes" role="doc-endnotes" aria-labelledby="footnotes"><h2 id="footnotes">${escapeHtml(labels.footnotes)}</h2>${items.join('\n')}</section>`;
}

function htmlTable(table: PrintTable): string {
  const rows = Array.from({ length: table.rows }, (_, y) =>
    htmlRow(table.cells.filter((cell) => cell.y === y)),
  );
  const head = rows.slice(0, table.headerRows).join('');
  const body = rows.slice(table.headerRows).join('');
  const thead = head === '' ? '' : `<thead>${head}</thead>`;
  return `<div class="table" tabindex="0" role="group"><table>${htmlColumns(table)}${thead}<tbody>${body}</tbody></table></div>`;
}

/** The page's policy allows no style beside its own sheet, so the width is an attribute. */
function htmlColumns({ widths }: PrintTable): string {
  return `<colgroup>${widths.map((width) => `<col width="${width}%">`).join('')}</colgroup>`;
}

function htmlRow(cells: readonly PrintCell[]): string {
  return `<tr>${cells.map(htmlCell).join('')}</tr>`;
}

function htmlCell({ colspan, rowspan, isHeader, lines }: PrintCell): string {
  const tag = isHeader ? 'th' : 'td';
  const spans = `${colspan > 1 ? ` colspan="${colspan}"` : ''}${rowspan > 1 ? ` rowspan="${rowspan}"` : ''}`;
  return `<${tag}${spans}>${lines.map((line) => `<p dir="auto">${htmlRuns(line)}</p>`).join('')}</${tag}>`;
}
