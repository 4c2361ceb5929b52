import { inkColor, lineColor, toneFills, wordSize } from '../domain/picture.ts';
import type { Picture, Shape } from '../domain/picture.ts';

export type SvgLook = {
  /** What a screen reader says in place of the picture. */
  readonly title: string;
  readonly fontFamily: string;
};

/** The picture as an SVG that holds no script, no style and nothing from elsewhere; all words are escaped. */
export function pictureSvg({ width, height, shapes }: Picture, { title, fontFamily }: SvgLook): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const font = `font-family="${escaped(fontFamily)}" font-size="${wordSize}"`;
  const body = shapes.map(shapeSvg).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" ${size} ${font}><title>${escaped(title)}</title>${body}</svg>`;
}

function shapeSvg(shape: Shape): string {
  switch (shape.kind) {
    case 'box': {
      const { x, y, width, height, tone } = shape;
      return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="3" fill="${toneFills[tone]}" stroke="${lineColor}" stroke-width="${tone === 'decision' ? 2 : 0.75}"/>`;
    }
    case 'line': {
      const dash = shape.isJump ? ' stroke-dasharray="5 3"' : '';
      return `<path d="${shape.path}" fill="none" stroke="${lineColor}" stroke-width="1.25"${dash}/>`;
    }
    case 'arrow':
      return `<path d="${shape.path}" fill="${lineColor}"/>`;
    case 'words': {
      const { x, y, text, isBold, anchor } = shape;
      return `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${inkColor}"${isBold ? ' font-weight="bold"' : ''}>${escaped(text)}</text>`;
    }
  }
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML has no place for control characters and halves of surrogate pairs. */
function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? '');
}
