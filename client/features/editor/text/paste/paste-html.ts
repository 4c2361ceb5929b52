/** HTML of Word, of Google Docs and of web pages as flat clauses: lists become levels, Word's list marks words. */
import { typedDivision } from '../../../../../shared/content/pasted/typed-division.ts';
import { typedNumber } from '../../../../../shared/content/pasted/typed-number.ts';
import { numeralOf } from '../../../../../shared/domain/number-format.ts';
import type { Numeral } from '../../../../../shared/domain/number-format.ts';
import type { ClauseKind } from '../../../../../shared/domain/clause-kinds.ts';

/** Whether this program wrote it. */
export function isOwnHtml(html: string): boolean {
  return html.includes('data-pm-slice') && pageOf(html).querySelector('[data-pm-slice]') !== null;
}

/** The same HTML with `data-kind` and `data-level` where the page said what a paragraph is. */
export function clausesFromHtml(html: string): string {
  const page = pageOf(html);
  for (const useless of page.querySelectorAll('style, script, meta, link, title, o\\:p')) useless.remove();
  readWordParagraphs(page);
  for (const list of page.querySelectorAll('ul, ol')) if (isOutermost(list)) flatten(list);
  return page.body.innerHTML;
}

function pageOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function readWordParagraphs(page: Document): void {
  for (const element of page.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6')) {
    const style = element.getAttribute('style') ?? '';
    const level = /mso-list:\s*l\d+\s+level(\d)/.exec(style)?.[1];
    const marker = takeMarker(element);
    if (isNumber(marker)) element.prepend(`${marker} `);
    if (isInCell(element)) continue;
    if (/\bMsoTitle\b/.test(element.className)) mark(element, 'title', 1);
    else if (level !== undefined && element.localName === 'p') {
      mark(element, isBullet(marker) ? 'item' : 'provision', Number(level));
    }
  }
}

/** Word writes the number of a list paragraph as text in a span that says `mso-list: Ignore`. */
function takeMarker(element: HTMLElement): string {
  const spans = [...element.querySelectorAll<HTMLElement>('span')].filter((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
  );
  const marker = spans.map((span) => span.textContent).join('');
  for (const span of spans) span.remove();
  return marker.trim();
}

/** Only what is understood may become words: it is read and taken off again. */
function isNumber(marker: string): boolean {
  return !isBullet(marker) && (typedNumber(marker) !== null || typedDivision(marker) !== null);
}

function isBullet(marker: string): boolean {
  return !/[\p{L}\d]/u.test(marker) || marker === 'o';
}

function isOutermost(list: Element): boolean {
  return list.parentElement?.closest('ul, ol') === null;
}

/** A nested list as a row of paragraphs that know their level. */
function flatten(list: Element): void {
  const paragraphs = itemsOf(list, 1);
  list.replaceWith(...paragraphs);
}

function itemsOf(list: Element, level: number): readonly Element[] {
  const kind = list.localName === 'ol' ? 'provision' : 'item';
  let count = Number(list.getAttribute('start') ?? 1) - 1;
  return [...list.children].flatMap((child) => {
    if (isList(child)) return itemsOf(child, level + 1);
    count += 1;
    const paragraph = paragraphOf(child);
    if (isInCell(list)) paragraph.prepend(kind === 'item' ? '• ' : `${count}. `);
    else {
      if (kind === 'provision') paragraph.prepend(typedAs(numeralIn(list, child), count));
      mark(paragraph, kind, level);
    }
    return [paragraph, ...[...child.children].filter(isList).flatMap((nested) => itemsOf(nested, level + 1))];
  });
}

/** How the page shows the numbers of a list; Google Docs says it at every item. */
function numeralIn(list: Element, item: Element): Numeral {
  const style = `${item.getAttribute('style') ?? ''};${list.getAttribute('style') ?? ''}`;
  const named = /list-style(?:-type)?:\s*([a-z-]+)/.exec(style)?.[1];
  switch (named ?? list.getAttribute('type') ?? '') {
    case 'a':
    case 'lower-alpha':
    case 'lower-latin':
      return 'small-letter';
    case 'A':
    case 'upper-alpha':
    case 'upper-latin':
      return 'letter';
    case 'i':
    case 'lower-roman':
      return 'small-roman';
    case 'I':
    case 'upper-roman':
      return 'roman';
    default:
      return 'none';
  }
}

/** Decimal lists say their level by how they are nested; the others by their numerals too. */
function typedAs(numeral: Numeral, count: number): string {
  return numeral === 'none' ? '' : `(${numeralOf(count, numeral)}) `;
}

function isList(element: Element): boolean {
  return element.localName === 'ul' || element.localName === 'ol';
}

function paragraphOf(item: Element): Element {
  const paragraph = item.ownerDocument.createElement('p');
  for (const child of item.childNodes) {
    if (child instanceof Element && isList(child)) continue;
    const isWrapper = child instanceof Element && (child.localName === 'p' || child.localName === 'div');
    paragraph.append(...(isWrapper ? [...child.cloneNode(true).childNodes] : [child.cloneNode(true)]));
  }
  return paragraph;
}

/** Inside a table there are no clauses, only lines. */
function isInCell(element: Element): boolean {
  return element.closest('td, th') !== null;
}

function mark(element: Element, kind: ClauseKind, level: number): void {
  element.setAttribute('data-kind', kind);
  element.setAttribute('data-level', String(Math.min(Math.max(level, 1), 5)));
}
