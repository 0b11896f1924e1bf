import { describe, expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { TOPICS } from '../../domain/codeFixtures';
import { loadText } from '../../i18n/createText';
import { allPlots } from '../../selectors/chartPlot';
import { drawnDerived } from '../../selectors/drawnDerived';
import { type Box, boxesOverlap } from './box';
import { whatTexts } from './labelText';
import { isInterval } from './layoutChart';
import { layoutPlot } from './layoutPlot';
import { type PlacedRun, unplaced } from './placedText';

const { dataset } = parseDataset(real);
const lists = { derived: drawnDerived(dataset, { derived: true, aside: [] }), quoted: [] };

const WIDTHS = [572, 480, 358, 350, 300, 202];
/** The narrowest that a chart gets beside others, or on a phone. */
const NARROWEST: Readonly<Record<string, number>> = {
  turnover: 300,
  investment: 300,
  companies: 202,
  transport: 300,
  people: 202,
};

const texts = { en: await loadText('en'), ru: await loadText('ru') };
const cases = TOPICS.flatMap((topic) =>
  WIDTHS.filter((width) => width >= (NARROWEST[topic] ?? 0)).flatMap((width) =>
    (['en', 'ru'] as const).flatMap((lang) =>
      (['described', 'said'] as const).flatMap((clock) =>
        (['derived', 'quoted'] as const).map((drawn) => ({ topic, width, lang, clock, drawn })),
      ),
    ),
  ),
);

describe.each(cases)('$topic at $width in $lang, $drawn by $clock', ({ topic, width, lang, clock, drawn }) => {
  const text = texts[lang];
  const contents = allPlots(dataset, lists[drawn], clock).get(topic);
  if (!contents) throw new Error(topic);
  const { marks, inset, strip } = layoutPlot(text, contents, width);
  const placed = [...marks, ...(inset?.months ?? []), ...(strip?.rows ?? [])];
  const labels = placed.map(({ label }) => label);

  it('draws every claim once', () => {
    const ids = placed.flatMap(({ mark, label }) => [
      mark.figure.id,
      ...new Set(label.map(({ run }) => run.figure.id).filter((id) => id !== mark.figure.id)),
      ...unplaced(mark.companions, label).map(({ id }) => id),
    ]);
    const figures = [
      ...contents.quoted.claims,
      ...[...contents.marks, ...contents.monthly].map(({ figure }) => figure),
    ];
    expect(ids.sort()).toEqual([...new Set<string>(figures.map(({ id }) => id))].sort());
  });

  it('lets no label overlap another, or leave the chart', () => {
    const runs = labels.flat();
    for (const [index, run] of runs.entries()) {
      expect(run.box.x, run.run.text).toBeGreaterThanOrEqual(-1);
      expect(run.box.x + run.box.width, run.run.text).toBeLessThanOrEqual(width + 1);
      const hit = runs.slice(index + 1).find((other) => boxesOverlap(shrunk(run), shrunk(other)));
      expect(hit && `${run.run.text} | ${hit.run.text}`).toBeUndefined();
    }
  });

  it('lets no label cover a mark’s point or stem', () => {
    for (const { mark, x, y, upper } of marks) {
      const top = isInterval(mark) && upper !== null ? upper : y - 4;
      const point = { x: x - 4, y: top, width: 8, height: y + (isInterval(mark) ? 0 : 4) - top };
      const hit = labels.flat().find(({ box }) => boxesOverlap(box, point));
      expect(hit?.run.text).toBeUndefined();
    }
  });

  it('says what each quoted figure counts, where there is room', () => {
    const silent = placed.filter(({ mark: { figure }, label }) => {
      if (figure.type !== 'claim') return false;
      const [full = '', brief = ''] = whatTexts(text, figure);
      const words = label.map(({ run }) => run.text).join(' ');
      return !words.includes(full) && !words.includes(brief);
    });
    const isRoomy = width > 358 && drawn === 'quoted' && clock === 'described';
    if (isRoomy) expect(silent.map(({ mark }) => mark.figure.id)).toEqual([]);
  });

  it('labels every quoted amount where time is laid out as described', () => {
    const bare = marks.filter(({ mark, label }) => mark.figure.type === 'claim' && label.length === 0);
    if (clock === 'described') expect(bare.map(({ mark }) => mark.figure.id)).toEqual([]);
  });
});

/** Line boxes are taller than the letters in them. */
function shrunk({ box }: PlacedRun): Box {
  return { x: box.x, y: box.y + 2, width: box.width, height: box.height - 4 };
}
