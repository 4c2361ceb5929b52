import { escapeHtml } from './escape-html.ts';
import { anchorOf, bdi } from './html-blocks.ts';
import type { PrintEntry, PrintModel } from './print-model.ts';

/** What the text lists of itself; nothing for a text without. */
export function htmlLists({ lists }: PrintModel): string {
  if (lists === null) return '';
  const parts = lists.lists.map(
    ({ heading, entries }) => `<h3>${escapeHtml(heading)}</h3>
<ul class="lists">${entries.map(htmlEntry).join('')}</ul>`,
  );
  return `<section id="lists" class="closing" aria-labelledby="lists-heading">
<h2 id="lists-heading">${escapeHtml(lists.heading)}</h2>
${parts.join('\n')}
</section>`;
}

function htmlEntry({ words, target, note }: PrintEntry): string {
  const shown = target === '' ? bdi(words) : `<a href="#${anchorOf(target)}">${bdi(words)}</a>`;
  return `<li>${shown}${note === '' ? '' : ` <span class="small">${escapeHtml(note)}</span>`}</li>`;
}
