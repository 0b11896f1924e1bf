import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { choose, marks, plainly, show } from '../../checks/show';
import { standInForBrowser } from '../../dom/fixtures';
import { claim, dataset } from '../../domain/fixtures';
import { AddsUpView } from './AddsUpView';

beforeEach(() => {
  standInForBrowser();
  // Every room is 392 pixels wide.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 392, 100));
});

const bar = () => screen.getByRole('group', { name: /adds up to/ });

describe('what turnover adds up to', () => {
  it('is one bar of quoted and derived parts under what was said of the five', async () => {
    const { user, choices } = await show(<AddsUpView />);
    expect(plainly(screen.getByRole('heading').textContent)).toMatch(/^What turnover in \d{4} adds up to, \$bn$/);
    expect(marks(bar())).not.toEqual([]);
    expect(marks(bar(), 'derivation')).not.toEqual([]);
    const [said] = [...bar().querySelectorAll('.au-limit [class="au-said"]')];
    expect(plainly(said?.closest('[data-claim]')?.getAttribute('aria-label'))).toMatch(/^said: /);
    const [part] = [...bar().querySelectorAll<SVGElement>('.au-part[data-claim]')];
    if (part) await user.click(part);
    expect(choices().claim).toBe(part?.getAttribute('data-claim'));
  });

  it('hatches what is uncertain of a part, and only where there is some', async () => {
    await show(<AddsUpView />);
    const parts = [...bar().querySelectorAll('.au-part')];
    const unsure = parts.filter((part) => part.querySelector('.au-unsure'));
    expect(unsure.length).toBeGreaterThan(0);
    for (const part of parts) expect(part.querySelectorAll('.au-sure')).toHaveLength(unsure.includes(part) ? 1 : 0);
  });

  it('keeps its scale when derived figures are switched off, and draws none', async () => {
    const { actions } = await show(<AddsUpView />);
    const at = () => bar().querySelector('.au-said')?.getAttribute('x1');
    const before = at();
    await choose(() => actions.showDerived(false));
    expect(marks(bar(), 'derivation')).toEqual([]);
    expect(at()).toBe(before);
  });

  it('leads to its export', async () => {
    const { user, store } = await show(<AddsUpView />);
    await user.click(screen.getByRole('button', { name: 'Export: What it adds up to' }));
    expect(store.getState().exporting).toEqual({ view: 'adds-up', tab: 'image' });
  });

  it('is not there where nobody has spoken of the five', async () => {
    const { container } = await show(<AddsUpView />, { dataset: dataset([claim('KZ turnover 2024 > 28 bn USD')]) });
    expect(container.querySelector('section')).toBeNull();
  });
});
