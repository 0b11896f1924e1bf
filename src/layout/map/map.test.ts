import { describe, expect, it } from 'vitest';
import { areaId, claim } from '../../domain/fixtures';
import type { AreaId } from '../../domain/ids';
import { TEXTS } from '../../i18n/fixtures';
import { textWidth } from '../../lib/textWidth';
import { leaderPath, placeCaption, placeMarginCaption } from './captions';
import { placeFigure } from './figurePlace';
import { regionHead } from './mapText';
import { HEADING_BASELINE, placeMapPage, placeRegionRows, regionHeight, WORDS_AT } from './pictureRegion';
import { CRAMPED, labelPlace, mapPlaceOf, type Place } from './places';

function known(id: AreaId): Place {
  const place = mapPlaceOf(id);
  if (!place) throw new Error(`no place: ${id}`);
  return place;
}

const FIVE = claim('CA5 turnover 2024 > 50 bn USD');

/** The numbers of a path as points. */
function pointsOf(path: string): readonly (readonly [number, number])[] {
  return [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

describe('captions', () => {
  it('stand below the name of a country, at its side', () => {
    const { x, y, anchor } = labelPlace(known(areaId('KZ')));
    expect(placeCaption(known(areaId('KZ')), 'no figure quoted')).toEqual({
      x,
      y: y + 13.5,
      anchor,
      lines: ['no figure quoted'],
    });
  });

  it('break into lines that fit', () => {
    const { lines } = placeMarginCaption('only within the figure for the five; no figure quoted');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(110);
  });

  it('in the margin are led to from each country without room, and no leader crosses the words', () => {
    const words = 'no figure quoted';
    const { x, y } = placeMarginCaption(words);
    const [, [, above] = [0, 0]] = pointsOf(leaderPath(areaId('KG'), words));
    const [, [beside] = [0, 0]] = pointsOf(leaderPath(areaId('TJ'), words));
    expect(CRAMPED).toEqual(['KG', 'TJ']);
    expect(above).toBeLessThan(y - 12);
    expect(beside).toBeLessThan(x - textWidth(words, 12));
  });

  it('are met from the side further off when they are wider', () => {
    const end = (words: string) => pointsOf(leaderPath(areaId('TJ'), words))[1]?.[0] ?? 0;
    expect(end('no figure at all')).toBeLessThan(end('none'));
  });
});

describe('a figure on its country', () => {
  it('answers to a pointer on its circle and on its words', () => {
    const place = known(areaId('UZ'));
    const { hit, words, centre } = placeFigure(place, '$12bn, 2024', 20);
    const points = pointsOf(hit);
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const half = textWidth('$12bn, 2024', 13.2) / 2;
    expect(centre).toEqual(place.centre);
    expect(Math.min(...xs)).toBeLessThanOrEqual(Math.min(words.x - half, centre[0] - 20) + 0.1);
    expect(Math.max(...xs)).toBeGreaterThanOrEqual(Math.max(words.x + half, centre[0] + 20) - 0.1);
    expect(Math.min(...ys)).toBeLessThanOrEqual(centre[1] - 19.9);
    expect(Math.max(...ys)).toBeGreaterThanOrEqual(words.y);
  });

  it('leaves 26 pixels to hit around the smallest glyph', () => {
    const place = known(areaId('KZ'));
    const xs = pointsOf(placeFigure(place, '', 3).hit).map(([x]) => x);
    expect(Math.min(...xs)).toBeCloseTo(place.centre[0] - 13, 0);
  });
});

describe('what is said of the five, beside the map of a picture', () => {
  const row = (id: string, words: string, more: number) => {
    const figure = { claim: claim('CA5 turnover 2024 > 40 bn USD', { id }), strong: '>$40bn', words };
    return { ...figure, companions: Array.from({ length: more }, () => figure) };
  };

  it('breaks into lines beside its figure, its companions below them and the next row below those', () => {
    const [first, second] = placeRegionRows(
      [row('a', 'trade turnover, 2024, the presidential office', 1), row('b', '', 0)],
      200,
    );
    const lines = first?.lines ?? [];
    expect(first?.y).toBe(HEADING_BASELINE + 26);
    expect(lines.length).toBeGreaterThan(1);
    for (const { words, x } of lines) {
      expect(x).toBe(WORDS_AT + textWidth('>$40bn', 12, 600) + 6);
      expect(x + textWidth(words, 12)).toBeLessThanOrEqual(200);
    }
    const lastLine = lines.at(-1)?.y ?? 0;
    expect(first?.companions.map(({ y }) => y)).toEqual([lastLine + 17]);
    expect(second?.y).toBe(lastLine + 17 + 26);
  });

  it('has two fifths of the width and no more than 360 pixels, where the map is as wide as the rest', () => {
    expect(placeMapPage({ width: 700, height: 2000 }, 1.5, '')).toEqual({
      map: { width: 402.5, height: 402.5 / 1.5 },
      list: { x: 430.5, width: 269.5 / 1.5, scale: 1.5 },
      height: 402.5 / 1.5,
      ample: (700 * 0.56) / 1.5,
    });
    expect(placeMapPage({ width: 1600, height: 2000 }, 1.5, '').list).toMatchObject({ width: 240, scale: 1.5 });
  });

  it('has what a low picture leaves beside its map, and is enlarged to fill it', () => {
    const rowsAt = (width: number) =>
      placeRegionRows(
        Array.from({ length: 6 }, () => ({ claim: FIVE, strong: '>$50bn', words: 'of all trade', companions: [] })),
        width,
      );
    const { map, list, height } = placeMapPage({ width: 1000, height: 300 }, 1.5, '', rowsAt);
    expect([map.width, map.height, height]).toEqual([450, 300, 300]);
    expect(list.x + list.width * list.scale).toBe(1000);
    expect(list.scale).toBeGreaterThan(1);
    expect(regionHeight(rowsAt(list.width)) * list.scale).toBeLessThanOrEqual(300);
  });

  it('asks for the height at which its map has more than half of the width, and has it there', () => {
    const { ample } = placeMapPage({ width: 1000, height: 0 }, 1.25, '');
    expect(ample).toBeGreaterThan(282);
    expect(placeMapPage({ width: 1000, height: ample }, 1.25, '').map.width).toBeCloseTo(560);
  });

  it.each(TEXTS)('has its heading in one line in every picture, in $lang', ({ t }) => {
    const headings = [regionHead(t, true, true), regionHead(t, false, true), regionHead(t, false, false)];
    for (const width of [600, 716, 900, 1200, 1920])
      for (const heading of headings) {
        const { list } = placeMapPage({ width, height: 240 }, 1.37, heading);
        expect(textWidth(heading, 13, 600), `${heading} at ${width}`).toBeLessThanOrEqual(list.width);
      }
  });

  it('is never higher than what the picture is told it needs, nor the map too small for its words', () => {
    const rowsAt = (width: number) =>
      placeRegionRows(
        Array.from({ length: 20 }, () => ({ claim: FIVE, strong: '>$50bn', words: 'of all trade', companions: [] })),
        width,
      );
    const { height, list } = placeMapPage({ width: 1000, height: 0 }, 1.25, '', rowsAt);
    expect(height).toBeGreaterThanOrEqual(regionHeight(rowsAt(list.width)) * list.scale);
    expect(placeMapPage({ width: 1000, height: 0 }, 1.25, '').map.height).toBe(282);
  });
});
