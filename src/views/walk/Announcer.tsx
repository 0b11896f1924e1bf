import { useEffect, useRef, useState } from 'react';
import { onTold } from '../../dom/tell';
import { announcement } from '../../layout/walk/announcement';
import { useReader } from '../../state/ReaderContext';
import { useView } from '../useView';

/** After the last change a listener hears what it comes to, in milliseconds: who types a word hears of it once. */
const PAUSE = 700;

/** Says what has changed to those who do not see it: the one place of the page that speaks of choices. */
export function Announcer() {
  const { dataset, choices, text } = useView();
  const playing = useReader((state) => state.playing);
  const told = useRef({ choices, playing });
  const [words, say] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      const before = told.current;
      told.current = { choices, playing };
      // Who starts to play hears which statement comes first, also where it is open already.
      const from = playing && !before.playing ? { ...before.choices, claim: null } : before.choices;
      const changed = announcement(text, dataset, from, choices, playing);
      const stopped = before.playing && !playing ? text.t('walk.stopped') : '';
      const all = `${stopped} ${changed}`.trim();
      if (all !== '') say(all);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [dataset, choices, text, playing]);
  useEffect(() => {
    return onTold((words) => say((before) => (before === words ? `${words}\u00a0` : words)));
  }, []);
  return (
    <p className="visually-hidden" aria-live="polite" data-announcer>
      {words}
    </p>
  );
}
