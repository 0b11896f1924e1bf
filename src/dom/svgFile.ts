import { nextTask } from '../lib/nextTask';
import { shortHash } from '../lib/shortHash';
import { UNDER } from './flattenSvg';
import { portableType } from './portableType';
import { prefixIds } from './prefixIds';

const SVG = 'http://www.w3.org/2000/svg';
const XML = 'http://www.w3.org/XML/1998/namespace';

/** Of what only sets words off. A browser that does not know the last one finds it, but neither selects nor copies it. */
const BEYOND_REACH = '{-webkit-user-select:none;user-select:none;interactivity:inert}';

type SvgWords = {
  readonly title: string;
  /** What is in the picture, in a sentence; empty where there is none. */
  readonly description: string;
  readonly lang: string;
  readonly metadata: string;
  /** The id of the element that holds these. */
  readonly metadataId: string;
  /** Whether it goes to other programs as it is; else a browser draws it. */
  readonly isPortable: boolean;
};

/**
 * The text of an SVG file: fonts and evidence inside, nothing asked from anywhere. Its ids begin with what only this
 * picture has, so that several can stand in one page. The page answers between its steps.
 */
export async function writeSvg(page: SVGSVGElement, fonts: string, words: SvgWords): Promise<string> {
  const { title, description, lang, metadata, metadataId, isPortable } = words;
  const prefix = `fr-${shortHash(new XMLSerializer().serializeToString(page) + metadata)}-`;
  await nextTask();
  const copy = page.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error('no picture');
  // For a PDF: an image has no links.
  for (const linked of copy.querySelectorAll('[data-href]')) linked.removeAttribute('data-href');
  const add = (name: string, text: string, id?: string) => {
    if (text === '') return;
    const element = document.createElementNS(SVG, name);
    element.textContent = text;
    if (id) element.id = id;
    copy.prepend(element);
  };
  const scope = `[aria-labelledby="${prefix}title"]`;
  const reach = copy.querySelector(UNDER) ? `${scope} ${UNDER}${BEYOND_REACH}` : '';
  const type = isPortable ? portableType(copy, scope) : '';
  add('style', [fonts, reach, type].filter((rules) => rules !== '').join('\n'));
  add('metadata', metadata, metadataId);
  add('desc', description, 'desc');
  add('title', title, 'title');
  prefixIds(copy, prefix);
  copy.setAttribute('role', 'img');
  copy.setAttribute('aria-labelledby', `${prefix}title`);
  if (description !== '') copy.setAttribute('aria-describedby', `${prefix}desc`);
  copy.setAttribute('lang', lang);
  copy.setAttributeNS(XML, 'xml:lang', lang);
  await nextTask();
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}`;
}
