import { screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { heard, plainly, REAL, type Shown, show } from '../../../checks/show';
import { standInForBrowser } from '../../../dom/fixtures';
import { AXIS } from '../../../domain/fixtures';
import { useReader } from '../../../state/ReaderContext';
import { StarButton } from '../../StarButton';
import { ReportPart } from './ReportPart';

const [ONE, TWO, MAP] = ['turnover-ca5-2024-tokayev', 'turnover-kz-2024-tokayev', '@map?place=KZ'];

/** Nothing is drawn here: pictures need a browser that measures. */
const lost = async () => {
  throw new Error('the drawing did not come');
};
const vocabulary = {
  axis: AXIS,
  hasOwn: false,
  isTopic: () => true,
  isStatement: (id: string) => REAL.statementById.has(id),
  isClaim: (id: string) => REAL.statementById.has(id),
  isArea: (id: string): id is (typeof REAL.codes.areas.list)[number]['id'] =>
    REAL.codes.areas.list.some((area) => area.id === id),
  isSource: (id: string): id is never => id === '',
  isSpeaker: (id: string): id is never => id === '',
};
const vocabularyOf = () => vocabulary;

/** A star, and whatever of the report is open. */
function Page() {
  const reporting = useReader((state) => state.reporting);
  return (
    <>
      <StarButton thing={ONE ?? ''} />
      {reporting && <ReportPart reporting={reporting} drawings={lost} vocabularyOf={vocabularyOf} />}
    </>
  );
}

beforeAll(() => void standInForBrowser());
beforeEach(() => localStorage.clear());

const report = ({ choices }: Shown) => choices().report;
const kept = (name: string) => localStorage.getItem(`five-republics.${name}`);

describe('a star', () => {
  it('puts a thing into the report and takes it out, says so, and has it undone', async () => {
    const page = await show(<Page />);
    const star = screen.getByRole('button', { name: 'To the report' });
    expect(star.getAttribute('aria-pressed')).toBe('false');
    await page.user.click(star);
    expect(star.getAttribute('aria-pressed')).toBe('true');
    expect(report(page)).toEqual([ONE]);
    expect(kept('report')).toBe(ONE);
    await screen.findByText('Added. 1 thing is in the report.');
    expect(heard()).toContain('Added. 1 thing is in the report.');
    await page.user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(report(page)).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('leads to the report', async () => {
    const { user } = await show(<Page />, { choices: { report: [ONE ?? ''] } });
    await user.click(screen.getByRole('button', { name: 'To the report' }));
    await screen.findByText('Taken out. 0 things are left in the report.');
    await user.click(screen.getByRole('button', { name: 'Open the report' }));
    expect(screen.getByRole('dialog', { name: 'Report' })).toBeTruthy();
    expect(screen.getByText('The report is empty.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Download' }).hasAttribute('disabled')).toBe(true);
  });
});

describe('the report', () => {
  const open = async (names: readonly string[] = [ONE ?? '', MAP ?? '', TWO ?? '']) => {
    const page = await show(<Page />, { choices: { report: names } });
    page.actions.openReport();
    const dialog = await screen.findByRole('dialog', { name: 'Report' });
    return { page, dialog: within(dialog) };
  };

  it('tells each thing by its figure, name and speaker, a view by its filter', async () => {
    const { dialog } = await open();
    const rows = dialog.getAllByRole('listitem').map(({ textContent }) => plainly(textContent));
    expect(rows[0]).toContain('>$50bn');
    expect(rows[0]).toContain('Tokayev, 9 October 2025');
    expect(rows[1]).toContain('MapOnly statements about Kazakhstan');
  });

  it('is put in order by arrows, says where a thing is now, and keeps the focus', async () => {
    const { page, dialog } = await open();
    const up = dialog.getByRole('button', { name: 'Move up: Map' });
    await page.user.click(up);
    expect(report(page)).toEqual([MAP, ONE, TWO]);
    expect(heard()).toContain('Now 1 of 3');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move up: Map');
    await page.user.keyboard('{Enter}');
    expect(report(page)).toEqual([MAP, ONE, TWO]);
    expect(up.getAttribute('aria-disabled')).toBe('true');
  });

  it('takes a thing out and puts it back where it was', async () => {
    const { page, dialog } = await open();
    await page.user.click(dialog.getByRole('button', { name: 'Take out: Map' }));
    expect(report(page)).toEqual([ONE, TWO]);
    await page.user.click(dialog.getByRole('button', { name: 'Undo' }));
    expect(report(page)).toEqual([ONE, MAP, TWO]);
  });

  it('keeps title and remarks in this browser, and says that they stay there', async () => {
    const { page, dialog } = await open();
    await page.user.type(dialog.getByRole('textbox', { name: 'Your remark on Map' }), 'Rose.');
    await page.user.type(dialog.getByRole('textbox', { name: 'Title' }), 'Trade');
    expect(JSON.parse(kept('report-remarks') ?? '')).toEqual({ '@map?place=KZ': 'Rose.' });
    expect(kept('report-title')).toBe('Trade');
    expect(dialog.getByText(/Your title and remarks stay here/)).toBeTruthy();
    const again = await open();
    expect(again.dialog.getByRole('textbox', { name: 'Your remark on Map' })).toHaveProperty('value', 'Rose.');
  });

  it('gives back the reader’s own, of which another took the place', async () => {
    localStorage.setItem('five-republics.report-before', `${TWO}~${ONE}`);
    const { page, dialog } = await open([ONE ?? '']);
    await page.user.click(dialog.getByRole('button', { name: /Add 1\sthing of your earlier report/ }));
    expect(report(page)).toEqual([ONE, TWO]);
  });
});
