import { outlineOf } from '../../shared/content/outline.ts';
import { inlineText } from '../../shared/content/block-text.ts';
import { directionOf, languageDirection } from '../../shared/content/direction.ts';
import { clausesOf } from '../../shared/content/clause-list.ts';
import type { Block, ClauseBlock } from '../../shared/content/text-content.ts';
import { targetsIn } from '../../shared/content/reference-marks.ts';
import { citationsIn, spellReferences } from '../../shared/content/spell-references.ts';
import { numberClauses } from '../../shared/domain/numbering.ts';
import { rulesFrom } from '../../shared/domain/numbering-rules.ts';
import type { Publication } from '../ports/publisher.ts';
import { imageName } from './image-name.ts';
import { labelsFor } from './labels-for.ts';
import { placeCells } from './place-cells.ts';
import { printClearance } from './print-clearance.ts';
import { printDates } from './print-dates.ts';
import { printEndorsement } from './print-endorsement.ts';
import { printLanguages } from './print-languages.ts';
import type { PrintLabels } from './print-labels.ts';
import type { PrintBlock, PrintClause, PrintFact, PrintModel } from './print-model.ts';
import { listedTargets, onlyPrinted, printLists } from './print-lists.ts';
import { printNumbers, renumberedTargets } from './print-numbers.ts';
import { PrintNotes } from './print-notes.ts';
import { printProcedure } from './print-procedure.ts';
import { printRuns } from './print-runs.ts';
import { printStatus } from './print-status.ts';
import { printableText } from './printable-text.ts';

/** Everything an output shows, decided once for PDF and HTML. */
export function makePrintModel(publication: Publication): PrintModel {
  const { state, version, digest } = publication;
  const labels = labelsFor(state.language);
  return {
    language: /^[a-z]{2,3}\b/i.exec(state.language)?.[0].toLowerCase() ?? 'en',
    direction: languageDirection(state.language),
    title: printableText(state.title),
    kind: labels.kinds[state.kind],
    project: printableText(publication.projectName),
    ...printStatus(publication, labels),
    marking: state.isConfidential ? labels.confidential : '',
    versionLabel: `${labels.version} ${version}`,
    facts: titleFacts(publication, labels),
    digest,
    pdfAddress: pdfAddressOf(publication),
    labels: {
      downloadPdf: labels.downloadPdf,
      contents: labels.contents,
      digest: labels.digest,
      page: labels.page,
      of: labels.of,
      note: labels.note,
      warning: labels.warning,
      positions: labels.positions,
      footnotes: labels.footnotes,
      backToWords: labels.backToWords,
    },
    languages: printLanguages(publication),
    ...printText(publication, labels),
    procedure: printProcedure(publication, labels),
    endorsement: printEndorsement(publication, labels),
    clearance: printClearance(publication, labels),
  };
}

function pdfAddressOf({ state, version }: Publication): string | null {
  const published = state.publications.find((publication) => publication.version === version);
  return published === undefined ? null : `/public/${published.slug}/document.pdf`;
}

function titleFacts({ state, version, timeZone }: Publication, labels: PrintLabels): readonly PrintFact[] {
  const dates = printDates(state.language, timeZone);
  const cut = state.versions.find(({ number }) => number === version);
  const published = state.publications.find((publication) => publication.version === version);
  return [
    { label: labels.version, value: String(version) },
    { label: labels.edition, value: String(published?.edition ?? cut?.edition ?? state.edition) },
    ...(cut === undefined ? [] : [{ label: labels.cutOn, value: dates.moment(cut.at) }]),
    ...(published === undefined ? [] : [{ label: labels.publishedOn, value: dates.moment(published.at) }]),
  ];
}

function printText(
  publication: Publication,
  labels: PrintLabels,
): Pick<PrintModel, 'blocks' | 'notes' | 'lists' | 'numbers'> {
  const { state, content: frozen, numbering, images } = publication;
  const rules = rulesFrom(numbering, state.language);
  const clauses = clausesOf(frozen);
  const numbers = numberClauses(
    clauses.map((clause) => clause.attrs),
    rules,
  );
  const depths = new Map(outlineOf(frozen, rules).map(({ id, depth }) => [id, depth]));
  const isTitleAgain = (block: Block) =>
    block === clauses[0] &&
    block.type === 'clause' &&
    block.attrs.kind === 'title' &&
    inlineText(block.content).trim() === state.title.trim();
  const shown = { ...frozen, content: frozen.content.filter((block) => !isTitleAgain(block)) };
  const spelled = spellReferences(shown, citationsIn(frozen, rules, state.language));
  const numberOf = (id: string) => numbers.get(id)?.number ?? '';
  const notes = new PrintNotes(spelled, (id) => numbers.get(id)?.label ?? '');
  const inPlace = spelled.content.filter((block) => !notes.has(block.attrs.id));
  const lists = onlyPrinted(printLists(publication, labels), inPlace);
  const renumbered = printNumbers(publication, labels);
  const referred = new Set([
    ...spelled.content.flatMap(targetsIn),
    ...listedTargets(lists),
    ...renumberedTargets(renumbered),
  ]);
  const blocks = inPlace.map((block): PrintBlock => {
    if (block.type === 'pageBreak') return { type: 'pageBreak' };
    if (block.type === 'table') return placeCells(block, notes.next);
    const { id } = block.attrs;
    const label = numbers.get(id)?.label ?? '';
    const depth = depths.get(id) ?? -1;
    return printClause(block, {
      label,
      language: state.language,
      depth,
      labels,
      isReferred: referred.has(id),
      images,
      notes,
      numberOf,
    });
  });
  return { blocks, notes: notes.printed, lists, numbers: renumbered };
}

type ClauseContext = {
  readonly label: string;
  readonly language: string;
  readonly depth: number;
  readonly labels: PrintLabels;
  readonly isReferred: boolean;
  readonly images: Publication['images'];
  readonly notes: PrintNotes;
  /** How another clause of the text is cited; empty where it has no number or is gone. */
  readonly numberOf: (id: string) => string;
};

function printClause(block: ClauseBlock, context: ClauseContext): PrintClause {
  const { label, depth, isReferred } = context;
  const { id, kind, level } = block.attrs;
  return {
    type: 'clause',
    id,
    kind,
    level,
    direction: directionOf(
      { dir: block.attrs.dir, words: inlineText(block.content) },
      languageDirection(context.language),
    ),
    label,
    runs: printRuns(block.content, context.notes.next),
    text: printableText(inlineText(block.content).replace(/\n/g, ' ')),
    depth,
    isReferred,
    facts: kind === 'step' ? stepFacts(block, context) : [],
    ...printFigure(block, context.images),
  };
}

function printFigure(
  { attrs }: ClauseBlock,
  images: Publication['images'],
): Pick<PrintClause, 'image' | 'alt'> {
  const { kind, file = '', width } = attrs;
  const alt = kind === 'figure' ? printableText(attrs.alt ?? '') : '';
  const found = kind === 'figure' ? images.get(file) : undefined;
  if (found === undefined) return { image: null, alt };
  const share = width === undefined ? null : Number(width);
  return { image: { name: imageName(file, found), alt, width: share }, alt };
}

function stepFacts({ attrs }: ClauseBlock, { labels, numberOf }: ClauseContext): readonly PrintFact[] {
  const { actor, timeLimit, record, decision = '', goTo = '' } = attrs;
  return printFacts([
    { label: labels.actor, value: actor },
    { label: labels.timeLimit, value: timeLimit },
    { label: labels.record, value: record },
    { label: labels.decision, value: decision },
    { label: labels.goTo, value: goTo === '' ? '' : numberOf(goTo) },
  ]);
}

/** Facts that have a value, as every output can show them. */
function printFacts(facts: readonly PrintFact[]): readonly PrintFact[] {
  return facts
    .filter(({ value }) => value.trim() !== '')
    .map(({ label, value }) => ({ label, value: printableText(value) }));
}
