/**
 * The one ProseMirror schema of server and client. Its JSON is `TextContent` plus `comment` marks.
 *
 * A client whose schema lacks a node or a mark deletes that content for everybody by opening the document, so every
 * change of names or attributes here raises `schemaVersion` and the door turns older clients away (RT-3).
 *
 * Attributes have no `validate`: a node that cannot be made is deleted by the binding, so one ill-typed attribute from a
 * hostile client would delete the clause in everyone's copy. Who reads an attribute makes it sound instead.
 */
import { Schema } from 'prosemirror-model';
import type { MarkSpec, NodeSpec } from 'prosemirror-model';
import { clauseAttributesOf, clauseDom, parseClause, stringOf } from './clause-dom.ts';
import type { ElementLike } from './clause-dom.ts';
import { isSafeHref } from './link-href.ts';
import { instrumentOf } from './reference-marks.ts';
import { cellAttributesOf, parseCell } from './table-dom.ts';
import type { ClauseKind } from './text-content.ts';

/**
 * 2 added kinds of clauses, decisions, figures, footnotes and references, 3 the width of a figure, 4 the direction of a clause;
 * whatever the ones before wrote reads the same.
 */
export const schemaVersion = 4;

const text = { default: '' } as const;
/** Not stored in the shared text while it says nothing. */
const none = { default: null } as const;

const nodes = {
  doc: { content: 'block+' },
  clause: {
    group: 'block',
    content: 'inline*',
    attrs: {
      id: text,
      kind: { default: 'paragraph' },
      level: { default: 1 },
      actor: text,
      timeLimit: text,
      record: text,
      decision: none,
      goTo: none,
      file: none,
      alt: none,
      width: none,
      dir: none,
    },
    toDOM: (node) => [clauseDom(node.attrs).tag, clauseAttributesOf(node.attrs), 0],
    parseDOM: [
      { tag: '[data-kind]', priority: 60, getAttrs: (element: ElementLike) => parseClause(element) },
      { tag: 'p', getAttrs: foreignClause({ kind: 'paragraph' }) },
      { tag: 'blockquote', getAttrs: foreignClause({ kind: 'quotation' }) },
      { tag: 'li', getAttrs: foreignClause({ kind: 'item' }) },
      ...[1, 2, 3, 4, 5, 6].map((level) => ({
        tag: `h${level}`,
        getAttrs: foreignClause({ kind: 'heading', level: Math.min(level, 5) }),
      })),
    ],
  },
  table: {
    group: 'block',
    content: 'row+',
    tableRole: 'table',
    isolating: true,
    attrs: { id: text },
    toDOM: (node) => ['table', { 'data-id': String(node.attrs['id']) }, ['tbody', 0]],
    parseDOM: [
      { tag: 'table', getAttrs: (element: ElementLike) => ({ id: element.getAttribute('data-id') ?? '' }) },
    ],
  },
  row: {
    content: '(cell | headerCell)+',
    tableRole: 'row',
    toDOM: () => ['tr', 0],
    parseDOM: [{ tag: 'tr' }],
  },
  cell: cellSpec('td', 'cell'),
  headerCell: cellSpec('th', 'header_cell'),
  line: {
    content: 'inline*',
    toDOM: () => ['p', { dir: 'auto' }, 0],
    parseDOM: [{ tag: 'p', context: 'cell/|headerCell/', priority: 55 }],
  },
  pageBreak: {
    group: 'block',
    attrs: { id: text },
    toDOM: (node) => ['hr', { 'data-page-break': '', 'data-id': String(node.attrs['id']) }],
    parseDOM: [
      { tag: 'hr', getAttrs: (element: ElementLike) => ({ id: element.getAttribute('data-id') ?? '' }) },
    ],
  },
  hardBreak: {
    group: 'inline',
    inline: true,
    selectable: false,
    linebreakReplacement: true,
    leafText: () => '\n',
    toDOM: () => ['br'],
    parseDOM: [{ tag: 'br' }],
  },
  text: { group: 'inline' },
} satisfies Record<string, NodeSpec>;

const marks = {
  /** Names the footnote of the words it stands on; first, so that no other mark ever divides it. */
  footnote: {
    attrs: { id: text },
    inclusive: false,
    toDOM: (mark) => ['span', { 'data-footnote': stringOf(mark.attrs['id']) }, 0],
    parseDOM: [
      {
        tag: 'span[data-footnote]',
        getAttrs: (element: ElementLike) => ({ id: element.getAttribute('data-footnote') ?? '' }),
      },
    ],
  },
  bold: {
    toDOM: () => ['strong', 0],
    parseDOM: [
      { tag: 'strong' },
      { tag: 'b', getAttrs: isNotNormalWeight },
      { style: 'font-weight', getAttrs: isBoldWeight },
    ],
  },
  italic: { toDOM: () => ['em', 0], parseDOM: [{ tag: 'em' }, { tag: 'i' }, { style: 'font-style=italic' }] },
  underline: { toDOM: () => ['u', 0], parseDOM: [{ tag: 'u' }, { style: 'text-decoration=underline' }] },
  link: {
    attrs: { href: { default: '' } },
    inclusive: false,
    toDOM: (mark) =>
      isSafeHref(mark.attrs['href'])
        ? ['a', { href: mark.attrs['href'], rel: 'noopener noreferrer nofollow' }, 0]
        : ['span', 0],
    parseDOM: [{ tag: 'a[href]', getAttrs: parseLink }],
  },
  /** On the reference sign: the id of the clause that is referred to (TX-3). */
  reference: {
    attrs: { target: text },
    inclusive: false,
    toDOM: (mark) => ['span', { 'data-reference': String(mark.attrs['target']) }, 0],
    parseDOM: [
      {
        tag: 'span[data-reference]',
        getAttrs: (element: ElementLike) => ({ target: element.getAttribute('data-reference') ?? '' }),
      },
    ],
  },
  /** On words: the outside instrument that they name (TX-3). */
  instrument: {
    attrs: { name: text, article: text, href: text },
    inclusive: false,
    toDOM: (mark) => ['cite', instrumentAttributesOf(mark.attrs), 0],
    parseDOM: [{ tag: 'cite[data-instrument]', getAttrs: parseInstrument }],
  },
  /** Holds the thread's id only (CM-1); written by the server alone (CM-2). Threads may overlap. */
  comment: {
    attrs: { thread: { default: '' } },
    excludes: '',
    inclusive: false,
    toDOM: (mark) => ['span', { 'data-thread': String(mark.attrs['thread']) }, 0],
    parseDOM: [
      {
        tag: 'span[data-thread]',
        getAttrs: (element: ElementLike) => ({ thread: element.getAttribute('data-thread') ?? '' }),
      },
    ],
  },
} satisfies Record<string, MarkSpec>;

export const schema = new Schema<keyof typeof nodes, keyof typeof marks>({ nodes, marks });

function cellSpec(tag: 'td' | 'th', tableRole: 'cell' | 'header_cell'): NodeSpec {
  return {
    content: 'line+',
    tableRole,
    isolating: true,
    attrs: {
      colspan: { default: 1 },
      rowspan: { default: 1 },
      colwidth: { default: null },
    },
    toDOM: (node) => [tag, cellAttributesOf(node.attrs), 0],
    parseDOM: [{ tag, getAttrs: (element: ElementLike) => parseCell(element) }],
  };
}

/** Other programs write `dir="ltr"` on everything; what follows from the words needs no mark. */
function foreignClause(attrs: { readonly kind: ClauseKind; readonly level?: number }) {
  return (element: ElementLike) => (element.getAttribute('dir') === 'rtl' ? { ...attrs, dir: 'rtl' } : attrs);
}

function instrumentAttributesOf(attrs: unknown): Record<string, string> {
  const instrument = instrumentOf(attrs);
  if (instrument === null) return {};
  const { name, article, href } = instrument;
  return { 'data-instrument': name, 'data-article': article, 'data-href': href };
}

function parseInstrument(element: ElementLike) {
  return (
    instrumentOf({
      name: element.getAttribute('data-instrument'),
      article: element.getAttribute('data-article'),
      href: element.getAttribute('data-href'),
    }) ?? false
  );
}

function parseLink(element: ElementLike): { href: string } | false {
  const href = element.getAttribute('href');
  return isSafeHref(href) ? { href } : false;
}

/** Google Docs wraps a whole copied text in `<b style="font-weight:normal">`. */
function isNotNormalWeight(element: ElementLike): null | false {
  return /font-weight:\s*normal/.test(element.getAttribute('style') ?? '') ? false : null;
}

function isBoldWeight(value: string): null | false {
  return /^(?:bold(?:er)?|[6-9]\d\d)$/.test(value) ? null : false;
}
