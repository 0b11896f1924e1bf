import { useEffect } from 'react';
import { rangeOn } from '../../domain/axis';
import { rangeText } from '../../i18n/dates';
import { useText } from '../../i18n/TextContext';
import { useActions, useChoice, useReader } from '../../state/ReaderContext';
import { Icon } from '../../ui/Icon';
import { useStep } from '../useStep';
import { useView } from '../useView';
import './controls.css';

/** How long a statement stays while playing. */
const STAY_MS = 2600;
/** What stops the playing: anything the reader does. */
const INPUTS = ['pointerdown', 'keydown', 'wheel'] as const;

/** Steps through the statements as they were said, plays them, and chooses which of the two times they are laid out by. */
export function TimeControls() {
  const { dataset, choices, text } = useView();
  usePlaying(useStep().play);
  return (
    <div className="tl-controls" role="group" aria-label={text.t('timeline.title')}>
      <Steps />
      <ClockChoice />
      <span className="visually-hidden" aria-live="polite">
        {rangeText(text, rangeOn(dataset.axis, choices.time))}
      </span>
    </div>
  );
}

/** One statement back or on, and playing. */
export function Steps() {
  const { t } = useText();
  const { setPlaying } = useActions();
  const playing = useReader((state) => state.playing);
  const step = useStep();
  return (
    <div className="segmented">
      <button
        type="button"
        aria-label={t('timeline.previous')}
        title={t('timeline.previous')}
        disabled={!step.previous}
        onClick={step.back}
      >
        <Icon name="back" />
      </button>
      <button
        type="button"
        aria-label={t(playing ? 'timeline.stop' : 'timeline.play')}
        title={t(playing ? 'timeline.stop' : 'timeline.play')}
        aria-pressed={playing}
        disabled={!step.any}
        onClick={() => setPlaying(!playing)}
      >
        <Icon name={playing ? 'stop' : 'play'} />
      </button>
      <button
        type="button"
        aria-label={t('timeline.next')}
        title={t('timeline.next')}
        disabled={!step.next}
        onClick={step.forward}
      >
        <Icon name="forward" />
      </button>
    </div>
  );
}

/** The two clocks: laid out by the time described, or by the day said. */
export function ClockChoice() {
  const text = useText();
  const { setClock } = useActions();
  const chosen = useChoice((choices) => choices.clock);
  return (
    <fieldset className="segmented tl-clock">
      <legend className="visually-hidden">{text.t('clock.title')}</legend>
      {(['described', 'said'] as const).map((clock) => (
        <button key={clock} type="button" aria-pressed={clock === chosen} onClick={() => setClock(clock)}>
          {text.t(`clock.${clock}`)}
        </button>
      ))}
    </fieldset>
  );
}

/** Steps on a timer while playing; any input stops it. */
function usePlaying(onStep: () => void): void {
  const { setPlaying } = useActions();
  const playing = useReader((state) => state.playing);
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(onStep, STAY_MS);
    return () => clearInterval(timer);
  }, [playing, onStep]);
  useEffect(() => {
    if (!playing) return;
    const stop = () => setPlaying(false);
    for (const input of INPUTS) addEventListener(input, stop, { passive: true });
    return () => {
      for (const input of INPUTS) removeEventListener(input, stop);
    };
  }, [playing, setPlaying]);
}
