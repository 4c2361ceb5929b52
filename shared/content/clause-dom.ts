/** How a clause is written as HTML and read back: the element says what a screen reader needs, `data-*` says the rest. */
import { imageWidths } from '../domain/text-images.ts';
import type { ImageWidth } from '../domain/text-images.ts';
import { isBlockId } from './block-id.ts';
import { markedDirection } from './direction.ts';
import { clauseKinds } from './text-content.ts';
import type { ClauseBlock, ClauseKind } from './text-content.ts';

/** The little of a DOM element that parse rules need; `shared` knows no DOM. */
export type ElementLike = { getAttribute(name: string): string | null };
type Attributes = Readonly<Record<string, unknown>>;

export const deepestLevel = 5;

/** Attributes come from other people's clients; an unknown kind reads as a paragraph. */
export function clauseKindOf(value: unknown): ClauseKind {
  return clauseKinds.find((kind) => kind === value) ?? 'paragraph';
}

/** A level from 1 to 5 whatever was stored. */
export function levelOf(value: unknown): number {
  const level = Math.trunc(Number(value));
  return Number.isFinite(level) ? Math.min(Math.max(level, 1), deepestLevel) : 1;
}

export function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The element of a clause, with its kind and level made sound. */
export function clauseDom(attrs: Attributes): { tag: string; kind: ClauseKind; level: number } {
  const kind = clauseKindOf(attrs['kind']);
  const level = levelOf(attrs['level']);
  return { tag: tagOf(kind, level), kind, level };
}

export function clauseAttributesOf(attrs: Attributes): Record<string, string> {
  const { kind, level } = clauseDom(attrs);
  const named: Record<string, string> = {
    'data-id': stringOf(attrs['id']),
    'data-kind': kind,
    'data-level': String(level),
  };
  for (const [name, attribute] of detailAttributes) {
    const value = stringOf(attrs[name]);
    if (value !== '') named[attribute] = value;
  }
  for (const [name, attribute] of laterAttributes) {
    const value = stringOf(attrs[name]);
    if (value !== '') named[attribute] = value;
  }
  const dir = markedDirection(attrs['dir']);
  if (dir !== undefined) named['dir'] = dir;
  return named;
}

export function parseClause(element: ElementLike): Record<string, unknown> {
  return {
    id: element.getAttribute('data-id') ?? '',
    kind: clauseKindOf(element.getAttribute('data-kind')),
    level: levelOf(element.getAttribute('data-level')),
    ...Object.fromEntries(
      detailAttributes.map(([name, attribute]) => [name, element.getAttribute(attribute) ?? '']),
    ),
    ...Object.fromEntries(
      laterAttributes.map(([name, attribute]) => [name, element.getAttribute(attribute)]),
    ),
    dir: markedDirection(element.getAttribute('dir')) ?? null,
  };
}

/** What is told of a clause besides kind and level, as plain data: what is empty and came with schema 2 is left out. */
export function clauseDetailsOf(read: (name: string) => unknown): ClauseDetails {
  const [decision, goTo] = [stringOf(read('decision')), idOrNone(read('goTo'))];
  const [file, alt] = [hashOrNone(read('file')), stringOf(read('alt'))];
  const [width, dir] = [widthOf(read('width')), markedDirection(read('dir'))];
  return {
    actor: stringOf(read('actor')),
    timeLimit: stringOf(read('timeLimit')),
    record: stringOf(read('record')),
    ...(decision !== '' && { decision }),
    ...(goTo !== '' && { goTo }),
    ...(file !== '' && { file }),
    ...(alt !== '' && { alt }),
    ...(width !== undefined && { width }),
    ...(dir !== undefined && { dir }),
  };
}

type ClauseDetails = Omit<ClauseBlock['attrs'], 'id' | 'kind' | 'level'>;

function idOrNone(value: unknown): string {
  return isBlockId(value) ? value : '';
}

/** A content hash as `Files` names it. */
export const fileHashPattern = /^[0-9a-f]{64}$/;

function hashOrNone(value: unknown): string {
  const hash = stringOf(value);
  return fileHashPattern.test(hash) ? hash : '';
}

/** One of the known widths; undefined for everything else, which is an image's own size. */
export function widthOf(value: unknown): ImageWidth | undefined {
  return imageWidths.find((width) => width === value);
}

const detailAttributes = [
  ['actor', 'data-actor'],
  ['timeLimit', 'data-time-limit'],
  ['record', 'data-record'],
] as const;
/** These are null where they say nothing, so that the shared text of a plain clause stays as small as it was. */
const laterAttributes = [
  ['decision', 'data-decision'],
  ['goTo', 'data-go-to'],
  ['file', 'data-file'],
  ['alt', 'data-alt'],
  ['width', 'data-width'],
] as const;

function tagOf(kind: ClauseKind, level: number): string {
  switch (kind) {
    case 'title':
      return 'h1';
    case 'part':
    case 'chapter':
    case 'preamble':
    case 'annex':
    case 'schedule':
      return 'h2';
    case 'section':
    case 'article':
      return 'h3';
    case 'quotation':
      return 'blockquote';
    case 'figure':
      return 'figure';
    case 'heading':
      return `h${Math.min(level + 1, 6)}`;
    case 'provision':
    case 'paragraph':
    case 'definition':
    case 'step':
    case 'note':
    case 'warning':
    case 'recital':
    case 'footnote':
    case 'item':
      return 'p';
    default:
      return kind satisfies never;
  }
}
