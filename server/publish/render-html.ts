import { escapeHtml } from './escape-html.ts';
import { anchorOf, bdi, htmlBlocks, htmlNotes } from './html-blocks.ts';
import type { ImageAddresses } from './html-blocks.ts';
import { htmlClosing, htmlFactList } from './html-closing.ts';
import { htmlStyle, publicationPolicy } from './html-style.ts';
import { htmlLists } from './html-lists.ts';
import { htmlNumbers } from './html-numbers.ts';
import { htmlProcedure } from './html-procedure.ts';
import type { PrintModel } from './print-model.ts';

/** A complete page without scripts that loads nothing; every text in it is escaped. */
export function renderHtml(model: PrintModel, addresses: ImageAddresses): string {
  return `<!doctype html>
<html lang="${escapeHtml(model.language)}" dir="${model.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(publicationPolicy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(model.title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
${htmlCover(model)}
<main>
${htmlContents(model)}
<article>
${htmlBlocks(model, addresses)}
${htmlNotes(model)}
</article>
${htmlProcedure(model)}
${htmlLists(model)}
${htmlNumbers(model)}
${htmlClosing(model)}
</main>
<footer>
<p class="small">${escapeHtml(model.versionLabel)} · ${escapeHtml(model.status)}</p>
<p class="digest">SHA-256 ${escapeHtml(model.digest)}</p>
</footer>
</body>
</html>
`;
}

function htmlCover(model: PrintModel): string {
  const marking =
    model.marking === '' ? '' : `<span class="badge marking">${escapeHtml(model.marking)}</span>`;
  return `<header class="cover">
<p class="project">${bdi(model.project)}</p>
<p class="kind">${escapeHtml(model.kind)}</p>
<h1>${bdi(model.title)}</h1>
<p><span class="badge${model.isInForce ? ' in-force' : ''}">${escapeHtml(model.status)}</span>${marking}</p>
${htmlLanguages(model)}
${htmlFactList(model.facts)}
<p class="small">${escapeHtml(model.labels.digest)}</p>
<p class="digest">${escapeHtml(model.digest)}</p>
${htmlPdfLink(model)}
</header>`;
}

function htmlLanguages({ languages }: PrintModel): string {
  if (languages === null) return '';
  const links = languages.links.map(
    ({ language, label, title, href }) =>
      `<li>${escapeHtml(label)}: <a href="${escapeHtml(href)}" hreflang="${escapeHtml(language)}" lang="${escapeHtml(language)}">${bdi(title)}</a></li>`,
  );
  const list = links.length === 0 ? '' : `<ul>${links.join('\n')}</ul>`;
  return `<p class="languages"><strong>${escapeHtml(languages.note)}</strong></p>\n${list}`;
}

function htmlPdfLink({ pdfAddress, labels }: PrintModel): string {
  if (pdfAddress === null) return '';
  return `<p><a href="${escapeHtml(pdfAddress)}">${escapeHtml(labels.downloadPdf)}</a></p>`;
}

type Listed = {
  readonly href: string;
  readonly depth: number;
  readonly label: string;
  readonly text: string;
};

function htmlContents(model: PrintModel): string {
  const entries = [...listedClauses(model), ...listedClosings(model)].map(
    ({ href, depth, label, text }) =>
      `<li class="depth-${depth}"><a href="#${href}">${label === '' ? '' : `${escapeHtml(label)} `}${bdi(text)}</a></li>`,
  );
  if (entries.length === 0) return '';
  return `<nav aria-labelledby="contents">
<h2 id="contents">${escapeHtml(model.labels.contents)}</h2>
<ol>${entries.join('\n')}</ol>
</nav>`;
}

function listedClauses(model: PrintModel): readonly Listed[] {
  return model.blocks.flatMap((block) =>
    block.type === 'clause' && block.depth >= 0 && block.depth <= 2
      ? [{ href: anchorOf(block.id), depth: block.depth, label: block.label, text: block.text }]
      : [],
  );
}

function listedClosings(model: PrintModel): readonly Listed[] {
  const { procedure, lists, numbers, endorsement, clearance } = model;
  const listed = (href: string, text: string): Listed => ({ href, depth: 0, label: '', text });
  return [
    ...(procedure === null ? [] : [listed('procedure', procedure.heading)]),
    ...(lists === null ? [] : [listed('lists', lists.heading)]),
    ...(numbers === null ? [] : [listed('numbers', numbers.heading)]),
    ...(endorsement === null ? [] : [listed('endorsement', endorsement.heading)]),
    ...(clearance === null ? [] : [listed('clearance', clearance.heading)]),
  ];
}
