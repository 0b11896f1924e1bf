import { useEffect, useState } from 'react';
import { rangeOn, yearsOf } from '../../domain/axis';
import { periodYears } from '../../domain/claim';
import { singleYear, yearOf, yearRange } from '../../domain/month';
import { crowdOf } from '../../layout/timeline/crowdOf';
import { useReaderStore } from '../../state/ReaderContext';
import { lazyPart } from '../../ui/lazyPart';
import { LazyPanel } from '../Panel';
import { useView } from '../useView';
import { StaticSlider } from './StaticSlider';
import './slider.css';

/** The handles answer a moment after the picture is there. */
const RangeSlider = lazyPart(async () => (await import('./RangeSlider')).RangeSlider);

/** The years, each a choice of its own, and the range with its two handles. */
export function TimeAxis() {
  const { dataset, choices, text } = useView();
  const store = useReaderStore();
  /** Chooses a year, or lets it go; asks the store, since what is shown may lag behind a click. */
  const toggleYear = (year: number) => {
    const isChosen = singleYear(store.getState().choices.time) === year;
    store.actions.chooseTime(isChosen ? null : yearRange(year));
  };
  const time = rangeOn(dataset.axis, choices.time);
  const [alive, setAlive] = useState(false);
  useEffect(() => {
    setAlive(true);
  }, []);
  const claim = choices.claim === null ? undefined : dataset.claimById.get(choices.claim);
  const read = claim ? periodYears(claim) : [];
  const still = <StaticSlider axis={dataset.axis} time={time} />;
  const chosen = singleYear(choices.time);
  const years = yearsOf(dataset.axis);
  return (
    <div className="tl-axis failure-in-line">
      <div className="tl-years" data-axis data-crowd={crowdOf(years.length)}>
        {years.map((year) => {
          const inRange = yearOf(time.from) <= year && year <= yearOf(time.to);
          return (
            <button
              key={year}
              type="button"
              className="tl-year"
              data-read={read.includes(year) ? '' : undefined}
              data-outside={inRange ? undefined : ''}
              aria-pressed={chosen === year}
              aria-label={text.t('timeline.focusYear', { year })}
              onClick={() => toggleYear(year)}
            >
              <span className="tl-year-long">{year}</span>
              <span className="tl-year-short" data-short={`’${String(year).slice(2)}`} />
            </button>
          );
        })}
      </div>
      {alive ? (
        <LazyPanel view="slider" waiting={still} instead={still}>
          <RangeSlider onYear={toggleYear} />
        </LazyPanel>
      ) : (
        still
      )}
    </div>
  );
}
