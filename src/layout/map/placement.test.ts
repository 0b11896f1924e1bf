import { readFileSync } from 'node:fs';
import { geometry } from 'virtual:geometry';
import { describe, expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { TOPICS } from '../../domain/codeFixtures';
import { areaId, filter, speakerId } from '../../domain/fixtures';
import { yearRange } from '../../domain/month';
import { areaName } from '../../i18n/describe';
import { TEXTS } from '../../i18n/fixtures';
import type { Text } from '../../i18n/text';
import { textWidth } from '../../lib/textWidth';
import { mapOf } from '../../selectors/mapOf';
import { CAPTION_LINE, leaderPath, type PlacedCaption, placeCaption, placeMarginCaption, placeSea } from './captions';
import { placeFigure } from './figurePlace';
import { captionOf, mapFigureLabel } from './mapText';
import { CRAMPED, labelPlace, mapPlaceOf } from './places';

const { dataset } = parseDataset(real);

/** What the words of the map cover, in its pixels; `of` is the country, or whose words they are. */
type Covered = { readonly of: string; readonly words: string } & Box;
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
type Anchor = 'start' | 'middle' | 'end';

/** As wide as the map is in a window of 320 pixels, and the least size of type that is read without effort. */
const [NARROWEST, LEAST] = [288, 12];
/** The sheet has letters larger where the map is smaller: what it says from each width on, up to which it holds. */
const sheet = readFileSync('src/drawings/map/map.css', 'utf8');
const rules = [...sheet.matchAll(/(?:@container \((m\w\w)-width: (\d+)px\) \{\s+)?\.map-svg \{([^}]*)\}/g)]
  .map(([, end, width, rule = '']) => {
    const value = (name: string) => Number(new RegExp(`--map-${name}: (-?[\\d.]+)px`).exec(rule)?.[1] ?? 0);
    const widest = end === 'max' ? Number(width) : end === 'min' ? Number.POSITIVE_INFINITY : 391;
    return { widest, name: value('name'), caption: value('caption'), lower: value('lower'), aside: value('aside') };
  })
  .filter(({ caption }) => caption > 0);
const TYPES = rules
  .toSorted((a, b) => b.widest - a.widest)
  .map((rule, index, { [index + 1]: next }) => ({
    ...rule,
    screen: `map of up to ${rule.widest} px`,
    narrowest: next ? next.widest + 1 : NARROWEST,
    isSmall: rule.lower > 0,
  }));
/** Letters rise and fall by so much of their size. */
const [RISE, FALL] = [0.72, 0.2];
/** How much wider a browser draws the italics of a sea than they are measured: «Каспийское» 71.2 pixels for 67.2. */
const ITALICS = 1.06;

function covered(of: string, words: string, x: number, y: number, anchor: Anchor, size: number, weight = 400): Covered {
  const width = textWidth(words, size, weight === 600 ? 600 : 400);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { of, words, left, right: left + width, top: y - size * RISE, bottom: y + size * FALL };
}

const linesOf = (of: string, { x, y, anchor, lines }: PlacedCaption, size: number) =>
  lines.map((line, index) => covered(of, line, x, y + index * CAPTION_LINE, anchor, size));

/** Everything that is written on the map of a topic, as the panel puts it together. */
function wordsOn(text: Text, change: Parameters<typeof filter>[0], type: (typeof TYPES)[number]): readonly Covered[] {
  const { countries } = mapOf(dataset, filter(change));
  const captions = countries.flatMap((country) => {
    if (type.isSmall) return [];
    const words = captionOf(text, dataset.codes.areas, country);
    return words === null ? [] : [{ id: country.id, words }];
  });
  const shared = [...new Set(captions.filter(({ id }) => CRAMPED.includes(id)).map(({ words }) => words))].join('; ');
  return [
    ...countries.flatMap(({ id, figure }) => {
      const place = mapPlaceOf(id);
      if (!place) return [];
      const { x, y, anchor } = labelPlace(place);
      const left = x + (anchor === 'start' ? type.aside : 0);
      const name = covered(id, areaName(text, id), left, y, anchor, type.name, 600);
      if (!figure) return [name];
      const words = mapFigureLabel(text, figure.claim);
      const { words: at } = placeFigure(place, words, figure.radius ?? 5);
      const more = figure.more > 0 && !type.isSmall ? [text.t('map.more', { count: figure.more })] : [];
      return [
        name,
        covered(id, words, left, at.y + type.lower, at.anchor, type.name),
        ...more.map((count) => covered(id, count, x, y + 26, anchor, type.caption)),
      ];
    }),
    ...captions.flatMap(({ id, words }) => {
      const place = mapPlaceOf(id);
      return place && !CRAMPED.includes(id) ? linesOf(id, placeCaption(place, words), type.caption) : [];
    }),
    ...(shared === '' ? [] : linesOf('margin', placeMarginCaption(shared), type.caption)),
  ];
}

/** The name of a sea, as wide as its italics are. */
const seaLines = (text: Text, { id, at }: (typeof geometry.seas)[number], size: number) =>
  linesOf(id, { ...placeSea(text.t(`neighbour.${id}`), at), anchor: 'middle' }, size * ITALICS);

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Pixels between two boxes; 0 where they touch. */
const apart = (a: Box, b: Box) =>
  Math.hypot(Math.max(a.left - b.right, b.left - a.right, 0), Math.max(a.top - b.bottom, b.top - a.bottom, 0));

const nameOf = (text: Text, of: string) => {
  const id = geometry.countries.find((country) => country.id === of)?.id;
  return id ? areaName(text, areaId(id)) : '';
};

const FILTERS: readonly { readonly name: string; readonly change: Parameters<typeof filter>[0] }[] = [
  ...TOPICS.map((topic) => ({ name: topic, change: { topics: [topic] } })),
  { name: 'turnover in 2024', change: { time: yearRange(2024) } },
  { name: 'turnover in 2020', change: { time: yearRange(2020) } },
  { name: 'words that nobody said', change: { q: 'no such words' } },
  { name: 'one speaker', change: { speakers: [speakerId('kassym-jomart-tokayev')] } },
];
const CASES = TEXTS.flatMap((text) =>
  TYPES.flatMap((type) => FILTERS.map((chosen) => ({ lang: text.lang, screen: type.screen, text, type, ...chosen }))),
);

describe.each(CASES)('the map of $name in $lang on a $screen', ({ text, type, change }) => {
  const words = wordsOn(text, change, type);

  it('names every country', () => {
    for (const { id } of geometry.countries)
      expect(words.filter(({ of }) => of === id).map((one) => one.words)).toContain(areaName(text, areaId(id)));
  });

  it('lets no words leave it', () => {
    for (const { words: said, left, right, top, bottom } of words) {
      expect(left, said).toBeGreaterThanOrEqual(0);
      expect(right, said).toBeLessThanOrEqual(geometry.width);
      expect(top, said).toBeGreaterThanOrEqual(0);
      expect(bottom, said).toBeLessThanOrEqual(geometry.height);
    }
  });

  it('lets no words run over others', () => {
    const over = words.flatMap((one, index) =>
      words.slice(index + 1).flatMap((other) => (overlap(one, other) ? [`${one.words} | ${other.words}`] : [])),
    );
    expect(over).toEqual([]);
  });

  it('lets no words run over the name of a sea', () => {
    if (type.isSmall) return;
    const seas = geometry.seas.flatMap((sea) => seaLines(text, sea, type.caption));
    expect(
      seas.flatMap((sea) => words.filter((one) => overlap(one, sea)).map((one) => `${one.words} | ${sea.words}`)),
    ).toEqual([]);
  });

  it('has the words of a country nearer to its name than to that of another', () => {
    const names = words.filter((one) => one.of !== 'margin' && one.words === nameOf(text, one.of));
    expect(names).toHaveLength(geometry.countries.length);
    for (const one of words) {
      if (one.of === 'margin') continue;
      const [nearest] = names.toSorted((a, b) => apart(one, a) - apart(one, b));
      expect(nearest?.of, one.words).toBe(one.of);
    }
  });

  it('lets no leader run through words', () => {
    const caption = words.filter(({ of }) => of === 'margin').map((one) => one.words);
    if (caption.length === 0) return;
    for (const id of CRAMPED) {
      const [[x1, y1] = [0, 0], [x2, y2] = [0, 0]] = [
        ...leaderPath(id, caption.join(' ')).matchAll(/(-?[\d.]+) (-?[\d.]+)/g),
      ].map(([, x, y]) => [Number(x), Number(y)] as const);
      const points = Array.from({ length: 41 }, (_, step) => [
        x1 + ((x2 - x1) * step) / 40,
        y1 + ((y2 - y1) * step) / 40,
      ]);
      const crossed = words.filter(({ left, right, top, bottom }) =>
        points.some(([x = 0, y = 0]) => x > left && x < right && y > top && y < bottom),
      );
      expect(crossed.map((one) => one.words)).toEqual([]);
    }
  });
});

describe('what stands still on the map', () => {
  it('its letters are as large as elsewhere, however narrow it is', () => {
    expect(TYPES).toHaveLength(4);
    for (const { screen, narrowest, name, caption } of TYPES)
      expect((Math.min(name, caption) * narrowest) / geometry.width, screen).toBeGreaterThanOrEqual(LEAST);
  });

  it.each(TEXTS.flatMap((text) => TYPES.map((type) => ({ text, type, lang: text.lang, screen: type.screen }))))(
    'the names of neighbours lie within it, apart from every name of the five, in $lang on a $screen',
    ({ text, type }) => {
      const around = geometry.neighbourLabels.map(({ id, at: [x, y] }) =>
        covered(id, text.t(`neighbour.${id}`), x, y, 'middle', type.caption),
      );
      const names = geometry.countries.map((place) => {
        const { x, y, anchor } = labelPlace(place);
        return covered(place.id, areaName(text, areaId(place.id)), x, y, anchor, type.name, 600);
      });
      for (const one of around) {
        expect(names.filter((name) => overlap(one, name))).toEqual([]);
        expect(Math.min(one.left, one.top, geometry.width - one.right, geometry.height - one.bottom)).toBeGreaterThan(
          0,
        );
      }
    },
  );

  it.each(TEXTS)('the name of a sea stands off the frame, in its own face, in $lang', (text) => {
    expect(geometry.seas.length).toBeGreaterThan(0);
    for (const sea of geometry.seas) {
      const boxes = seaLines(text, sea, 13.2);
      expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThanOrEqual(1);
    }
  });
});
