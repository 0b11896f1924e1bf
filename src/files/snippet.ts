import { escaped } from '../lib/markup';
import { formatAddress } from '../state/address';
import type { Choices, Theme } from '../state/choices';
import type { DataChoice } from '../state/dataChoice';
import type { ExportView } from '../state/exportView';
import { homeOf, type Site, wholeAddress } from '../state/permalink';
import { pathOfView } from './api/paths';

/** How a view is to stand in another page. */
export type EmbedOptions = {
  readonly view: ExportView;
  /** In pixels; null is as wide as there is room. */
  readonly width: number | null;
  /** In pixels; null follows the content. */
  readonly height: number | null;
  /** The data that it shows: versions for good, or what they are on the day. */
  readonly data: DataChoice;
  /** That of the page around it, or that of each of its readers. */
  readonly theme: Theme;
};

/** What stands in for the frame where there are no frames or no scripts. */
export type EmbedWords = {
  readonly title: string;
  /** What the view is, in a sentence: it stands in for its picture. */
  readonly sentence: string;
};

/** Where the frame, the whole and the picture of the view lie; a view without a picture of its own has none. */
export type EmbedAddresses = { readonly frame: string; readonly whole: string; readonly picture: string | null };

/** What a frame is high until it says so itself, in pixels. */
export const FIRST_HEIGHT = 520;

/** The choices of the page, without what only the whole has; the picture is that of the view with nothing filtered. */
export function embedAddresses(choices: Choices, { view, data, theme }: EmbedOptions, site: Site): EmbedAddresses {
  const tab = 'dashboard';
  const framed: Choices = { ...choices, tab, claim: null, doc: null, data, theme, embed: view };
  const home = `${site.origin}${homeOf(site.pathname)}`;
  return {
    frame: `${home}${formatAddress(framed)}`,
    whole: wholeAddress(
      { ...framed, theme: 'system', tab: view === 'coverage' ? view : tab },
      { ...site, pathname: homeOf(site.pathname) },
    ),
    picture: view === 'compare' ? null : `${home}${pathOfView(view, choices.lang, 'png')}`,
  };
}

/**
 * The HTML for another page: the frame; the picture of the view for readers without scripts; a link that stands below the
 * frame, and alone where there are no frames; and, where the frame follows its content, the lines that listen to its
 * height and ask for it, in case it was told before.
 */
export function embedSnippet(
  { frame, whole, picture }: EmbedAddresses,
  { title, sentence }: EmbedWords,
  { width, height }: Pick<EmbedOptions, 'width' | 'height'>,
): string {
  const size = `width="${width ?? '100%'}" height="${height ?? FIRST_HEIGHT}"`;
  const link = `<a href="${escaped(whole)}">`;
  const lines = [
    '<figure style="margin:0">',
    `<iframe src="${escaped(frame)}" title="${escaped(title)}" ${size} style="border:0;min-width:280px" loading="lazy"></iframe>`,
    picture &&
      `<noscript>${link}<img src="${escaped(picture)}" alt="${escaped(sentence)}" style="max-width:100%"></a></noscript>`,
    `<figcaption>${link}${escaped(title)}</a></figcaption>`,
    '</figure>',
    height === null && listener(new URL(frame).origin),
  ];
  return lines.filter(Boolean).join('\n');
}

const listener = (origin: string) => `<script>
  addEventListener('message', ({ data, source }) => {
    if (data?.type !== 'five-republics:height') return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source) frame.style.height = data.height + 'px';
  });
  for (const frame of document.querySelectorAll('iframe[src^="${origin}/"]'))
    frame.contentWindow.postMessage({ type: 'five-republics:height?' }, '*');
</script>`;
