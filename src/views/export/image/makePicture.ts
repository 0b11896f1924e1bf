import { MOST_PIXELS, MOST_SIDE, rasterize } from '../../../dom/rasterize';
import type { Dataset } from '../../../domain/dataset';
import { versionText } from '../../../domain/part';
import { fileName } from '../../../files/fileName';
import { METADATA_KEY, metadataOf } from '../../../files/image/metadata';
import { LICENCE } from '../../../files/licence';
import { longDay } from '../../../i18n/dates';
import type { Text } from '../../../i18n/text';
import { hasGround, keepsSize, pageWords, partsOf, type Settings, sizeOf } from '../../../layout/page/settings';
import type { PngText } from '../../../lib/pngWriter';
import type { Choices } from '../../../state/choices';
import { type ExportView, topicOfView } from '../../../state/exportView';
import { permalink } from '../../../state/permalink';
import type { Drawing } from '../../drawing';
import { fontRules } from './embedFonts';
import { type RenderedPages, renderPages } from './renderPages';
import { writeSvg } from './writeSvg';

export type PictureSource = {
  readonly view: ExportView;
  readonly dataset: Dataset;
  readonly choices: Choices;
  /** Words in the language of the picture. */
  readonly text: Text;
  readonly drawing: Drawing;
};

/** A drawn picture, from which each kind of file can be made. */
export type Picture = RenderedPages & {
  readonly svg: readonly string[];
  readonly metadata: string;
  /** The address that brings the view back. */
  readonly address: string;
  /** Whose the picture is, in words. */
  readonly rights: string;
};

/** Thrown where a browser could not draw so many pixels. */
export class TooLargeError extends Error {}

/** Two statements are compared whatever the filter. */
const UNFILTERED = { places: [], topics: [], sources: [], speakers: [], q: '', time: null };

/** Draws the picture; `svg` holds each page as a file of its own. */
export async function drawPicture(source: PictureSource, settings: Settings, signal: AbortSignal): Promise<Picture> {
  const { dataset, text, drawing } = source;
  const asked = source.view === 'compare' ? { ...source.choices, ...UNFILTERED } : source.choices;
  const choices = { ...asked, lang: settings.lang, claim: null };
  const address = permalink(choices, dataset);
  const credit = {
    name: text.t('app.name'),
    motto: text.t('exportImage.motto'),
    address: decodeURI(address),
    about: [
      text.t('exportImage.version', { version: versionText(dataset) }),
      text.t('exportImage.licence', { licence: LICENCE.name }),
      text.t('exportImage.made', { day: longDay(text, new Date().toISOString().slice(0, 10)) }),
    ],
  };
  const rendered = await renderPages({
    dataset,
    choices,
    text,
    drawing,
    ...sizeOf(settings),
    theme: settings.theme,
    quotes: settings.quotes,
    credit,
    form: { parts: partsOf(settings), keepsSize: keepsSize(settings) },
    hasGround: hasGround(settings),
    signal,
  });
  const metadata = metadataOf({
    dataset,
    choices,
    text,
    figures: rendered.figures,
    title: rendered.title,
    sentence: rendered.sentence,
    site: location,
  });
  const fonts = await fontRules(rendered.pages.map((page) => page.textContent).join(''), signal);
  const words = { title: rendered.title, description: rendered.sentence, lang: text.lang, metadata };
  const rights = text.t('exportImage.rights', { licence: `${LICENCE.name} (${LICENCE.path})` });
  return { ...rendered, metadata, address, rights, svg: rendered.pages.map((page) => writeSvg(page, fonts, words)) };
}

/** The files that the reader takes away, and their names: a PDF of all pages, or an image of each. */
export async function makeFiles(
  picture: Picture,
  source: PictureSource,
  settings: Settings,
  signal: AbortSignal,
): Promise<readonly File[]> {
  const { view, choices, dataset, text } = source;
  const nameOf = (page: number) =>
    fileName({
      what: topicOfView(view) ?? view,
      axis: dataset.axis,
      choices,
      lang: settings.lang,
      form: pageWords(settings, page),
      extension: settings.format,
    });
  if (settings.format === 'pdf') {
    const { makePdf } = await import('./makePdf');
    const { pages, title, sentence, metadata, address, rights } = picture;
    const words = { title, sentence, metadata, author: text.t('app.name'), rights, lang: text.lang };
    const blob = await makePdf({ pages, ...words, written: decodeURI(address), address }, signal);
    return [new File([blob], nameOf(0), { type: blob.type })];
  }
  const files: File[] = [];
  for (const [page, svg] of picture.svg.entries()) {
    const blob = settings.format === 'svg' ? svgBlob(svg) : await pngBlob(svg, picture, text, settings, signal);
    files.push(new File([blob], nameOf(page), { type: blob.type }));
  }
  return files;
}

function svgBlob(svg: string): Blob {
  return new Blob([svg], { type: 'image/svg+xml' });
}

async function pngBlob(
  svg: string,
  picture: Picture,
  text: Text,
  settings: Settings,
  signal: AbortSignal,
): Promise<Blob> {
  const { width, height } = picture.size;
  const { scale } = settings;
  if (width * height * scale ** 2 > MOST_PIXELS || Math.max(width, height) * scale > MOST_SIDE)
    throw new TooLargeError();
  return rasterize(svg, picture.size, { scale, opaque: hasGround(settings) }, textsOf(picture, text), signal);
}

/** What a PNG says of itself, under the names that the standard has for it. */
function textsOf({ title, sentence, rights, address, metadata }: Picture, text: Text): readonly PngText[] {
  const words = {
    Title: title,
    Description: sentence,
    Author: text.t('app.name'),
    Copyright: rights,
    Source: address,
  };
  return [
    ...Object.entries(words).map(([keyword, said]) => ({ keyword, text: said, lang: text.lang })),
    { keyword: METADATA_KEY, text: metadata },
  ];
}
