import { screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { plainly, settled, show } from '../../checks/show';
import { standInForBrowser } from '../../dom/fixtures';
import type { Choices } from '../../state/choices';
import { CompareDialog } from './CompareDialog';

beforeAll(() => void standInForBrowser());

const LAVROV = 'turnover-ca5-per-year-lavrov';
const TOKAYEV = 'turnover-ca5-2024-tokayev';
const open = (pair: readonly [string, string], choices: Partial<Choices> = {}) =>
  show(<CompareDialog pair={pair} />, { choices: { compare: pair, ...choices } });
const dialog = () => screen.getByRole('dialog');
const verdict = () => plainly(dialog().querySelector('.cmp-verdict')?.textContent);

describe('two statements beside each other', () => {
  it.each([
    ['en', 'Compatible: Lavrov’s >$45bn does not contradict Tokayev’s >$50bn, but names no year.'],
    ['ru', 'Совместимы: >$45 млрд (Лавров) не противоречит >$50 млрд (Токаев), но год первой цифры не назван.'],
  ] as const)('begin with the verdict: %s', async (lang, words) => {
    await open([LAVROV, TOKAYEV], { lang });
    expect(verdict()).toBe(words);
  });

  it('show both quotes with their figures marked, what narrows each, and what holds together', async () => {
    await open([LAVROV, TOKAYEV], { speakers: [] });
    const quotes = [...dialog().querySelectorAll('blockquote mark')].map(({ textContent }) => plainly(textContent));
    expect(quotes).toEqual(['превышает 45 млрд. долларов США в год', 'превысил 50 млрд долларов']);
    expect([...dialog().querySelectorAll('dd')].map(({ textContent }) => textContent)).toEqual([
      'year not named',
      '2024 only',
    ]);
    expect(dialog().querySelectorAll('.cmp-stretch')).toHaveLength(2);
    expect(plainly(dialog().querySelector('figcaption')?.textContent)).toBe(
      'If both hold and are of one year: more than $50bn.',
    );
  });

  it('lead to the evidence of each, to all that the two speakers say, and to a picture', async () => {
    const { user, choices, store } = await open([LAVROV, TOKAYEV]);
    await user.click(screen.getByRole('button', { name: /^All that these two/ }));
    expect(choices().compare).toEqual(['sergey-lavrov', 'kassym-jomart-tokayev']);
    await user.click(screen.getByRole('button', { name: 'Export: Two statements' }));
    expect(store.getState().exporting).toEqual({ view: 'compare', tab: 'image' });
    const [first] = screen.getAllByRole('button', { name: 'Open its evidence' });
    await user.click(first ?? dialog());
    expect(choices()).toMatchObject({ claim: LAVROV, compare: null });
  });

  it('are drawn as wide as there is room, not smaller', async () => {
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 340, 100));
    await open([LAVROV, TOKAYEV]);
    expect(dialog().querySelector('.cmp-drawing svg')?.getAttribute('width')).toBe('340');
  });

  it('close', async () => {
    const { user, choices } = await open([LAVROV, TOKAYEV]);
    await user.click(screen.getByRole('button', { name: 'Close the comparison' }));
    expect(choices().compare).toBeNull();
    await settled();
  });
});

describe('two speakers', () => {
  it('begin with what tells most, and list their other pairs', async () => {
    const { user, choices } = await open(['kassym-jomart-tokayev', 'sergey-lavrov']);
    expect(verdict()).toMatch(/^Compatible: Lavrov’s >\$45bn/);
    const pairs = dialog().querySelectorAll('.cmp-list li');
    expect(pairs.length).toBeGreaterThan(1);
    await user.click(within(pairs[0] instanceof HTMLElement ? pairs[0] : dialog()).getByRole('button'));
    expect(choices().compare?.[1]).toBe(LAVROV);
  });

  it('are chosen from all, never one twice', async () => {
    const { user, choices } = await open(['kassym-jomart-tokayev', 'sergey-lavrov']);
    const second = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Second speaker' });
    expect([...second.options].map(({ value }) => value)).not.toContain('kassym-jomart-tokayev');
    await user.selectOptions(second, 'mfa-russia');
    expect(choices().compare).toEqual(['kassym-jomart-tokayev', 'mfa-russia']);
  });

  it('may speak of nothing in common', async () => {
    await open(['obid-khakimov', 'sergey-lavrov']);
    expect(verdict()).toBe('They speak of no quantity in common.');
  });
});
