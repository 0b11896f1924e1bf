import { expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { loadText } from '../../i18n/createText';
import { plain } from '../../i18n/fixtures';
import { allPlots, type PlotMark } from '../../selectors/chartPlot';
import { type LabelForm, markLabel, rowLabel } from './labelText';

const { dataset } = parseDataset(real);
const PLOTS = [...allPlots(dataset, [], 'described').values()];
const [en, ru] = [await loadText('en'), await loadText('ru')];
const written = (form: LabelForm | undefined) =>
  form?.map((line) => plain(line.map((run) => run.text).join(' '))).join('\n');

function plotMark(of: 'marks' | 'rows', id: string): PlotMark {
  const mark = PLOTS.flatMap((plot) => plot[of]).find(({ figure }) => figure.id === id);
  if (!mark) throw new Error(`no mark of ${id}`);
  return mark;
}

it('parts by commas what words on one line say, and no sign from what it belongs to', () => {
  const fullest = (id: string) => written(markLabel(en, plotMark('marks', id))[0]);
  expect(fullest('investment-projects-value-kz-2025-tokayev')).toBe(
    '>$4.5bn in 33 projects, project value, Kazakhstan, Oct 2025',
  );
  expect(fullest('turnover-ca5-2024-tokayev')).toBe('>$50bn +20% Central Asia, 2024');
  const corridors = plotMark('rows', 'corridors-kz-2025-tokayev');
  expect(written(rowLabel(ru, corridors, true)[0])).toBe('11 коридоров 5 ж/д, 6 авто, окт. 2025');
});
