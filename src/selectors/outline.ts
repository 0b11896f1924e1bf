import type { Dataset } from '../domain/dataset';
import { areasOf, type Figure } from '../domain/figure';
import type { AreaId } from '../domain/ids';
import { groupBy } from '../lib/groupBy';
import type { Branch } from '../lib/walkBranches';
import type { AddsUp } from './addsUp';
import type { PlotContents, PlotMark } from './chartPlot';
import type { Coverage } from './coverage';
import type { MapModel } from './mapOf';
import type { TimelineModel } from './timeline';

/** The timeline as it is walked: topic by topic, place by place, each in the order of time; the events last. */
export function timelineOutline({ lanes, clusters }: Pick<TimelineModel, 'lanes' | 'clusters'>): readonly Branch[] {
  const quoted = lanes.flatMap(({ topic, groups }) =>
    groups.map(({ area, items }): Branch => {
      const inTime = items.toSorted((a, b) => a.at - b.at);
      return {
        group: topic.id,
        name: area,
        stops: inTime.flatMap(({ figures, at }) => figures.map(({ id }) => ({ id, at }))),
      };
    }),
  );
  const events = clusters
    .toSorted((a, b) => a.at - b.at)
    .flatMap(({ events: near, at }) => near.map(({ id }) => ({ id, at })));
  return [...quoted, { group: 'events', name: '', stops: events }];
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
    return places.map(([place, of]): Branch => ({ group, name: order[place] ?? '', stops: inOrder(of) }));
  });
}

/**
 * The map as it is walked: country by country what is quoted, then what follows by arithmetic, then row by row what was said
 * of several places, and last the places that the map has no shape of, which `isOnMap` tells.
 */
export function mapOutline(
  { countries, regionPlaces }: Pick<MapModel, 'countries' | 'regionPlaces'>,
  isOnMap: (place: AreaId) => boolean,
): readonly Branch[] {
  const figures = countries.flatMap(({ id: name, figure, derived }, at) => {
    const kind = figure ? 'quoted' : 'derived';
    const id = figure?.claim.id ?? derived?.figure.id;
    return id === undefined ? [] : [{ id, at, name, kind }];
  });
  const onMap = figures.filter(({ name }) => isOnMap(name));
  const branch = (group: string, stops: Branch['stops']): Branch => ({ group, name: '', stops });
  return [
    branch(
      'quoted',
      onMap.filter(({ kind }) => kind === 'quoted'),
    ),
    branch(
      'derived',
      onMap.filter(({ kind }) => kind === 'derived'),
    ),
    ...regionPlaces.map(
      ({ claim, companions }): Branch => ({
        group: 'region',
        name: claim.refArea,
        stops: [claim, ...companions].map(({ id }, at) => ({ id, at })),
      }),
    ),
    ...figures.filter(({ name }) => !isOnMap(name)).map((stop) => branch('beside', [stop])),
  ];
}

/** The matrix as it is walked: quantity by quantity, along its row by place and year. */
export function coverageOutline({ groups }: Pick<Coverage, 'groups'>): readonly Branch[] {
  return groups.flatMap(({ topic, rows }) =>
    rows.map(({ indicator, cells }) => ({
      group: topic.id,
      name: indicator.id,
      stops: cells.flatMap(({ claims, derived }, at) => [...claims, ...derived].map(({ id }) => ({ id, at }))),
    })),
  );
}

/** The bar as it is walked: what was said of the whole and the most that follows for it, then its parts. */
export function addsUpOutline({ said, ceiling, parts }: Pick<AddsUp, 'said' | 'ceiling' | 'parts'>): readonly Branch[] {
  return [
    {
      group: 'whole',
      name: said.claim.refArea,
      stops: [{ id: said.claim.id, at: said.at }, ...(ceiling ? [{ id: ceiling.figure.id, at: ceiling.at }] : [])],
    },
    {
      group: 'parts',
      name: '',
      stops: parts.map(({ figure, from, areas: [name = ''] }) => ({ id: figure.id, at: from, name })),
    },
  ];
}

function inOrder(marks: readonly PlotMark[]): Branch['stops'] {
  const inTime = marks.toSorted((a, b) => a.extent.at - b.extent.at);
  return inTime.flatMap(({ figure, companions, extent }) =>
    [figure, ...companions].map(({ id }: Pick<Figure, 'id'>) => ({ id, at: extent.at })),
  );
}
