import { useEffect, useState } from 'react';
import { useLibrary } from '../../../data/library';
import { letGo } from '../../../dom/letGo';
import { loadText } from '../../../i18n/createText';
import type { Panel } from '../../../i18n/messages/files';
import { drawingKey, type Settings } from '../../../layout/page/settings';
import type { Drawings } from '../../../pictures/drawing';
import { drawPicture, type Picture, type PictureSource, previewsOf } from '../../../pictures/makePicture';
import type { Exported } from '../../../state/exportView';
import { useChoice } from '../../../state/ReaderContext';

export type PicturePreview =
  | { readonly kind: 'drawing' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | {
      readonly kind: 'drawn';
      readonly picture: Picture;
      readonly source: PictureSource;
      readonly urls: readonly string[];
      /** True while a picture for newer settings is being drawn. */
      readonly stale: boolean;
    };

const NONE: readonly string[] = [];
/** Of the words that a picture says, in whatever language it is to be. */
const WORDS: readonly Panel[] = ['exportImage', 'coverage'];
const COMPARED: readonly Panel[] = [...WORDS, 'evidence', 'compare'];

/** The picture of a view under these settings, drawn anew when they change; an earlier drawing is called off. */
export function usePicture(view: Exported, drawings: Drawings, settings: Settings): PicturePreview {
  const { dataset } = useLibrary();
  const choices = useChoice((choices) => choices);
  const [preview, setPreview] = useState<PicturePreview>({ kind: 'drawing' });
  const { lang } = settings;
  const drawnBy = drawingKey(settings);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what of the settings changes the drawing is in `drawnBy`
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    setPreview((last) => (last.kind === 'drawn' ? { ...last, stale: true } : { kind: 'drawing' }));
    const draw = async () => {
      const words = view === 'compare' || view === 'statement' ? COMPARED : WORDS;
      const [text, drawing] = await Promise.all([loadText(lang, words), view === 'statement' ? null : drawings(view)]);
      await text.words.load(words);
      const source = { view, dataset, choices, text, drawing };
      const picture = await drawPicture(source, settings, signal);
      const shown = await previewsOf(picture, settings, signal);
      signal.throwIfAborted();
      const urls = shown.map((svg) => URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })));
      setPreview({ kind: 'drawn', picture, source, urls, stale: false });
    };
    draw().catch((error: unknown) => {
      if (!signal.aborted) setPreview({ kind: 'failed', error });
    });
    return () => controller.abort();
  }, [view, drawings, dataset, choices, drawnBy]);
  // A preview is shown until the next one is there, and so are its files.
  const urls = preview.kind === 'drawn' ? preview.urls : NONE;
  useEffect(
    () => () => {
      for (const url of urls) letGo(url);
    },
    [urls],
  );
  return preview;
}
