import { METADATA_KEY } from '../../../files/image/metadata';

const SVG = 'http://www.w3.org/2000/svg';

/** The text of an SVG file: fonts and evidence inside, nothing asked from anywhere. */
export function writeSvg(page: SVGSVGElement, fonts: string, title: string, metadata: string): string {
  const copy = page.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error('no picture');
  const add = (name: string, text: string, id?: string) => {
    const element = document.createElementNS(SVG, name);
    element.textContent = text;
    if (id) element.id = id;
    copy.prepend(element);
  };
  if (fonts) add('style', fonts);
  add('metadata', metadata, METADATA_KEY);
  add('title', title);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}`;
}
