import type { ReactNode } from 'react';
import { eventDay, type NewsEvent } from '../../domain/claim';
import { areasOf, type Figure, figurePeriod, indicatorOf, isQuoted, kindOf } from '../../domain/figure';
import { codeName } from '../../i18n/codeNames';
import { shortMonth, shortPeriod } from '../../i18n/dates';
import { figureValue } from '../../i18n/derived';
import { areaName, eventWhen, speakerName } from '../../i18n/describe';
import type { LaneKey } from '../../layout/timeline/tapped';
import { glyphOfFigure } from '../../selectors/glyphOf';
import { laneList } from '../../selectors/laneList';
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
      ? inOrder(dataset.events).map((event) => (
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

/** Those that nobody dated come last. */
function inOrder(events: readonly NewsEvent[]): readonly NewsEvent[] {
  const day = (event: NewsEvent) => eventDay(event) ?? '9999';
  return events.toSorted((a, b) => (day(a) < day(b) ? -1 : Number(day(a) > day(b))));
}

type RowProps = { readonly isShown: boolean; readonly onOpen: (id: string) => void };

function EventRow({ event, isShown, onOpen }: RowProps & { readonly event: NewsEvent }) {
  const { text } = useView();
  return (
    <Row data-event={event.id} isShown={isShown} onOpen={() => onOpen(event.id)} when={eventWhen(text, event)}>
      <strong>{text.pick(event.name)}</strong>
    </Row>
  );
}

function FigureRow({ figure, isShown, onOpen }: RowProps & { readonly figure: Figure }) {
  const { dataset, text } = useView();
  const indicator = indicatorOf(figure);
  const about = [
    ...(indicator ? [codeName(text, indicator)] : []),
    ...areasOf(figure).map((area) => areaName(text, area)),
    ...(isQuoted(figure)
      ? [speakerName(text, dataset, figure), shortMonth(text, figure.said.on)]
      : [text.t('derived.ours')]),
  ].join(', ');
  return (
    <Row
      {...{ [`data-${kindOf(figure)}`]: figure.id }}
      isShown={isShown}
      onOpen={() => onOpen(figure.id)}
      when={shortPeriod(text, figurePeriod(figure))}
    >
      <svg width="18" height="26" viewBox="-9 -16 18 26" aria-hidden="true">
        <Glyph {...glyphOfFigure(figure)} r={4} />
      </svg>
      <strong>{figureValue(text, figure)}</strong> <span className="lane-row-about">{about}</span>
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
