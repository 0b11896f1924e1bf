import { useEffect, useState } from 'react';
import { useLibrary } from '../../data/library';
import { familiesOfFace } from '../../lib/faceParts';
import type { Drawing, Drawings } from '../../pictures/drawing';
import { type ExportView, exportViews } from '../../state/exportView';

export type LoadedDrawings = ReadonlyMap<ExportView, Drawing>;

/** The faces of the notes, which quote in both scripts whatever the language of the page. */
const FACES = [
  `400 12px ${familiesOfFace('Source Serif 4')}`,
  `600 12px ${familiesOfFace('Source Serif 4')}`,
  `400 12px ${familiesOfFace('IBM Plex Sans')}`,
  `600 12px ${familiesOfFace('IBM Plex Sans')}`,
];
const BOTH_SCRIPTS = 'aа';

/** All drawings, and the fonts, loaded ahead: once the browser prints it waits for nothing. Null until they are there. */
export function useDrawings(drawings: Drawings): LoadedDrawings | null {
  const { topics } = useLibrary().dataset.codes;
  const [loaded, setLoaded] = useState<LoadedDrawings | null>(null);
  useEffect(() => {
    let gone = false;
    const views = exportViews(topics.list);
    const load = async () => {
      const [entries] = await Promise.all([
        Promise.all(views.map(async (view) => [view, await drawings(view)] as const)),
        ...FACES.map((face) => document.fonts.load(face, BOTH_SCRIPTS)),
      ]);
      if (!gone) setLoaded(new Map(entries));
    };
    // Without them the page itself is printed.
    load().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [drawings, topics]);
  return loaded;
}
