import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type GeoPermissibleObjects, geoConicEqualArea, geoPath } from 'd3-geo';
import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';
import { relativePath } from '../lib/relativePath.ts';

const ID = 'virtual:geometry';
const WIDTH = 392;
const HEIGHT = 286;
const MARGIN = 14;
/** Neighbours run this far past the frame, so that a stroke along the cut never shows. */
const BLEED = 4;
/** Pixels: no point of a border moves further than this; no island smaller than its square is drawn. */
const TOLERANCE = 0.3;

type MultiPolygon = ReturnType<typeof merge>;
type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Point = [x: number, y: number];
type Place = { readonly centre: Readonly<Point>; readonly label: Readonly<Point> };
type Republic = { readonly id: string; readonly names: readonly string[]; readonly place: Place };

/**
 * Names in Natural Earth; Baikonur, leased, is a shape of its own there and is drawn as part of Kazakhstan. Circle centres
 * and middles of label boxes (80 × 26 px) are set by eye in the frame; no two boxes or circles touch.
 */
const REPUBLICS: readonly Republic[] = [
  { id: 'KZ', names: ['Kazakhstan', 'Baikonur'], place: { centre: [200, 99], label: [266, 99] } },
  { id: 'KG', names: ['Kyrgyzstan'], place: { centre: [250, 186], label: [303, 187] } },
  { id: 'TJ', names: ['Tajikistan'], place: { centre: [225, 237], label: [278, 237] } },
  { id: 'TM', names: ['Turkmenistan'], place: { centre: [148, 249], label: [105, 213] } },
  { id: 'UZ', names: ['Uzbekistan'], place: { centre: [178, 207], label: [134, 161] } },
];
/** The land that shows in the frame, by its name in Natural Earth. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  Russia: 'RU',
  China: 'CN',
  Iran: 'IR',
  Afghanistan: 'AF',
  Pakistan: 'PK',
  India: 'IN',
  'Siachen Glacier': 'Siachen Glacier',
  Mongolia: 'MN',
  Azerbaijan: 'AZ',
};

const NEIGHBOUR_LABELS = [
  { id: 'RU', at: [76, 22] },
  { id: 'CN', at: [364, 213] },
  { id: 'IR', at: [72, 271] },
  { id: 'AF', at: [206, 279] },
];
const SEAS = [{ id: 'caspian', at: [40, 134] }];

const distance = (p: Readonly<Point>, a: Readonly<Point>, b: Readonly<Point>) => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length));
  return Math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy);
};

/** Douglas–Peucker over points already in pixels: the indexes to keep, ends included. */
function keep(points: readonly Point[], from = 0, to = points.length - 1): number[] {
  let far = from;
  let most = 0;
  const [first, last] = [points[from], points[to]];
  for (let i = from + 1; i < to; i++) {
    const point = points[i];
    const away = point && first && last ? distance(point, first, last) : 0;
    if (away > most) [far, most] = [i, away];
  }
  if (most <= TOLERANCE) return from === to ? [from] : [from, to];
  return [...keep(points, from, far).slice(0, -1), ...keep(points, far, to)];
}

/** Arcs in degrees, undone from the file's whole-number deltas. */
function absolute({ arcs, transform }: Atlas): Point[][] {
  const [kx, ky] = transform?.scale ?? [1, 1];
  const [tx, ty] = transform?.translate ?? [0, 0];
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]): Point => {
      x += dx;
      y += dy;
      return [x * kx + tx, y * ky + ty];
    });
  });
}

/** Natural Earth 1:10m, projected to the frame and simplified there; arcs stay shared, so no border opens or doubles. */
export function buildGeometry() {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  const atlas: Atlas = JSON.parse(readFileSync(file, 'utf8'));
  const shapes = atlas.objects.countries.geometries.filter(
    (shape) => shape.type === 'Polygon' || shape.type === 'MultiPolygon',
  );
  const named = (names: readonly string[]) => shapes.filter(({ properties }) => names.includes(properties?.name ?? ''));
  const republics = REPUBLICS.map(({ names }) => named(names));
  const five = republics.flat();

  const projection = geoConicEqualArea().parallels([38, 52]).rotate([-67, 0]).precision(0);
  projection.fitExtent(
    [
      [MARGIN, MARGIN],
      [WIDTH - MARGIN, HEIGHT - MARGIN],
    ],
    merge(atlas, five),
  );
  projection.clipExtent([
    [-BLEED, -BLEED],
    [WIDTH + BLEED, HEIGHT + BLEED],
  ]);

  const arcs = absolute(atlas).map((arc) => {
    const kept = new Set(keep(arc.map((point): Point => projection(point) ?? [-1e3, -1e3])));
    return arc.filter((_, i) => kept.has(i));
  });
  const { transform: _, ...rest } = atlas;
  const simple: Atlas = { ...rest, arcs };
  const path = geoPath(projection).digits(1);
  const draw = (shape: GeoPermissibleObjects) => path(shape) ?? '';
  const drawArea = ({ coordinates }: MultiPolygon) =>
    draw({
      type: 'MultiPolygon',
      coordinates: coordinates.filter((rings) => path.area({ type: 'Polygon', coordinates: rings }) > TOLERANCE),
    });

  const neighbours = Object.entries(NEIGHBOURS)
    .map(([name, id]) => ({ id, path: drawArea(merge(simple, named([name]))) }))
    .filter(({ path }) => path !== '');
  const republicOf = (shape: object) => republics.findIndex((shapes) => shapes.some((one) => one === shape));

  return {
    width: WIDTH,
    height: HEIGHT,
    countries: REPUBLICS.map(({ id, names, place }) => ({ id, path: drawArea(merge(simple, named(names))), ...place })),
    neighbours,
    neighbourLabels: NEIGHBOUR_LABELS,
    seas: SEAS,
    borders: draw(mesh(simple, simple.objects.countries, (a, b) => republicOf(a) !== republicOf(b))),
  };
}

/** Where things stand, without the shapes: what the app needs as code. */
function placesOf({ neighbours: _, borders: __, ...rest }: Geometry) {
  return { ...rest, countries: rest.countries.map(({ path: ___, ...place }) => place) };
}

/** The shapes as definitions of the page, which the map refers to by id: `land-KZ`, `land-around`, `land-borders`. */
function shapesOf({ countries, neighbours, borders }: Geometry): string {
  const land = countries.map(({ id, path }) => `<path id="land-${id}" d="${relativePath(path)}"/>`).join('');
  const around = relativePath(neighbours.map(({ path }) => path).join(''));
  return `<defs>${land}<path id="land-around" d="${around}"/><path id="land-borders" d="${relativePath(borders)}"/></defs>`;
}

type Geometry = ReturnType<typeof buildGeometry>;

let built: Geometry | undefined;

/** Projected once a process, however many builds ask for it. */
function once(): Geometry {
  built ??= buildGeometry();
  return built;
}

/**
 * Projects the map when the page is built. The shapes become definitions in the HTML, so that neither projection nor
 * atlas nor outlines are code; `virtual:geometry` tells where labels and circles stand.
 */
export function geometry(): Plugin {
  return {
    name: 'five-republics:geometry',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) => (id === `\0${ID}` ? `export const geometry = ${JSON.stringify(placesOf(once()))};` : undefined),
    transformIndexHtml: () => [
      {
        tag: 'svg',
        attrs: { id: 'land', width: '0', height: '0', 'aria-hidden': 'true', style: 'position:absolute' },
        children: shapesOf(once()),
        injectTo: 'body-prepend',
      },
    ],
  };
}
