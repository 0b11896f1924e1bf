import { describe, expect, it } from 'vitest';
import { AXIS, claim, dataset } from '../../domain/fixtures';
import { TEXTS } from '../../i18n/fixtures';
import { allCharts } from '../../selectors/chartContents';
import { allPlots } from '../../selectors/chartPlot';
import { axisPath, stripGrid } from './axisPaths';
import { boxesOverlap } from './box';
import { STRIP_HEAD_HEIGHT, STRIP_ROW_HEIGHT } from './chartSize';
import { barPath, bracketPath, planPath, threadPath } from './extentPaths';
import { companionRuns, drawnWords, hitRow, hitWords } from './hitBoxes';
import { layoutPlot } from './layoutPlot';
import { placeGaps } from './placeGaps';

const [en] = TEXTS;
if (!en) throw new Error('no words');

const scales = { x: (years: number) => years * 10 };

describe('the path of a time', () => {
  it('is a bracket as wide as the time, and a single line where that is hardly wider', () => {
    expect(bracketPath(10, 30, 5)).toBe('M10.75 1V9M10.75 5H29.25M29.25 1V9');
    expect(bracketPath(10, 11, 5)).toBe('M10 1V9M10 5H10M10 1V9');
  });

  it('leads from a point to the nearer end of a stretch', () => {
    expect([threadPath(5, 10, 30, 0), threadPath(50, 10, 30, 0), threadPath(20, 10, 30, 0)]).toEqual([
      'M5 0H10',
      'M50 0H30',
      'M20 0H20',
    ]);
  });

  it('of a total begins further on where it goes back beyond the axis', () => {
    const bar = { from: 0, to: 40, before: false };
    expect([barPath(bar, 3), barPath({ ...bar, before: true }, 3), barPath({ ...bar, to: 1 }, 3)]).toEqual([
      'M0 3H40',
      'M12 3H40',
      null,
    ]);
  });

  it('of a plan ends with an arrow where it goes on, else with a stop', () => {
    expect(planPath(0, { to: 20, after: true }, 0)).toBe('M0 0H20M15 -4L20 0L15 4');
    expect(planPath(0, { to: 20, after: false }, 0)).toBe('M0 0H20M20 -4V4');
  });
});

describe('the path of the axis', () => {
  const axis = { first: 2019, last: 2021 };

  it('has a tick at every edge of a year', () => {
    expect(axisPath(axis, { x: 0, y: 0, width: 30, height: 100 }, scales)).toBe(
      'M0 100H30M0 100v4M10 100v4M20 100v4M30 100v4',
    );
  });

  it('goes on through the rows of the strip', () => {
    const grid = stripGrid(axis, { top: 100, rows: [] }, scales);
    expect(grid.startsWith(`M0 ${100 + STRIP_HEAD_HEIGHT}V${100 + STRIP_HEAD_HEIGHT}`)).toBe(true);
    expect(grid.split('M')).toHaveLength(5);
  });
});

describe('the gaps of a chart', () => {
  const contents = allCharts(
    dataset([claim('KZ turnover 2024 = 28 bn USD'), claim('UZ turnover 2021 = 9 bn USD')]),
  ).get('turnover');
  if (!contents) throw new Error('no chart');
  const plot = { x: 0, y: 0, width: 800, height: 100 };
  const wide = { x: (years: number) => years * 100 };
  const place = (width: number, places: Parameters<typeof placeGaps>[2] = []) =>
    placeGaps(en, contents, places, { plot, width }, wide);

  it('are hatched along the axis, each run of years once', () => {
    expect(place(800).hatches.map(({ x, width }) => [AXIS.first + x / 100, width / 100])).toEqual([
      [2019, 2],
      [2022, 2],
      [2025, 2],
    ]);
  });

  it('have their words below the longest, within the picture, or none', () => {
    const { label } = place(800);
    expect(label?.x).toBeGreaterThan(0);
    expect(place(30).label).toBeNull();
  });

  it('follow a choice of places', () => {
    const [uz] = contents.claims.filter(({ refArea }) => refArea === 'UZ').map(({ refArea }) => refArea);
    expect(place(800, uz ? [uz] : []).hatches).toHaveLength(2);
  });
});

describe('what can be hit', () => {
  const data = dataset([
    claim('KZ turnover 2024 = 28 bn USD', { id: 'main' }),
    claim('KZ growth 2024 = 8 %', { id: 'beside' }),
  ]);
  const plot = allPlots(data, [], 'described').get('turnover');
  if (!plot) throw new Error('no plot');
  const { marks } = layoutPlot(en, plot, 700);
  const label = marks.flatMap((mark) => [...mark.label]);
  const [run] = label;
  if (!run) throw new Error('no label');

  it('is at least as high as a finger needs, around its words', () => {
    const { disc, hit } = hitWords(run);
    expect(hit.height).toBeGreaterThanOrEqual(24);
    expect(hit.width).toBeGreaterThanOrEqual(24);
    expect(boxesOverlap(disc, hit)).toBe(true);
  });

  it('reaches from the point of a row to the end of its words', () => {
    const { x, width, height } = hitRow([run], run.box.x - 100, 0);
    expect([x <= run.box.x - 100, x + width >= run.box.x + run.box.width, height]).toEqual([
      true,
      true,
      STRIP_ROW_HEIGHT,
    ]);
  });

  it('are the words of companions, each a mark of its own', () => {
    const [mark] = marks;
    if (!mark) throw new Error('no mark');
    const found = companionRuns(mark.mark.figure, label).map(({ figure }) => String(figure.id));
    expect(found).not.toContain(String(mark.mark.figure.id));
    expect(new Set(found).size).toBe(found.length);
  });

  it('has its words in one line', () => {
    expect(drawnWords([run, run])).toBe(`${run.run.text} ${run.run.text}`);
    expect(drawnWords([])).toBe('');
  });
});
