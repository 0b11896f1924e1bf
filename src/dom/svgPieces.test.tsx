import { describe, expect, it } from 'vitest';
import { svgPieces } from './svgPieces';

function picture(inside: string): SVGSVGElement {
  document.body.innerHTML = `<svg viewBox="0 0 9 9">${inside}</svg>`;
  const svg = document.querySelector('svg');
  if (!svg) throw new Error('no picture');
  return svg;
}
const pieces = (inside: string, most: number) => svgPieces(picture(inside), most).map((piece) => piece.innerHTML);
const rects = (...ids: readonly number[]) => ids.map((id) => `<rect id="${id}"></rect>`).join('');

describe('a picture in pieces', () => {
  it('is one where it is small', () => {
    expect(pieces(rects(1, 2), 5)).toEqual([rects(1, 2)]);
    expect(svgPieces(picture(rects(1)), 5)[0]?.getAttribute('viewBox')).toBe('0 0 9 9');
  });

  it('keeps the order, and the groups around each part', () => {
    expect(pieces(`${rects(1)}<g transform="scale(2)">${rects(2, 3, 4)}</g>${rects(5)}`, 2)).toEqual([
      `${rects(1)}<g transform="scale(2)">${rects(2)}</g>`,
      `<g transform="scale(2)">${rects(3, 4)}</g>`,
      rects(5),
    ]);
  });

  it('has in each what all need', () => {
    const defs = '<defs><pattern id="p"></pattern></defs>';
    expect(pieces(`${defs}${rects(1, 2)}`, 1)).toEqual([`${defs}${rects(1)}`, `${defs}${rects(2)}`]);
  });

  it('keeps together what is faded or cut as a whole', () => {
    const faded = `<g opacity="0.2">${rects(1, 2, 3)}</g>`;
    expect(pieces(`${faded}${rects(4)}`, 2)).toEqual([faded, rects(4)]);
  });
});
