import { useState } from 'react';
import { activeFields, filterOf } from '../domain/filter';
import { useClosedByBack } from '../state/ReaderContext';
import { Icon } from '../ui/Icon';
import { lazyPart } from '../ui/lazyPart';
import { Counting } from '../views/filters/FilterSummary';
import { LazyPanel } from '../views/Panel';
import { useView } from '../views/useView';

const ControlSheet = lazyPart(async () => (await import('./ControlSheet')).ControlSheet);

/** On a phone: the way to all controls but the places, with how many of them are at work. */
export function MoreControls() {
  const { choices, text } = useView();
  const [open, setOpen] = useState(false);
  const title = text.t('filter.title');
  const count = activeFields(filterOf(choices)).filter((field) => field !== 'places').length;
  const close = () => setOpen(false);
  useClosedByBack(open, close);
  return (
    <>
      <button
        type="button"
        className="button dash-more"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="filter" />
        <Counting words={title} count={count} />
      </button>
      {open && (
        <LazyPanel view="controls" onClose={close}>
          <ControlSheet onClose={close} />
        </LazyPanel>
      )}
    </>
  );
}
