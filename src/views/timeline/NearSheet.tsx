import { figurePeriod } from '../../domain/figure';
import { spanOf } from '../../domain/period';
import { figureById } from '../../selectors/evidenceDerived';
import { useActions } from '../../state/ReaderContext';
import { Sheet } from '../../ui/sheet/Sheet';
import { useView } from '../useView';
import { EventRow, FigureRow } from './LaneSheet';
import './lane-sheet.css';

type NearSheetProps = {
  readonly ids: readonly string[];
  /** The nearest of them where it was touched: it stays in sight. */
  readonly find: () => Element | null;
  readonly onClose: () => void;
};

/** The figures and events that a finger has covered, in the order of time, to choose from. */
export function NearSheet({ ids, find, onClose }: NearSheetProps) {
  const { dataset, choices, text } = useView();
  const { openEvidence } = useActions();
  const { t } = text;
  const open = (id: string) => {
    onClose();
    openEvidence(id);
  };
  const figureOf = figureById(dataset, choices.aside);
  const when = (id: string) => {
    const figure = figureOf(id);
    return figure ? spanOf(figurePeriod(figure), '').start : '';
  };
  const title = t('walk.near', { count: ids.length });
  return (
    <Sheet
      light
      takesFocus
      title={title}
      description={t('evidence.whole')}
      words={{ half: t('evidence.sheetHalf'), full: t('evidence.sheetFull') }}
      about={ids.join(' ')}
      find={find}
      onClose={onClose}
    >
      <section className="lane-list">
        <h2>{title}</h2>
        <ul>
          {ids
            .toSorted((one, other) => (when(one) < when(other) ? -1 : 1))
            .map((id) => {
              const figure = figureOf(id);
              const event = dataset.events.find((one) => one.id === id);
              if (figure) return <FigureRow key={id} figure={figure} isShown onOpen={open} />;
              return event && <EventRow key={id} event={event} isShown onOpen={open} />;
            })}
        </ul>
      </section>
    </Sheet>
  );
}
