import { escapeHtml } from './escape-html.ts';
import { bdi } from './html-blocks.ts';
import type {
  PrintClearance,
  PrintEndorsement,
  PrintFact,
  PrintList,
  PrintModel,
  PrintSignature,
} from './print-model.ts';

/** How the text became binding: the endorsement with every signature, or the clearance. */
export function htmlClosing(model: PrintModel): string {
  const { endorsement, clearance } = model;
  return [
    endorsement === null ? '' : htmlEndorsement(endorsement, model.labels.positions),
    clearance === null ? '' : htmlClearance(clearance),
  ].join('');
}

export function htmlFactList(facts: readonly PrintFact[]): string {
  const rows = facts.map(
    ({ label, value }) => `<div><dt>${escapeHtml(label)}</dt><dd>${bdi(value)}</dd></div>`,
  );
  return `<dl class="facts">${rows.join('')}</dl>`;
}

function htmlEndorsement(endorsement: PrintEndorsement, positions: string): string {
  const signatures = endorsement.signatures.map(htmlSignature).join('');
  return `<section id="endorsement" class="closing" aria-labelledby="endorsement-heading">
<h2 id="endorsement-heading">${escapeHtml(endorsement.heading)}</h2>
<p class="outcome">${escapeHtml(endorsement.outcome)}</p>
${htmlFactList(endorsement.facts)}
<div class="tally">${htmlFactList(endorsement.tally)}</div>
${signatures === '' ? '' : `<h3>${escapeHtml(positions)}</h3><ul class="signatures">${signatures}</ul>`}
${htmlNames(endorsement.silence)}${htmlNames(endorsement.missing)}
</section>`;
}

function htmlSignature(signature: PrintSignature): string {
  const side = signature.isAgainst ? 'against' : 'for';
  return `<li class="signature">
<p class="signed"><strong>${bdi(signature.delegation)}</strong> <span class="${side}">${escapeHtml(signature.position)}</span></p>
<blockquote>${escapeHtml(signature.statement)}</blockquote>
${htmlFactList(signature.facts)}
<p class="digest">SHA-256 ${escapeHtml(signature.digest)}</p>
</li>`;
}

function htmlNames(list: PrintList | null): string {
  if (list === null) return '';
  const note = list.note === '' ? '' : `<p class="small">${escapeHtml(list.note)}</p>`;
  const names = list.names.map((name) => `<li>${bdi(name)}</li>`).join('');
  return `<h3>${escapeHtml(list.heading)}</h3>${note}<ul>${names}</ul>`;
}

function htmlClearance(clearance: PrintClearance): string {
  return `<section id="clearance" class="closing" aria-labelledby="clearance-heading">
<h2 id="clearance-heading">${escapeHtml(clearance.heading)}</h2>
<p class="outcome">${escapeHtml(clearance.outcome)}</p>
${htmlFactList(clearance.facts)}
${clearance.note === '' ? '' : `<p>${escapeHtml(clearance.note)}</p>`}
</section>`;
}
