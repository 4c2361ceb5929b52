/** HTML of Word, of Google Docs and of web pages as flat clauses: lists become levels, Word's list marks go. */
import type { ClauseKind } from '../../../shared/domain/clause-kinds.ts';

/** The same HTML with `data-kind` and `data-level` where the page said what a paragraph is. */
export function clausesFromHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  if (page.querySelector('[data-pm-slice]') !== null) return html;
  for (const useless of page.querySelectorAll('style, script, meta, link, title, o\\:p')) useless.remove();
  readWordParagraphs(page);
  for (const list of page.querySelectorAll('ul, ol')) if (isOutermost(list)) flatten(list);
  return page.body.innerHTML;
}

function readWordParagraphs(page: Document): void {
  for (const element of page.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6')) {
    const style = element.getAttribute('style') ?? '';
    const level = /mso-list:\s*l\d+\s+level(\d)/.exec(style)?.[1];
    const marker = readMarker(element);
    if (/\bMsoTitle\b/.test(element.className)) mark(element, 'title', 1);
    else if (level !== undefined && element.localName === 'p') {
      mark(element, isBullet(marker) ? 'item' : 'provision', Number(level));
    }
  }
}

/** Word writes the number of a list paragraph as text in a span that says `mso-list: Ignore`. */
function readMarker(element: HTMLElement): string {
  const spans = [...element.querySelectorAll<HTMLElement>('span')].filter((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
  );
  const marker = spans.map((span) => span.textContent).join('');
  for (const span of spans) span.remove();
  return marker.trim();
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
  return [...list.children].flatMap((child) => {
    if (child.localName === 'ul' || child.localName === 'ol') return itemsOf(child, level + 1);
    return [
      paragraphOf(child, kind, level),
      ...nestedLists(child).flatMap((nested) => itemsOf(nested, level + 1)),
    ];
  });
}

function nestedLists(item: Element): readonly Element[] {
  return [...item.children].filter((child) => child.localName === 'ul' || child.localName === 'ol');
}

function paragraphOf(item: Element, kind: ClauseKind, level: number): Element {
  const paragraph = item.ownerDocument.createElement('p');
  for (const child of item.childNodes) {
    const isList = child instanceof Element && (child.localName === 'ul' || child.localName === 'ol');
    if (isList) continue;
    const isWrapper = child instanceof Element && (child.localName === 'p' || child.localName === 'div');
    paragraph.append(...(isWrapper ? [...child.cloneNode(true).childNodes] : [child.cloneNode(true)]));
  }
  mark(paragraph, kind, level);
  return paragraph;
}

function mark(element: Element, kind: ClauseKind, level: number): void {
  element.setAttribute('data-kind', kind);
  element.setAttribute('data-level', String(Math.min(Math.max(level, 1), 5)));
}
