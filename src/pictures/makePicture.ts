import { fetchFile } from '../data/queriesFile';
import { UNDER } from '../dom/flattenSvg';
import { fontRules } from '../dom/fontRules';
import { MOST_PIXELS, MOST_SIDE, rasterize } from '../dom/rasterize';
import { writeSvg } from '../dom/svgFile';
import type { Claim } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import { NO_FILTER } from '../domain/filter';
import { versionText } from '../domain/part';
import { fileName, recordName } from '../files/fileName';
import { METADATA_KEY, metadataOf } from '../files/image/metadata';
import { LICENCE } from '../files/licence';
import { longDay } from '../i18n/dates';
import type { Text } from '../i18n/text';
import {
  cardSizeOf,
  cardWords,
  hasGround,
  isOutlined,
  keepsSize,
  pageWords,
  partsOf,
  type Settings,
  sizeOf,
} from '../layout/page/settings';
import { describeView } from '../layout/viewTable/describeView';
import { localDay } from '../lib/localDay';
import { nextTask } from '../lib/nextTask';
import type { PngText } from '../lib/pngWriter';
import type { Choices } from '../state/choices';
import { type Exported, topicOfView } from '../state/exportView';
import { figureAddress, permalink } from '../state/permalink';
import type { Drawing } from './drawing';
import { pictureText } from './pictureText';
import { type RenderedPages, renderPages } from './renderPages';
import { renderStatement } from './renderStatement';

export type PictureSource = {
  readonly view: Exported;
  readonly dataset: Dataset;
  readonly choices: Choices;
  /** Words in the language of the picture. */
  readonly text: Text;
  /** What draws the view; null for a statement. */
  readonly drawing: Drawing | null;
};

/** A drawn picture, from which each kind of file can be made. */
export type Picture = RenderedPages & {
  readonly svg: readonly string[];
  readonly metadata: string;
  /** All that is said of it to who does not see it. */
  readonly description: string;
  /** The address that brings the view back. */
  readonly address: string;
  /** Whose the picture is, in words. */
  readonly rights: string;
  /** Whether fonts of this site did not come, so that it is in others. */
  readonly lacksFonts: boolean;
};

/** Thrown where a browser could not draw so many pixels. */
export class TooLargeError extends Error {}
/** The browser has no canvas, no worker, too little room, or gives no true pixels out. */
export class NoPngError extends Error {}

const FAMILIES = ['Source Serif 4', 'IBM Plex Sans'];

/** Draws the picture; `svg` holds each page as a file of its own. */
export async function drawPicture(asked: PictureSource, settings: Settings, signal: AbortSignal): Promise<Picture> {
  const source = { ...asked, text: pictureText(asked, settings) };
  const { dataset, text, view } = source;
  // Two statements are compared whatever the filter.
  const filtered = view === 'compare' ? { ...source.choices, ...NO_FILTER } : source.choices;
  const choices = { ...filtered, lang: settings.lang, claim: null };
  const claim = view === 'statement' ? claimOf(source) : null;
  const address = claim ? figureAddress(claim.id, dataset, location) : permalink(choices, dataset);
  const { theme, textures, quotes } = settings;
  const common = { dataset, choices, text, theme, textures, quotes, hasGround: hasGround(settings), signal };
  const written = decodeURI(address);
  const rendered = claim
    ? await renderStatement({ ...common, ...cardSizeOf(settings), claim, address: written })
    : await renderPages({ ...common, ...pageRequest(source, settings, written) });
  // Each step is a task of its own, between which the page answers.
  const pause = async () => {
    await nextTask();
    signal.throwIfAborted();
  };
  await pause();
  const metadata = metadataOf({
    dataset,
    choices,
    text,
    figures: rendered.figures,
    title: rendered.title,
    sentence: rendered.sentence,
    site: location,
  });
  const drawn = isOutlined(settings)
    ? await (await import('./outlinedPages')).outlinedPages(rendered.pages, signal)
    : rendered.pages;
  await pause();
  const letters = drawn.map((page) => page.textContent).join('');
  const fonts = await fontRules(letters, FAMILIES, (url) => fetchFile(url, signal));
  await pause();
  const description =
    view === 'statement' || view === 'compare'
      ? rendered.sentence
      : describeView(text, dataset, choices, { view, ...rendered }).full;
  const isPortable = settings.format === 'svg';
  const words = { title: rendered.title, lang: text.lang, metadata, metadataId: METADATA_KEY, isPortable };
  const rights = text.t('exportImage.rights', { licence: `${LICENCE.name} (${LICENCE.path})` });
  const svg: string[] = [];
  for (const [index, page] of drawn.entries()) {
    await pause();
    const said = isOutlined(settings) ? wordsIn(rendered.pages[index]) : [];
    svg.push(await writeSvg(page, fonts.rules, { ...words, description: [description, ...said].join('\n') }));
  }
  return { ...rendered, metadata, description, address, rights, svg, lacksFonts: fonts.lacking };
}

/**
 * The pages as a browser of this page shows them: with letters in place of outlines, which look the same and which it would
 * read in one task for too long.
 */
export async function previewsOf(
  picture: Picture,
  settings: Settings,
  signal: AbortSignal,
): Promise<readonly string[]> {
  if (!isOutlined(settings)) return picture.svg;
  const { pages, title } = picture;
  const letters = pages.map((page) => page.textContent).join('');
  const { rules } = await fontRules(letters, FAMILIES, (url) => fetchFile(url, signal));
  const { lang } = settings;
  const words = { title, description: '', lang, metadata: '', metadataId: METADATA_KEY, isPortable: false };
  const shown: string[] = [];
  for (const page of pages) {
    await nextTask();
    signal.throwIfAborted();
    shown.push(await writeSvg(page, rules, words));
  }
  return shown;
}

/** What a page says, a line each, for readers to whom outlines say nothing. */
function wordsIn(page: SVGSVGElement | undefined): readonly string[] {
  const texts = page?.querySelectorAll(`text:not(${UNDER})`) ?? [];
  return [...texts].flatMap(({ textContent }) => (textContent.trim() === '' ? [] : [textContent.trim()]));
}

/** What is particular to the picture of a view. */
function pageRequest({ dataset, text, drawing }: PictureSource, settings: Settings, address: string) {
  if (!drawing) throw new Error('nothing to draw');
  const credit = {
    name: text.t('app.name'),
    motto: text.t('exportImage.motto'),
    address,
    about: [
      text.t('exportImage.version', { version: versionText(dataset) }),
      text.t('exportImage.licence', { licence: LICENCE.name }),
      text.t('exportImage.made', { day: longDay(text, localDay()) }),
    ],
  };
  const form = { parts: partsOf(settings), keepsSize: keepsSize(settings) };
  return { drawing, credit, form, ...sizeOf(settings) };
}

/** The statement that is open. */
function claimOf({ dataset, choices }: PictureSource): Claim {
  const claim = choices.claim === null ? undefined : dataset.claimById.get(choices.claim);
  if (!claim) throw new Error('no statement is open');
  return claim;
}

/** The files that the reader takes away, and their names: a PDF of all pages, or an image of each. */
export async function makeFiles(
  picture: Picture,
  source: PictureSource,
  settings: Settings,
  signal: AbortSignal,
): Promise<readonly File[]> {
  const { view, choices, dataset, text } = source;
  const { lang, format: extension } = settings;
  const nameOf = (page: number) => {
    if (view === 'statement') return recordName(claimOf(source).id, { lang, form: cardWords(settings), extension });
    return fileName({
      what: topicOfView(view) ?? view,
      axis: dataset.axis,
      choices,
      lang,
      form: pageWords(settings, page),
      extension,
    });
  };
  if (settings.format === 'pdf') {
    const { makePdf } = await import('./makePdf');
    const { pages, title, description, metadata, address, rights } = picture;
    const words = { title, description, metadata, author: text.t('app.name'), rights, lang: text.lang };
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
  try {
    return await rasterize(svg, picture.size, { scale, opaque: hasGround(settings) }, textsOf(picture, text), signal);
  } catch (cause) {
    signal.throwIfAborted();
    throw new NoPngError('no picture', { cause });
  }
}

/** What a PNG says of itself, under the names that the standard has for it. */
function textsOf({ title, description, rights, address, metadata }: Picture, text: Text): readonly PngText[] {
  const words = {
    Title: title,
    Description: description,
    Author: text.t('app.name'),
    Copyright: rights,
    Source: address,
  };
  return [
    ...Object.entries(words).map(([keyword, said]) => ({ keyword, text: said, lang: text.lang })),
    { keyword: METADATA_KEY, text: metadata },
  ];
}
