import { expect, it } from 'vitest';
import { svgParts } from './svgParts';

it('a picture is taken apart by what its groups say they are, in their order, each with what all need', () => {
  const defs = '<defs><pattern id="p"></pattern></defs>';
  const part = (name: string) => `<g data-part="${name}"><text>${name}</text></g>`;
  const inside = [defs, '<rect></rect>', '<line></line>', part('title'), part('note'), part('note'), '<text>3</text>'];
  document.body.innerHTML = `<svg viewBox="0 0 9 9">${inside.join('')}</svg>`;
  const svg = document.querySelector('svg');
  if (!svg) throw new Error('no picture');
  expect(svgParts(svg).map(({ name, svg }) => [name, svg.innerHTML, svg.getAttribute('viewBox')])).toEqual([
    [null, `${defs}<rect></rect><line></line>`, '0 0 9 9'],
    ['title', defs + part('title'), '0 0 9 9'],
    ['note', defs + part('note'), '0 0 9 9'],
    ['note', defs + part('note'), '0 0 9 9'],
    [null, `${defs}<text>3</text>`, '0 0 9 9'],
  ]);
});
