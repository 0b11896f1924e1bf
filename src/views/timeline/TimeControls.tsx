import { useEffect, useState } from 'react';
import { CLOCKS } from '../../domain/clock';
import { useText } from '../../i18n/TextContext';
import type { Text } from '../../i18n/text';
import { readingTime } from '../../lib/readingTime';
import { useActions, useChoice, useReader } from '../../state/ReaderContext';
import { Icon } from '../../ui/Icon';
import { Segmented } from '../../ui/Segmented';
import { useStep } from '../useStep';
import { useView } from '../useView';
import './controls.css';

/** How fast statements follow one another while playing; 1 leaves time to read each. */
const PACES = [1, 2, 0.5] as const;
type Pace = (typeof PACES)[number];

/** What stops the playing: anything the reader does but to change its pace. */
const INPUTS = ['pointerdown', 'keydown', 'wheel'] as const;

/** Steps through the statements as they were said, plays them, and chooses which of the two times they are laid out by. */
export function TimeControls() {
  const text = useText();
  const [pace, setPace] = useState<Pace>(1);
  usePlaying(pace);
  return (
    <div className="tl-controls" role="group" aria-label={text.t('timeline.title')}>
      <Steps pace={pace} onPace={() => setPace((now) => PACES[(PACES.indexOf(now) + 1) % PACES.length] ?? 1)} />
      <ClockChoice />
    </div>
  );
}

type StepsProps = { readonly pace?: Pace; readonly onPace?: () => void };

/** One statement back or on, and playing; while it plays, the first button changes its pace. */
export function Steps({ pace, onPace }: StepsProps) {
  const { t } = useText();
  const { setPlaying } = useActions();
  const playing = useReader((state) => state.playing);
  const step = useStep();
  return (
    <div className="segmented">
      {playing && pace !== undefined ? (
        <button
          type="button"
          data-pace={pace}
          title={t('timeline.pace')}
          aria-label={paceName(t, pace)}
          onClick={onPace}
        >
          {paceText(pace)}
        </button>
      ) : (
        <button
          type="button"
          aria-label={t('timeline.previous')}
          title={t('timeline.previous')}
          aria-disabled={!step.previous}
          onClick={step.back}
        >
          <Icon name="back" />
        </button>
      )}
      <button
        type="button"
        aria-label={t(playing ? 'timeline.stop' : 'timeline.play')}
        title={t(playing ? 'timeline.stop' : 'timeline.play')}
        aria-pressed={playing}
        disabled={!step.any}
        onClick={playing ? () => setPlaying(false) : step.start}
      >
        <Icon name={playing ? 'stop' : 'play'} />
      </button>
      <button
        type="button"
        aria-label={t('timeline.next')}
        title={t('timeline.next')}
        aria-disabled={!step.next}
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
    <Segmented
      className="tl-clock"
      legend={text.t('clock.title')}
      values={CLOCKS}
      chosen={chosen}
      name={(clock) => text.t(`clock.${clock}`)}
      onChoose={setClock}
    />
  );
}

function paceText(pace: Pace): string {
  return pace === 0.5 ? '½×' : `${pace}×`;
}

function paceName(t: Text['t'], pace: Pace): string {
  return t('timeline.paceNow', { pace: paceText(pace) });
}

/** Steps on while playing, each statement as long as its quote takes to read; any other input stops it. */
function usePlaying(pace: Pace): void {
  const { setPlaying } = useActions();
  const { dataset } = useView();
  const playing = useReader((state) => state.playing);
  const open = useChoice((choices) => choices.claim);
  const { play } = useStep();
  const quote = open === null ? '' : (dataset.claimById.get(open)?.appearances[0]?.quote.exact ?? '');
  const stay = open === null ? 0 : readingTime(quote) / pace;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each statement has its own time, though it be as long
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(play, stay);
    return () => clearTimeout(timer);
  }, [playing, open, stay, play]);
  useEffect(() => {
    if (!playing) return;
    const stop = ({ target }: Event) => {
      if (!(target instanceof Element && target.closest('[data-pace]'))) setPlaying(false);
    };
    for (const input of INPUTS) addEventListener(input, stop, { passive: true });
    return () => {
      for (const input of INPUTS) removeEventListener(input, stop);
    };
  }, [playing, setPlaying]);
}
