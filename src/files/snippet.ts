import { escaped } from '../lib/markup';
import { formatAddress } from '../state/address';
import type { Choices } from '../state/choices';
import type { DataChoice } from '../state/dataChoice';
import type { ExportView } from '../state/exportView';
import { homeOf, type Site } from '../state/permalink';

/** How a view is to stand in another page. */
export type EmbedOptions = {
  readonly view: ExportView;
  /** In pixels; null is as wide as there is room. */
  readonly width: number | null;
  /** In pixels; null follows the content. */
  readonly height: number | null;
  /** The data that it shows: versions for good, or what they are on the day. */
  readonly data: DataChoice;
};

/** What a frame is high until it says so itself, in pixels. */
export const FIRST_HEIGHT = 520;

/** The address of the framed view: the choices of the page, without what only the whole has. */
export function embedAddress(choices: Choices, { view, data }: EmbedOptions, { origin, pathname }: Site): string {
  const framed: Choices = { ...choices, tab: 'dashboard', claim: null, doc: null, data, embed: view };
  return `${origin}${homeOf(pathname)}${formatAddress(framed)}`;
}

/** The HTML for another page: the frame, and, where it follows its content, the ten lines that listen to its height. */
export function embedSnippet(address: string, title: string, { width, height }: EmbedOptions): string {
  const size = `width="${width ?? '100%'}" height="${height ?? FIRST_HEIGHT}"`;
  const frame = `<iframe src="${escaped(address)}" title="${escaped(title)}" ${size} style="border:0;min-width:280px" loading="lazy"></iframe>`;
  return height === null ? `${frame}\n${LISTENER}` : frame;
}

const LISTENER = `<script>
  addEventListener('message', ({ data, source }) => {
    if (data?.type !== 'five-republics:height') return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source) frame.style.height = data.height + 'px';
    }
  });
</script>`;
