import type { Dataset } from '../domain/dataset';
import { areasOf, type Figure } from '../domain/figure';
import { groupBy } from '../lib/groupBy';
import type { Branch } from '../lib/walkBranches';
import type { PlotContents, PlotMark } from './chartPlot';
import type { TimelineModel } from './timeline';

/** The timeline as it is walked: topic by topic, place by place, each in the order of time; the events last. */
export function timelineOutline({ lanes, clusters }: Pick<TimelineModel, 'lanes' | 'clusters'>): readonly Branch[] {
  const quoted = lanes.flatMap(({ topic, groups }) =>
    groups.map(({ items }): Branch => {
      const inTime = items.toSorted((a, b) => a.at - b.at);
      return { group: topic.id, stops: inTime.flatMap(({ figures, at }) => figures.map(({ id }) => ({ id, at }))) };
    }),
  );
  const events = clusters
    .toSorted((a, b) => a.at - b.at)
    .flatMap(({ events: near, at }) => near.map(({ id }) => ({ id, at })));
  return [...quoted, { group: 'events', stops: events }];
}

/**
 * A chart as it is walked: place by place along time, first what has a place on the axis, then what is of one month, then
 * what is in other units.
 */
export function chartOutline(
  { codes }: Pick<Dataset, 'codes'>,
  { marks, monthly, rows }: Pick<PlotContents, 'marks' | 'monthly' | 'rows'>,
): readonly Branch[] {
  const order = codes.areas.list.map(({ id }) => id);
  const rank = ([area]: ReturnType<typeof areasOf>) => (order.includes(area) ? order.indexOf(area) : order.length);
  return Object.entries({ marks, monthly, rows }).flatMap(([group, part]) => {
    const byPlace = groupBy(part, ({ figure }) => rank(areasOf(figure)));
    const places = [...byPlace].toSorted(([one], [other]) => one - other);
    return places.map(([, of]): Branch => ({ group, stops: inOrder(of) }));
  });
}

function inOrder(marks: readonly PlotMark[]): Branch['stops'] {
  const inTime = marks.toSorted((a, b) => a.extent.at - b.extent.at);
  return inTime.flatMap(({ figure, companions, extent }) =>
    [figure, ...companions].map(({ id }: Pick<Figure, 'id'>) => ({ id, at: extent.at })),
  );
}
