import { type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { passed, playScore, playTold } from '../../dom/playScore';
import { canSpeak, speak } from '../../dom/speak';
import { tell } from '../../dom/tell';
import { viewName } from '../../i18n/codeNames';
import { shortPeriod } from '../../i18n/dates';
import { figureValue, placesShort } from '../../i18n/derived';
import { claimPeriod } from '../../i18n/describe';
import { spokenFigure } from '../../i18n/markName';
import { readingTime } from '../../lib/readingTime';
import { type ScoreNote, soundScore } from '../../selectors/soundScore';
import type { ExportView } from '../../state/exportView';
import { remember, remembered } from '../../state/remembered';
import { Icon } from '../../ui/Icon';
import { IconButton } from '../../ui/IconButton';
import { showSounding } from '../../ui/mark/showSounding';
import { drawingOf } from '../drawingOf';
import { useSheet } from '../useSheet';
import { useView } from '../useView';
import { SoundSigns } from './SoundSigns';
import sheet from './sound.css?inline';
import { useAnyKey } from './useAnyKey';

type SoundBarProps = {
  readonly view: ExportView;
  readonly isPlaying: boolean;
  readonly onPlay: (view: ExportView) => void;
  readonly onStop: () => void;
  readonly onClose: () => void;
};

/** Views in which the years stand side by side. */
const ALONG_TIME = /^(timeline|chart-)/;

/** A view that is heard: its figures as tones in the order of time, with the words of each between them if wanted. */
export function SoundBar({ view, isPlaying, onPlay, onStop, onClose }: SoundBarProps) {
  useSheet(sheet);
  const { dataset, choices, text } = useView();
  const { t } = text;
  const drawing = use(drawingOf(view));
  const notes = useMemo(
    () => soundScore(dataset, { ...choices, gaps: ALONG_TIME.test(view) }, drawing.figures({ dataset, choices, text })),
    [drawing, view, dataset, choices, text],
  );
  const [at, setAt] = useState(-1);
  const [isTold, setTold] = useState(remembered('sound-words') === 'on');
  const [hasSigns, setSigns] = useState(false);
  useAnyKey(isPlaying, onStop);
  useEffect(() => {
    if (!isPlaying || notes.length === 0 || typeof AudioContext === 'undefined') return;
    const onNote = (index: number) => {
      setAt(index);
      showSounding(notes[index]?.figure?.id ?? null);
    };
    const words = async (index: number, signal: AbortSignal) => {
      const note = notes[index];
      if (!note) return;
      const said = note.figure ? spokenFigure(text, dataset, note.figure) : t('sound.gap', { year: note.year });
      if (canSpeak(text.lang)) return speak(said, text.lang, signal);
      tell(said);
      await passed(readingTime(said) / 1000, signal);
    };
    const context = new AudioContext();
    const stop = isTold
      ? playTold(context, notes, { onNote, onEnd: onStop, tell: words })
      : playScore(context, notes, { onNote, onEnd: onStop });
    return () => {
      stop();
      setAt(-1);
      showSounding(null);
    };
  }, [isPlaying, notes, isTold, dataset, text, t, onStop]);
  const note = notes[at];
  const name = t('sound.title', { view: viewName(text, view, dataset.codes) });
  return (
    <section className="sound-bar" aria-label={name} data-playing={isPlaying ? '' : undefined}>
      <div className="sound-row">
        <button
          type="button"
          className="button"
          aria-disabled={notes.length === 0}
          onClick={() => (isPlaying ? onStop() : onPlay(view))}
        >
          <Icon name={isPlaying ? 'stop' : 'play'} />
          {t(isPlaying ? 'sound.stop' : 'sound.play')}
        </button>
        <strong>{name}</strong>
        <label className="sound-words">
          <input
            type="checkbox"
            checked={isTold}
            onChange={({ target }) => {
              remember('sound-words', target.checked ? 'on' : 'off');
              setTold(target.checked);
            }}
          />
          {t('sound.words')}
        </label>
        <button type="button" className="text-button" aria-expanded={hasSigns} onClick={() => setSigns(!hasSigns)}>
          {t('sound.signs')}
        </button>
        <IconButton icon="close" name={t('sound.close')} className="sound-close" onClick={onClose} />
      </div>
      <p className="sound-now" aria-hidden={note ? 'true' : undefined}>
        {now(t, notes.length, note && <Now note={note} index={at} count={notes.length} />)}
      </p>
      {hasSigns && <SoundSigns />}
    </section>
  );
}

function now(t: ReturnType<typeof useView>['text']['t'], count: number, playing: ReactNode): ReactNode {
  if (typeof AudioContext === 'undefined') return t('sound.none');
  return count === 0 ? t('sound.empty') : (playing ?? t('sound.how'));
}

/** What sounds, for who sees it; a listener hears the tones alone. */
function Now({ note, index, count }: { readonly note: ScoreNote; readonly index: number; readonly count: number }) {
  const { text } = useView();
  const { t } = text;
  const { figure } = note;
  const place = t('sound.at', { index: index + 1, count });
  if (!figure) return `${place} · ${t('sound.gap', { year: note.year })}`;
  const when = figure.type === 'claim' ? claimPeriod(text, figure) : shortPeriod(text, figure.derivation.period);
  return `${place} · ${[figureValue(text, figure), placesShort(text, figure), when].join(', ')}`;
}
