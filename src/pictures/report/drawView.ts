import { fetchFile } from '../../data/queriesFile';
import { fontRules } from '../../dom/fontRules';
import { rasterize } from '../../dom/rasterize';
import { writeSvg } from '../../dom/svgFile';
import type { Dataset } from '../../domain/dataset';
import { NO_FILTER } from '../../domain/filter';
import { versionText } from '../../domain/part';
import { METADATA_KEY, metadataOf } from '../../files/image/metadata';
import { LICENCE } from '../../files/licence';
import type { DrawnView } from '../../files/report/sections';
import { viewName } from '../../i18n/codeNames';
import { longDay } from '../../i18n/dates';
import type { Text } from '../../i18n/text';
import { describeView } from '../../layout/viewTable/describeView';
import { localDay } from '../../lib/localDay';
import type { Choices } from '../../state/choices';
import type { ExportView } from '../../state/exportView';
import { permalink } from '../../state/permalink';
import type { Drawings } from '../drawing';
import { type RenderedPages, renderPages } from '../renderPages';

export type ViewRequest = {
  readonly view: ExportView;
  /** The choices with which it was put into the report. */
  readonly choices: Choices;
  readonly dataset: Dataset;
  /** In the language of the report. */
  readonly text: Text;
  readonly drawings: Drawings;
};

/** A drawing without head and notes, which the report writes itself: as a file, and as what stands in the page's memory. */
export type DrawnPicture = RenderedPages & {
  readonly svg: string;
  readonly metadata: string;
  /** All that is said of it to who does not see it. */
  readonly description: string;
  readonly address: string;
};

/** Wide enough for the words of the timeline and the map; on a page their least type is then of 6 points. As high as it has to be. */
const SIZE = { width: 880, height: 440 } as const;
/** For slides and printers. */
const SCALE = 2.5;
const FAMILIES = ['Source Serif 4', 'IBM Plex Sans'];

export async function drawView(request: ViewRequest, signal: AbortSignal): Promise<DrawnPicture> {
  const { view, text, drawings } = request;
  const asked = view === 'compare' ? { ...request.choices, ...NO_FILTER } : request.choices;
  const choices = { ...asked, lang: text.lang, claim: null };
  const dataset = choices.q === '' ? request.dataset : await withWords(request.dataset);
  const address = permalink(choices, dataset);
  const rendered = await renderPages({
    dataset,
    choices,
    text,
    drawing: await drawings(view),
    ...SIZE,
    theme: 'light',
    textures: 'on',
    quotes: 'both',
    hasGround: true,
    form: { parts: 'plain', keepsSize: false },
    credit: {
      name: text.t('app.name'),
      motto: text.t('exportImage.motto'),
      address: '',
      about: [
        text.t('exportImage.version', { version: versionText(dataset) }),
        text.t('exportImage.licence', { licence: LICENCE.name }),
        text.t('exportImage.made', { day: longDay(text, localDay()) }),
      ],
    },
    signal,
  });
  const { title, sentence, figures, pages } = rendered;
  const metadata = metadataOf({ dataset, choices, text, figures, title, sentence, site: location });
  const description =
    view === 'compare'
      ? [title, sentence].join('. ')
      : describeView(text, dataset, choices, { view, title, sentence, figures }).full;
  const [page] = pages;
  if (!page) throw new Error('nothing was drawn');
  const { rules } = await fontRules(page.textContent, FAMILIES, (url) => fetchFile(url, signal));
  const words = { title, description, lang: text.lang, metadata, metadataId: METADATA_KEY, isPortable: false };
  return { ...rendered, metadata, description, address, svg: await writeSvg(page, rules, words) };
}

async function withWords(dataset: Dataset): Promise<Dataset> {
  return (await import('../../domain/search/withFinder')).withFinder(dataset);
}

/** What the report says of a drawn view. Its picture is packed only for files that take pixels (`takesPixels`), and has no bytes for others. */
export async function viewInReport(
  { view, dataset, text }: ViewRequest,
  drawn: DrawnPicture,
  name: string,
  takesPixels: boolean,
  signal: AbortSignal,
): Promise<DrawnView> {
  const { size, title, sentence, figures, address, description } = drawn;
  // The sentence tells the filter, too.
  const caption = [viewName(text, view, dataset.codes), sentence]
    .map((part) => part.replace(/\.$/, ''))
    .filter(Boolean);
  const png = takesPixels ? await pixelsOf(drawn, text, signal) : new Uint8Array();
  return {
    title,
    sentence: `${caption.join('. ')}.`,
    figures,
    address,
    picture: { name, alt: description, png, ...size },
  };
}

async function pixelsOf({ svg, size, title, address, metadata }: DrawnPicture, { lang }: Text, signal: AbortSignal) {
  const texts = [
    { keyword: 'Title', text: title, lang },
    { keyword: 'Source', text: address, lang },
    { keyword: METADATA_KEY, text: metadata },
  ];
  const blob = await rasterize(svg, size, { scale: SCALE, opaque: true }, texts, signal);
  return new Uint8Array(await blob.arrayBuffer());
}
