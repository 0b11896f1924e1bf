import { fireEvent, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { choose, plainly, settled, show } from '../../checks/show';
import type { OwnStore } from '../../data/own/ownShelf';
import { createOwnStore, OwnContext } from '../../data/own/ownStore';
import { standInForBrowser } from '../../dom/fixtures';
import { onTold } from '../../dom/tell';
import { claim, dataset } from '../../domain/fixtures';
import { wordsAt } from '../../domain/own/ownDocument';
import type { OwnDraft } from '../../domain/own/ownFigure';
import { ownDocument, ownDraft } from '../../domain/own/ownFixtures';
import { ReviewView } from './ReviewView';

beforeAll(() => void standInForBrowser());

const KNOWN = dataset([
  claim('KZ turnover 2025 = 28 bn USD', { id: 'kz-28', speaker: 'tokayev', said: '2025-10-09' }),
  claim('UZ turnover 2025 = 13 bn USD', {
    id: 'uz-13',
    speaker: 'putin',
    said: '2025-12-01',
    quote: 'It was [13 bn].',
  }),
]);
const UZ = ownDraft('$13 billion', {
  refArea: 'UZ',
  quantity: { bound: 'exact', amount: 13e9, unit: 'USD' },
  said: null,
});

async function review(drafts: readonly OwnDraft[] = [ownDraft(), UZ], document = ownDocument()) {
  const own: OwnStore = createOwnStore();
  own.append([
    { type: 'document-added', document },
    { type: 'figures-found', document: document.id, recogniser: '1', drafts },
  ]);
  const shown = await show(
    <OwnContext value={() => own}>
      <ReviewView />
    </OwnContext>,
    { dataset: KNOWN, choices: { tab: 'review' } },
  );
  const decisions = () =>
    own
      .getState()
      .own.dossiers.get(document.id)
      ?.figures.map(({ decision }) => decision);
  const figure = (index: number) => own.getState().own.dossiers.get(document.id)?.figures[index];
  return { ...shown, own, decisions, figure };
}

const press = async (key: string, code = '', more: object = {}) => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, code, ...more });
  await settled();
};
const told: string[] = [];
beforeAll(() => void onTold((words) => told.push(words)));
const said = () => plainly(told.at(-1));
const openRow = () => document.querySelector('[data-draft][aria-current]')?.getAttribute('data-draft');

describe('the review', () => {
  it('says that nothing is there, where nothing is', async () => {
    const { container } = await show(
      <OwnContext value={() => createOwnStore()}>
        <ReviewView />
      </OwnContext>,
    );
    expect(container.textContent).toContain('Nothing of your own');
  });

  it('shows what was read, why, and how it stands to what was said', async () => {
    await review();
    const text = screen.getByRole('region', { name: 'The text' });
    expect(
      within(text).getByRole('button', { name: /^exceeded \$30 billion\. more than \$30bn, to decide$/ }),
    ).toBeTruthy();
    const list = screen.getByRole('region', { name: 'Figures found' });
    expect(plainly(list.textContent)).toMatch(/in the same sentence/);
    expect(plainly(list.textContent)).toMatch(/Contradicts tokayev, 9 Oct 2025: \$28bn\./);
  });

  it('folds small numbers and what is about something else, each counted, and neither is asked about', async () => {
    const few = { bound: 'exact', amount: 12, unit: 'persons' } as const;
    const { user } = await review([
      ownDraft(),
      { ...UZ, relevant: false, quantity: few },
      ownDraft('2025', { relevant: false }),
    ]);
    const list = screen.getByRole('region', { name: 'Figures found' });
    const folded = [...list.querySelectorAll('summary')].map(({ textContent }) => plainly(textContent));
    expect(folded).toEqual(['1 small number', '1 figure about something else']);
    await press('a');
    expect(said()).toMatch(/All figures are decided\.$/);
    expect(plainly(document.querySelector('.review-head')?.textContent)).toContain(
      '1 accepted · 0 rejected · 0 to decide',
    );
    const row = list.querySelector<HTMLElement>(`[data-draft="${UZ.id}"]`);
    if (!row) throw new Error('no row');
    expect(row.closest('details')?.open).toBe(false);
    await user.click(row);
    expect(row.closest('details')?.open).toBe(true);
    expect(openRow()).toBe(UZ.id);
  });

  it('decides by keys, at their places on a Russian keyboard too, goes on in the list, and takes back without end', async () => {
    const { decisions } = await review();
    await press('a');
    expect(decisions()).toEqual(['accepted', 'proposed']);
    expect(openRow()).toBe(UZ.id);
    expect(said()).toMatch(/^Accepted: more than \$30bn\. Next: \$13bn\./);
    await press('ч', 'KeyX');
    expect(decisions()).toEqual(['accepted', 'rejected']);
    await press('Backspace');
    await press('z', 'KeyZ', { ctrlKey: true });
    await press('Backspace');
    expect(decisions()).toEqual(['proposed', 'proposed']);
    await press('я', 'KeyZ', { ctrlKey: true, shiftKey: true });
    expect(decisions()).toEqual(['accepted', 'proposed']);
    await press('k');
    await press(' ');
    expect(decisions()).toEqual(['later', 'proposed']);
  });

  it('stays where the reader is in the text', async () => {
    const { decisions } = await review();
    document.querySelector<HTMLElement>('.review-text [data-figure]')?.focus();
    await press('x');
    expect(decisions()).toEqual(['rejected', 'proposed']);
    expect(document.querySelector('.review-text [data-open]')?.getAttribute('data-decision')).toBe('rejected');
  });

  it('asks for what is missing before it accepts, and takes "nobody" for an answer', async () => {
    const { decisions, figure, user } = await review();
    await press('j');
    await press('a');
    expect(decisions()).toEqual(['proposed', 'proposed']);
    expect(said()).toBe('Still to be told: who says it.');
    await user.click(screen.getByRole('button', { name: 'Nobody named' }));
    await press('a');
    expect(decisions()).toEqual(['proposed', 'accepted']);
    expect(figure(1)).toMatchObject({ said: { kind: 'nobody' }, why: { speaker: { standing: 'decided' } } });
  });

  it('takes the answer for all that ask the same, as one thing that is taken back at once', async () => {
    const { decisions, figure, user } = await review([ownDraft(undefined, { said: null }), UZ]);
    await press('a');
    await user.click(screen.getByRole('button', { name: 'Nobody named, in all 2 that ask' }));
    for (const index of [0, 1])
      expect(figure(index)).toMatchObject({ said: { kind: 'nobody' }, why: { speaker: { standing: 'decided' } } });
    await press('a', 'KeyA', { shiftKey: true });
    expect(decisions()).toEqual(['accepted', 'accepted']);
    await press('Backspace');
    await press('Backspace');
    expect([figure(0)?.said, figure(1)?.said]).toEqual([null, null]);
    await user.click(screen.getByRole('button', { name: 'Nobody named' }));
    expect(screen.queryByRole('button', { name: /in all/ })).toBe(null);
  });

  it('asks for a place with the places that there are, and for others in their field', async () => {
    const { figure, user } = await review([ownDraft(undefined, { refArea: null, indicator: null })]);
    await press('a');
    expect(said()).toMatch(/^Still to be told: what/);
    await user.click(screen.getAllByRole('button', { name: 'Edit' })[0] ?? document.body);
    const what = screen.getByRole('combobox', { name: 'What' });
    expect(document.activeElement).toBe(what);
    await press('Escape');
    await press('e');
    await press('a');
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'What' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'What' }), 'trade-turnover');
    await user.click(screen.getByRole('button', { name: /^Done/ }));
    await user.click(screen.getByRole('button', { name: 'Uzbekistan' }));
    expect(figure(0)).toMatchObject({ indicator: 'trade-turnover', refArea: 'UZ' });
    expect(document.querySelector('.draft-ask')).toBe(null);
  });

  it('joins a repeat to the claim it repeats, whose quote is one click away', async () => {
    const { figure, user } = await review();
    await press('j');
    await user.click(screen.getByRole('button', { name: 'Quote' }));
    expect(plainly(document.querySelector('blockquote:not([hidden])')?.textContent)).toBe('It was 13 bn.');
    await user.click(screen.getByRole('button', { name: /join it/ }));
    expect(figure(1)?.repeats).toBe('uz-13');
  });

  it('moves the words of a figure, and reads what they state again', async () => {
    const { figure, user } = await review();
    await press('e');
    await user.click(screen.getByRole('button', { name: 'Begin a word later' }));
    expect(figure(0)).toMatchObject({ figure: { exact: '$30 billion' }, quantity: { amount: 30e9 } });
    expect(said()).toBe('Now: $30 billion. Read as more than $30bn.');
    await press('ArrowLeft', '', { altKey: true });
    expect(figure(0)).toMatchObject({ figure: { exact: 'exceeded $30 billion' }, quantity: { bound: 'more-than' } });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Where' }), 'UZ');
    await user.selectOptions(screen.getByRole('combobox', { name: 'When' }), 'per-year');
    expect(figure(0)).toMatchObject({ refArea: 'UZ', period: { kind: 'per-year' } });
  });

  it('has a number in the scale that it is read in, and keeps the reader in the fields from one to the next', async () => {
    const { figure, user } = await review();
    await press('e');
    const number = screen.getByRole('textbox', { name: 'Number' });
    expect(number).toHaveProperty('value', '30');
    expect(screen.getByRole('combobox', { name: 'Counted in' })).toHaveProperty('value', String(1e9));
    await user.clear(number);
    await user.type(number, '30,4');
    await user.tab();
    expect(figure(0)?.quantity).toEqual({ bound: 'more-than', amount: 30.4e9, unit: 'USD' });
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Counted in' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Counted in' }), 'millions');
    expect(figure(0)?.quantity).toMatchObject({ amount: 30.4e6 });
    const year = screen.getByRole('textbox', { name: 'Year' });
    await user.clear(year);
    await user.type(year, '2031');
    await user.tab();
    expect(figure(0)?.period).toMatchObject({ start: '2031-01-01' });
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Who' }));
    for (let back = 0; back < 3; back += 1) await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getByRole('textbox', { name: 'Year' })).toHaveProperty('value', '2025');
    expect(screen.getByRole('textbox', { name: 'Number' })).toHaveProperty('value', '30');
  });

  it('asks about all that is found where nothing of it is about Russia and the five, as in a language that is not read', async () => {
    const some = [ownDraft(undefined, { relevant: false, refArea: null }), { ...UZ, relevant: false }];
    await review(some, ownDocument({ lang: 'kk' }));
    const list = screen.getByRole('region', { name: 'Figures found' });
    expect(list.querySelector('details')).toBe(null);
    expect(openRow()).toBe(some[0]?.id);
    expect(plainly(list.textContent)).toMatch(/^Figures are read in Russian and English\./);
    expect(plainly(document.querySelector('.review-head')?.textContent)).toContain('2 to decide');
  });

  it('takes names that no list has', async () => {
    const { figure, user } = await review();
    await press('e');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'What' }),
      screen.getAllByRole('option', { name: 'another…' })[0] ?? '',
    );
    await user.keyboard('Wheat by rail{Enter}');
    expect(figure(0)?.indicator).toBe('other:Wheat by rail');
    // The same press of Enter does not close the figure whose row the focus goes to.
    expect(screen.queryByRole('combobox', { name: 'Where' })).not.toBeNull();
  });

  it('accepts all that is certain at once, and takes that back at once', async () => {
    const { decisions, user } = await review([ownDraft(), { ...UZ, said: { kind: 'nobody' } }]);
    await user.click(screen.getByRole('button', { name: /^Accept all 2/ }));
    expect(decisions()).toEqual(['accepted', 'accepted']);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(decisions()).toEqual(['proposed', 'proposed']);
  });

  it('takes one key for a right figure: twenty take no more than 25', async () => {
    const text = Array.from({ length: 20 }, (_, index) => `Trade with Kazakhstan was $${index + 10} billion.`).join(
      ' ',
    );
    const drafts = [...text.matchAll(/\$\d+ billion/g)].map(({ 0: words, index }) => {
      const figure = wordsAt({ text }, index, index + words.length);
      return ownDraft(undefined, { id: `f${index}`, figure, quote: figure });
    });
    const { decisions } = await review(drafts, ownDocument({ text }));
    let presses = 0;
    while (decisions()?.includes('proposed') && presses < 100) {
      await press('a');
      presses += 1;
    }
    expect(decisions()).toEqual(Array(20).fill('accepted'));
    expect(presses).toBeLessThanOrEqual(25);
  });

  it('lists its keys', async () => {
    const { user } = await review();
    await press('?');
    await screen.findByRole('dialog', { name: 'Keys of the review' });
    await user.keyboard('{Escape}');
    await choose(() => undefined);
    expect(screen.queryByRole('dialog')).toBe(null);
  });
});
