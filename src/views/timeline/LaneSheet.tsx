import type { ReactNode } from 'react';
import type { NewsEvent } from '../../domain/claim';
import { type Figure, figurePeriod } from '../../domain/figure';
import { codeName } from '../../i18n/codeNames';
import { shortPeriod } from '../../i18n/dates';
import { areaName, eventWhen } from '../../i18n/describe';
import { laneRow } from '../../layout/timeline/laneRow';
import type { LaneKey } from '../../layout/timeline/tapped';
import { eventList, laneList } from '../../selectors/laneList';
import { shownIds } from '../../selectors/shownIds';
import type { TimelineModel } from '../../selectors/timeline';
import { useActions } from '../../state/ReaderContext';
import { Glyph } from '../../ui/glyph/Glyph';
import { Sheet } from '../../ui/sheet/Sheet';
import { useView } from '../useView';
import './lane-sheet.css';

type LaneSheetProps = {
  readonly model: TimelineModel;
  readonly lane: LaneKey;
  readonly find: () => Element | null;
  readonly onClose: () => void;
};

/** All that a lane holds, in the order of time, in rows for a finger; a row opens its evidence. */
export function LaneSheet({ model, lane, find, onClose }: LaneSheetProps) {
  const { dataset, choices, text } = useView();
  const { openEvidence } = useActions();
  const { t } = text;
  const shown = shownIds(dataset, choices);
  const open = (id: string) => {
    onClose();
    openEvidence(id);
  };
  const rows =
    lane === 'events'
      ? eventList(dataset).map((event) => (
          <EventRow key={event.id} event={event} isShown={shown.has(event.id)} onOpen={open} />
        ))
      : laneList(model, lane.topic, lane.area).map((figure) => (
          <FigureRow key={figure.id} figure={figure} isShown={shown.has(figure.id)} onOpen={open} />
        ));
  const topic = lane === 'events' ? null : model.lanes.find((one) => one.topic.id === lane.topic)?.topic;
  const title =
    lane === 'events' || !topic ? t('topic.events') : `${codeName(text, topic)}, ${areaName(text, lane.area)}`;
  return (
    <Sheet
      title={title}
      description={t('evidence.whole')}
      words={{ half: t('evidence.sheetHalf'), full: t('evidence.sheetFull') }}
      about={title}
      find={find}
      light
      takesFocus
      onClose={onClose}
    >
      <section className="lane-list">
        <h2>{title}</h2>
        <ul>{rows}</ul>
      </section>
    </Sheet>
  );
}

type RowProps = { readonly isShown: boolean; readonly onOpen: (id: string) => void };

export function EventRow({ event, isShown, onOpen }: RowProps & { readonly event: NewsEvent }) {
  const { text } = useView();
  return (
    <Row data-event={event.id} isShown={isShown} onOpen={() => onOpen(event.id)} when={eventWhen(text, event)}>
      <strong>{text.pick(event.name)}</strong>
    </Row>
  );
}

export function FigureRow({ figure, isShown, onOpen }: RowProps & { readonly figure: Figure }) {
  const { dataset, text } = useView();
  const { id, kind, glyph, valueText, about } = laneRow(text, dataset, figure);
  return (
    <Row
      {...{ [`data-${kind}`]: id }}
      isShown={isShown}
      onOpen={() => onOpen(id)}
      when={shortPeriod(text, figurePeriod(figure))}
    >
      <svg width="18" height="26" viewBox="-9 -16 18 26" aria-hidden="true">
        <Glyph {...glyph} r={4} />
      </svg>
      <strong>{valueText}</strong> <span className="lane-row-about">{about}</span>
    </Row>
  );
}

type FrameProps = {
  readonly isShown: boolean;
  readonly when: string;
  readonly onOpen: () => void;
  readonly children: ReactNode;
};

/** One that the filter leaves out is paler, and opens all the same. */
function Row({ isShown, when, onOpen, children, ...data }: FrameProps) {
  return (
    <li>
      <button type="button" className="lane-row" data-left-out={isShown ? undefined : ''} onClick={onOpen} {...data}>
        {children} <span className="lane-row-when">{when}</span>
      </button>
    </li>
  );
}
