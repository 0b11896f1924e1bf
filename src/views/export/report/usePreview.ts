import { useEffect, useState } from 'react';
import { useLibrary } from '../../../data/library';
import { letGo } from '../../../dom/letGo';
import type { UiLanguage } from '../../../domain/quote';
import type { Drawings } from '../../../pictures/drawing';
import { reportText } from '../../../pictures/report/reportText';
import type { Vocabulary } from '../../../state/address';
import { choicesOfView } from '../../../state/choicesOfView';
import { parseThing } from '../../../state/parseThing';

/** One picture is drawn after another, so that the page answers between them. */
let last: Promise<unknown> = Promise.resolve();

/** The address of a small picture of a view as the report will have it; null until it is drawn, and for what is no view. */
export function usePreview(name: string, lang: UiLanguage, vocabulary: Vocabulary, drawings: Drawings): string | null {
  const { dataset } = useLibrary();
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const thing = parseThing(name);
    if (thing?.kind !== 'view') return;
    const controller = new AbortController();
    const { signal } = controller;
    let made: string | null = null;
    const draw = async () => {
      signal.throwIfAborted();
      const [text, { drawView }] = await Promise.all([
        reportText(lang, dataset),
        import('../../../pictures/report/drawView'),
      ]);
      const choices = choicesOfView(thing.search, vocabulary);
      const { svg } = await drawView({ view: thing.view, choices, dataset, text, drawings }, signal);
      signal.throwIfAborted();
      made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
      setUrl(made);
    };
    // Without a picture the row still says what it is.
    last = last.then(draw).catch(() => undefined);
    return () => {
      controller.abort();
      if (made !== null) letGo(made);
    };
  }, [name, lang, dataset, vocabulary, drawings]);
  return url;
}
