import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { choose, marks, plainly, pressed, REAL, settled, show } from '../../checks/show';
import { standInForBrowser } from '../../dom/fixtures';
import { areas, claim, dataset, event } from '../../domain/fixtures';
import { type TimeRange, yearRange } from '../../domain/month';
import type { Choices } from '../../state/choices';
import { Legend, LegendButton } from './Legend';
import { TimeAxis } from './TimeAxis';
import { TimeControls } from './TimeControls';
import { TimelineView } from './TimelineView';

beforeAll(() => void standInForBrowser());
afterEach(() => void vi.useRealTimers());

const FEW = dataset(
  [
    claim('KZ turnover 2024 > 28 bn USD', {
      id: 'kz',
      speaker: 'tokayev',
      said: '2025-10-09',
    }),
    claim('UZ turnover 2022 ~ 9 bn USD', {
      id: 'uz',
      speaker: 'mirziyoyev',
      said: '2023-03-20',
    }),
    claim('KZ growth 2025 = 5 %', {
      id: 'growth',
      speaker: 'putin',
      said: '2025-11-27',
    }),
    claim('CA5 investment ..2025-10-09 > 26 bn USD', {
      id: 'invested',
      speaker: 'putin',
      said: '2025-10-09',
    }),
    claim('KZ oil-transit-to-china per year <= 10 mn t', {
      id: 'oil',
      said: '2026-01-15',
    }),
  ],
  [event('CA5 summit 2025-10-09', { id: 'summit' }), event('UZ summit undated', { id: 'undated' })],
);

const timeline = (choices: Partial<Choices> = {}, of = FEW) =>
  show(
    <>
      <TimeControls />
      <TimelineView />
      <Legend />
    </>,
    { dataset: of, choices },
  );
/** The controls and the axis alone, without what they choose. */
const controls = (choices: Partial<Choices> = {}) =>
  show(
    <>
      <TimeControls />
      <TimeAxis />
    </>,
    { dataset: FEW, choices },
  );
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });
const isOff = (name: string) => button(name).ariaDisabled === 'true';
const plot = () => {
  const found = document.querySelector<SVGSVGElement>('.tl-svg');
  if (!found) throw new Error('no lanes');
  return found;
};
const mark = (id: string) => plot().querySelector<SVGElement>(`[data-claim="${id}"], [data-event="${id}"]`);
/** How far along the axis the point of a figure stands, in per cent. */
const at = (id: string) => Number.parseFloat(mark(id)?.querySelector('.tl-point')?.getAttribute('x') ?? '');

describe('the lanes', () => {
  it('have every statement and every dated event as a mark, and undated ones beside the axis', async () => {
    const { user, choices } = await timeline();
    expect([...marks(plot())].sort()).toEqual(['growth', 'invested', 'kz', 'oil', 'uz']);
    expect(marks(plot(), 'event')).toEqual(['summit']);
    await user.click(button(/^1\sundated$/));
    expect(choices().claim).toBe('undated');
  });

  it('name each mark by the words drawn beside it, and then the whole statement', async () => {
    await timeline();
    expect(plainly(mark('kz')?.getAttribute('aria-label'))).toMatch(/^>\$28bn; .*Kazakhstan.*tokayev/);
    expect(mark('kz')?.getAttribute('role')).toBe('button');
    expect(plainly(mark('summit')?.getAttribute('aria-label'))).toContain('CA5 summit 2025-10-09');
  });

  it('stand at the time that is described, or at the day of speech when the reader asks', async () => {
    const { user, choices } = await timeline();
    expect([at('uz'), at('kz'), at('growth')].map((share) => Math.floor(share / 12.5) + 2019)).toEqual([
      2022, 2024, 2025,
    ]);
    await user.click(button('Said when'));
    await settled();
    expect(choices().clock).toBe('said');
    expect([at('uz'), at('kz'), at('growth')].map((share) => Math.floor(share / 12.5) + 2019)).toEqual([
      2023, 2025, 2025,
    ]);
    expect(at('kz')).toBeLessThan(at('growth'));
  });

  it('fade what the filter leaves out, in its place, and keep the words of silence', async () => {
    const { actions } = await timeline();
    const before = at('uz');
    await choose(() => actions.choosePlaces(areas('UZ')));
    expect(marks(plot())).toEqual(['uz']);
    expect(plot().querySelectorAll('[data-ghost]')).not.toHaveLength(0);
    expect(at('uz')).toBe(before);
  });

  it('hatch the years that nobody has spoken of, and say so in words where there is room', async () => {
    await timeline();
    expect(plot().querySelectorAll('.tl-empty').length).toBeGreaterThan(0);
    const words = [...plot().querySelectorAll('.tl-empty-words')].map(({ textContent }) => plainly(textContent));
    expect(words).not.toEqual([]);
    for (const line of words) expect(line).toMatch(/^\w+: nothing quoted for .*20\d\d/);
  });

  it('say for which places there is nothing, and follow no other choice in that', async () => {
    const { actions } = await timeline();
    const silent = () => [...plot().querySelectorAll('.tl-empty')].length;
    const before = silent();
    await choose(() => actions.search('zzz'));
    expect(silent()).toBe(before);
    await choose(() => actions.choosePlaces(areas('TM')));
    const words = [...plot().querySelectorAll('.tl-empty-words')].map(({ textContent }) => plainly(textContent));
    expect(words.some((line) => line.startsWith('Turkmenistan'))).toBe(true);
  });

  it('are a filter of topics by their names', async () => {
    const { user, choices } = await timeline();
    await user.click(button('Turnover'));
    expect(choices().topics).toEqual(['turnover']);
    expect(pressed(document.body)).toContain('Turnover');
  });

  it('draw the thread from the period of the open claim to the day it was said, and none of a hidden one', async () => {
    const { actions } = await timeline({ claim: 'kz' });
    const lines = [...document.querySelectorAll('.tl-thread line')];
    const said = Number.parseFloat(lines.at(-1)?.getAttribute('x2') ?? '');
    // It runs below its own row, not through the marks of it.
    expect(Number(lines[1]?.getAttribute('y1'))).toBeGreaterThan(Number(lines[0]?.getAttribute('y1')));
    expect(said).toBeCloseTo(((6 + 281 / 365) / 8) * 100, 0);
    await choose(() => actions.choosePlaces(areas('UZ')));
    expect(document.querySelector('.tl-thread')).toBeNull();
  });

  it('draw what follows by arithmetic unless it is switched off', async () => {
    const { actions } = await timeline({}, REAL);
    expect(marks(plot(), 'derivation').length).toBeGreaterThan(0);
    await choose(() => actions.showDerived(false));
    expect(marks(plot(), 'derivation')).toEqual([]);
  });
});

describe('the keyboard in the lanes', () => {
  it('has one stop, which comes back where the drawing is made anew', async () => {
    const { user } = await timeline();
    const stops = () =>
      [...plot().querySelectorAll<SVGElement>('[data-mark]')].filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).toHaveLength(1);
    await user.click(button('Said when'));
    await settled();
    await settled();
    expect(stops()).toHaveLength(1);
  });

  it('opens with Enter and with Space, and hovers with the focus', async () => {
    const { user, choices, store } = await timeline();
    mark('kz')?.focus();
    expect(store.getState().hovered?.id).toBe('kz');
    await user.keyboard('{Enter}');
    expect(choices().claim).toBe('kz');
    mark('summit')?.focus();
    await user.keyboard(' ');
    expect(choices().claim).toBe('summit');
    mark('summit')?.blur();
    expect(store.getState().hovered).toBeNull();
  });
});

describe('stepping through the statements', () => {
  it('goes in the order in which they were said', async () => {
    const { user, choices } = await controls();
    const visited = [];
    while (!isOff('Next statement') && visited.length < 9) {
      await user.click(button('Next statement'));
      await settled();
      visited.push(choices().claim);
    }
    expect(visited).toEqual(['uz', 'kz', 'invested', 'growth', 'oil']);
    await user.click(button('Previous statement'));
    expect(choices().claim).toBe('growth');
  });

  it('has nothing to play where the filter leaves nothing', async () => {
    await controls({ q: 'zzz' });
    expect([button(/^Play/).disabled, isOff('Next statement')]).toEqual([true, true]);
  });

  describe('by playing', () => {
    const whilePlaying = async (claim: string) => {
      const shown = await controls({ claim });
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      const steps: string[] = [];
      shown.store.onStep((step) => steps.push(step));
      fireEvent.click(button(/^Play/));
      const wait = async (milliseconds: number) => {
        await act(() => vi.advanceTimersByTime(milliseconds));
        return shown.choices().claim;
      };
      return { ...shown, steps, wait };
    };

    it('shows one after another, and stops with whatever the reader does', async () => {
      const { choices, store, steps, wait } = await whilePlaying('uz');
      expect([await wait(12_000), steps]).toEqual(['kz', []]);
      fireEvent.wheel(window);
      expect([store.getState().playing, steps]).toEqual([false, ['push']]);
      await wait(60_000);
      expect(choices().claim).toBe('kz');
    });

    it('stops at the end, and begins anew from there', async () => {
      const { choices, store, wait } = await whilePlaying('growth');
      expect(await wait(12_000)).toBe('oil');
      expect([await wait(12_000), store.getState().playing]).toEqual(['oil', false]);
      fireEvent.click(button(/^Play/));
      expect([choices().claim, store.getState().playing]).toEqual(['uz', true]);
    });

    it('has a pace, which it does not stop to change', async () => {
      const { choices, store, wait } = await whilePlaying('uz');
      const pace = button('Speed 1×');
      fireEvent.pointerDown(pace);
      fireEvent.click(pace);
      expect([store.getState().playing, button('Speed 2×').textContent]).toEqual([true, '2×']);
      expect(await wait(1250)).toBe('uz');
      expect(await wait(4750)).toBe('kz');
      expect(choices().claim).toBe('kz');
    });
  });
});

describe('the choice of time', () => {
  const year = (number: number) => button(new RegExp(`^Show\\s${number}\\sonly$`));

  it('is a year by one click, and all of it by another', async () => {
    const { user, choices } = await controls();
    await user.click(year(2024));
    expect(choices().time).toEqual(yearRange(2024));
    await settled();
    expect([year(2024).ariaPressed, year(2023).ariaPressed]).toEqual(['true', 'false']);
    expect([year(2024), year(2023)].map((one) => one.dataset.outside)).toEqual([undefined, '']);
    await user.click(year(2024));
    expect(choices().time).toBeNull();
  });

  it('marks the year that the open statement is about', async () => {
    await controls({ claim: 'uz' });
    const read = [...document.querySelectorAll<HTMLElement>('.tl-year')].filter(
      ({ dataset: d }) => d.read !== undefined,
    );
    expect(read.map(({ ariaLabel }) => plainly(ariaLabel))).toEqual(['Show 2022 only']);
  });
});

describe('the handles of the range', () => {
  const handle = async (name: 'From' | 'To') => screen.findByRole('slider', { name });

  it.each<[handle: 'From' | 'To', keys: string, time: TimeRange | null]>([
    ['From', '{PageUp}', { from: '2023-06', to: '2024-06' }],
    ['From', '{PageDown}', { from: '2021-06', to: '2024-06' }],
    ['From', '{Home}', { from: '2019-01', to: '2024-06' }],
    ['From', '{End}', { from: '2024-06', to: '2024-06' }],
    ['To', '{PageDown}', { from: '2022-06', to: '2023-06' }],
    ['To', '{End}', { from: '2022-06', to: '2026-12' }],
    ['To', '{Home}', { from: '2022-06', to: '2022-06' }],
    ['To', '{ArrowRight}', { from: '2022-06', to: '2024-07' }],
    ['From', '{ArrowRight}', { from: '2022-07', to: '2024-06' }],
    ['From', '{Shift>}{ArrowRight}{/Shift}', { from: '2022-07', to: '2024-07' }],
    ['To', '{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}', { from: '2022-04', to: '2024-04' }],
  ])('%s moves by %s', async (name, keys, time) => {
    const { user, choices } = await controls({
      time: { from: '2022-06', to: '2024-06' },
    });
    (await handle(name)).focus();
    await user.keyboard(keys);
    expect(choices().time).toEqual(time);
  });

  it('make one step of a burst of keys, and another after a pause', async () => {
    const { user, store } = await controls({ time: { from: '2022-06', to: '2024-06' } });
    const steps: string[] = [];
    store.onStep((step) => steps.push(step));
    const from = await handle('From');
    from.focus();
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    expect(steps).toEqual(['push', 'replace', 'replace']);
    const later = new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true });
    Object.defineProperty(later, 'timeStamp', { value: Date.now() + 5000 });
    act(() => void from.dispatchEvent(later));
    expect(steps.at(-1)).toBe('push');
  });

  it('say their month in words', async () => {
    await controls({ time: { from: '2022-06', to: '2024-06' } });
    expect((await handle('From')).getAttribute('aria-valuetext')).toBe('June 2022');
    expect((await handle('To')).getAttribute('aria-valuetext')).toBe('June 2024');
  });
});

describe('the legend', () => {
  const entries = () =>
    within(document.querySelector<HTMLElement>('.legend') ?? document.body).getAllByRole('listitem');

  it('explains every sign, and the derived ones only while they are shown', async () => {
    const { actions } = await show(<Legend />, { dataset: FEW });
    const words = () => entries().map(({ textContent }) => plainly(textContent));
    expect(words()).toContain('derived');
    expect(words()).toContain('per year, year not named');
    await choose(() => actions.showDerived(false));
    expect(words()).not.toContain('derived');
  });

  it('has a switch for letters of places, which flags have then', async () => {
    const { user } = await show(
      <>
        <LegendButton />
        <TimelineView />
      </>,
    );
    const letters = () => [...document.querySelectorAll('.tl-event .mark-label')].map(({ textContent }) => textContent);
    expect(letters().filter((words) => /^(UZ|CA|KZ)\b/.test(words ?? ''))).toEqual([]);
    await user.click(button('How to read'));
    await user.click(await screen.findByRole('checkbox', { name: /^Letters for places/ }));
    expect(letters().length).toBeGreaterThan(0);
    for (const words of letters()) expect(words).toMatch(/^(UZ|CA|KZ)\b/);
    await user.click(screen.getByRole('checkbox', { name: /^Letters for places/ }));
  });

  it('has a switch for textures, in the sheet that it opens alone', async () => {
    const { user } = await show(<LegendButton />, { dataset: FEW });
    const box = () => screen.queryByRole<HTMLInputElement>('checkbox', { name: /^Hatching and dots/ });
    const textures = () => document.documentElement.dataset.textures;
    expect(box()).toBeNull();
    await user.click(button('How to read'));
    await screen.findByRole('checkbox', { name: /^Hatching and dots/ });
    await user.click(box() ?? document.body);
    expect([box()?.checked, textures()]).toEqual([false, 'off']);
    await user.click(box() ?? document.body);
    expect([box()?.checked, textures()]).toEqual([true, undefined]);
  });

  it('is behind a button on the dashboard, and closed by Escape or by a click elsewhere', async () => {
    const { user } = await show(<LegendButton />, { dataset: FEW });
    const isOpen = () => button('How to read').ariaExpanded;
    expect(isOpen()).toBe('false');
    await user.click(button('How to read'));
    expect(isOpen()).toBe('true');
    await user.keyboard('{Escape}');
    expect(isOpen()).toBe('false');
    await user.click(button('How to read'));
    await user.click(document.body);
    expect(isOpen()).toBe('false');
  });
});

describe('the marks, read aloud', () => {
  it('are a group by its own name, to which keys are only explained', async () => {
    await timeline();
    const groups = screen.getAllByRole('group', { name: 'Timeline' });
    const [group] = groups.filter((one) => one.querySelector('[data-mark]'));
    expect(group?.getAttribute('aria-description')).toMatch(/arrow keys/);
  });

  it('name the first of several events at one place, and how many more there are', async () => {
    const days = ['2025-10-09', '2025-10-10', '2025-10-11'];
    const events = days.map((day) => event(`CA5 summit ${day}`, { id: day }));
    await timeline({}, dataset(FEW.claims, events));
    const names = screen.getAllByRole('button').map((mark) => plainly(mark.getAttribute('aria-label')));
    const name = names.find((one) => one.includes(days[0] ?? '')) ?? '';
    expect(name).toMatch(/\+2\b/);
    for (const day of days.slice(1)) expect(name).not.toContain(day);
  });
});
