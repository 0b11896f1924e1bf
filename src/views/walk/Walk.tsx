import { useCallback, useEffect, useState } from 'react';
import { afterPaint } from '../../dom/afterPaint';
import { answerCalls } from '../../dom/callPage';
import type { ExportView } from '../../state/exportView';
import { useActions } from '../../state/ReaderContext';
import { marksOf, spotOf } from '../../ui/focus/spot';
import { idOfMark } from '../../ui/mark/markAttributes';
import { LazyPanel } from '../Panel';
import { wordedPart } from '../wordedPart';
import { Announcer } from './Announcer';
import { useFocusKept } from './useFocusKept';
import { useLetterKeys } from './useLetterKeys';
import { useSingleKeys } from './useSingleKeys';
import { useWalkKeys } from './useWalkKeys';
import { viewOf } from './viewOf';

const KeySheet = wordedPart(['palette'], async () => (await import('./KeySheet')).KeySheet);
const Accessibility = wordedPart(['access', 'switches'], async () => (await import('./Accessibility')).Accessibility);
const Neighbours = wordedPart(['palette'], async () => (await import('./Neighbours')).Neighbours);
const SoundBar = wordedPart(['sound'], async () => (await import('./SoundBar')).SoundBar);
const ViewTable = wordedPart(['exportImage', 'table', 'coverage'], async () => (await import('./ViewTable')).ViewTable);

/** What is over the page: the list of keys, what is known of accessibility, or a view as words and a table. */
type Asked = 'keys' | 'access' | { readonly view: ExportView };

/** The figure whose neighbours are walked, and how often another kind of them was asked for. */
type Around = { readonly id: string; readonly turn: number };

/** The view that is heard, or was. */
type Heard = { readonly view: ExportView; readonly isPlaying: boolean };

/** What goes along with a reader who uses keys or listens; of it only what is asked for is seen. */
export function Walk() {
  const [asked, setAsked] = useState<Asked | null>(null);
  const explain = useCallback(() => setAsked('keys'), []);
  const read = useCallback((name?: string) => {
    const view = viewOf(name);
    if (view) setAsked({ view });
  }, []);
  const showAccess = useCallback(() => setAsked('access'), []);
  const close = useCallback(() => setAsked(null), []);
  const [around, setAround] = useState<Around | null>(null);
  const lookAround = useCallback(() => {
    const id = markedId(document.activeElement);
    // Asked for again, they are those of the figure that has been come to.
    setAround((now) => (now ? { id: id || now.id, turn: now.turn + 1 } : id === '' ? null : { id, turn: 0 }));
  }, []);
  const endAround = useCallback(() => setAround(null), []);
  const [heard, setHeard] = useState<Heard | null>(null);
  const hear = useCallback((name?: string) => {
    const view = viewOf(name);
    if (view)
      setHeard((now) =>
        now?.isPlaying && name === undefined ? { ...now, isPlaying: false } : { view, isPlaying: true },
      );
  }, []);
  const hush = useCallback(() => setHeard((now) => now && { ...now, isPlaying: false }), []);
  const endSound = useCallback(() => setHeard(null), []);
  const kept = useFocusKept();
  const { openEvidence } = useActions();
  useWalkKeys(kept);
  useSingleKeys(useLetterKeys({ read, hear, lookAround, goTo: kept.goTo }), explain);
  useEffect(() => {
    return answerCalls({
      'explain-keys': explain,
      'read-view': read,
      'hear-view': hear,
      'show-accessibility': showAccess,
    });
  }, [explain, read, hear, showAccess]);
  const open = (id: string) => {
    close();
    openEvidence(id);
    // While the table is there, no mark can have the focus.
    afterPaint(() => kept.keeper.current?.giveTo(marksOf(id).map(spotOf)));
  };
  return (
    <>
      <Announcer />
      {around && (
        <LazyPanel view="keys" onClose={endAround}>
          <Neighbours {...around} onClose={endAround} />
        </LazyPanel>
      )}
      {heard && (
        <LazyPanel view="sound" onClose={endSound}>
          <SoundBar key={heard.view} {...heard} onPlay={hear} onStop={hush} onClose={endSound} />
        </LazyPanel>
      )}
      {asked && (
        <LazyPanel view="keys" onClose={close}>
          {asked === 'keys' && <KeySheet onClose={close} onAccess={showAccess} />}
          {asked === 'access' && <Accessibility onClose={close} onKeys={explain} />}
          {typeof asked === 'object' && <ViewTable view={asked.view} onClose={close} onOpen={open} />}
        </LazyPanel>
      )}
    </>
  );
}

/** Of what figure the mark is that has the focus; empty for no mark. */
const markedId = (focused: Element | null): string => (focused?.matches('[data-mark]') ? idOfMark(focused) : '');
