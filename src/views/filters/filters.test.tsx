import { screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { plainly, pressed, type Shown, settled, show, wordsIn } from '../../checks/show';
import { standInForBrowser } from '../../dom/fixtures';
import { areaId, areas, claim, dataset, sourceId, speakerId } from '../../domain/fixtures';
import { yearRange } from '../../domain/month';
import { ownPart } from '../../domain/own/ownIds';
import { type Choices, DEFAULT_CHOICES } from '../../state/choices';
import { FilterSummary } from './FilterSummary';
import { PlaceFilter } from './PlaceFilter';

beforeAll(() => void standInForBrowser());

/** Two of Kazakhstan, one of Uzbekistan, one of the five, by two speakers in two documents. */
const FOUR = dataset([
  claim('KZ turnover 2024 > 28 bn USD', { speaker: 'aida', source: 'letter', quote: 'Together it was [28 billion].' }),
  claim('KZ growth 2024 = 5 %', { speaker: 'bek', source: 'letter' }),
  claim('UZ turnover 2023 = 9 bn USD', { speaker: 'bek', source: 'speech' }),
  claim('CA5 investment ..2025-10-09 > 26 bn USD', { speaker: 'bek', source: 'speech' }),
]);
const AIDA = speakerId('aida');
const SPEECH = sourceId('speech');

describe('places', () => {
  const places = (choices: Partial<Choices> = {}) => show(<PlaceFilter />, { dataset: FOUR, choices });
  const chips = () => within(screen.getByRole('group', { name: 'Place' })).getAllByRole('button');
  const words = () => chips().map(({ textContent }) => plainly(textContent));

  it('are all offered, each with how many statements it has, also those of which nobody has spoken', async () => {
    await places();
    expect(words()).toEqual([
      'All 4',
      'Central Asia 1',
      'Kazakhstan 2',
      'Uzbekistan 1',
      'Kyrgyzstan 0',
      'Tajikistan 0',
      'Turkmenistan 0',
    ]);
  });

  it('say so where nobody has given a figure of their own', async () => {
    await places();
    expect(chips().flatMap(({ title }) => title || [])).toEqual([
      'Kyrgyzstan: no figure of its own',
      'Tajikistan: no figure of its own',
      'Turkmenistan: no figure of its own',
    ]);
  });

  it.each<[name: string, choices: Partial<Choices>, counts: string]>([
    ['a topic', { topics: ['turnover'] }, 'All 3'],
    ['a year', { time: yearRange(2023) }, 'All 1'],
    ['a speaker', { speakers: [AIDA] }, 'All 1'],
    ['a document', { sources: [SPEECH] }, 'All 2'],
    ['words', { q: 'together' }, 'All 1'],
    ['words that nobody said', { q: 'zzz' }, 'All 0'],
  ])('are counted within %s', async (_, choices, counts) => {
    await places(choices);
    expect(words()[0]).toBe(counts);
  });

  it('are counted as if none of them was chosen, so that a second one can be weighed', async () => {
    await places({ places: areas('KZ') });
    expect(words().slice(0, 4)).toEqual(['All 4', 'Central Asia 1', 'Kazakhstan 2', 'Uzbekistan 1']);
    expect(pressed(document.body)).toEqual(['Kazakhstan 2']);
  });

  it('are added one by one, let go one by one, and all at once', async () => {
    const { user, choices } = await places();
    expect(pressed(document.body)).toEqual(['All 4']);
    await user.click(screen.getByRole('button', { name: /^Kazakhstan/ }));
    await user.click(screen.getByRole('button', { name: /^Tajikistan/ }));
    expect(choices().places).toEqual(['KZ', 'TJ']);
    expect(pressed(document.body)).toEqual(['Kazakhstan 2', 'Tajikistan 0']);
    await user.click(screen.getByRole('button', { name: /^Kazakhstan/ }));
    expect(choices().places).toEqual(['TJ']);
    await user.click(screen.getByRole('button', { name: /^All/ }));
    expect(choices().places).toEqual([]);
  });

  it('have their Russian names on a Russian page, to the ear also where the eye has a short one', async () => {
    await places({ lang: 'ru' });
    for (const name of [/^Все\s4$/, /^Центральная\sАзия\s1$/, /^Казахстан\s2$/]) screen.getByRole('button', { name });
    expect(screen.getByText('ЦА').getAttribute('aria-hidden')).toBe('true');
  });
});

describe('the summary of the filters', () => {
  const summary = (choices: Partial<Choices> = {}) => show(<FilterSummary />, { dataset: FOUR, choices });
  const reset = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Reset filters' });

  it('says how many of all statements are left', async () => {
    const { actions } = await summary();
    expect(wordsIn('filter-shown')).toEqual(['4 of 4 statements']);
    actions.togglePlace(areaId('KZ'));
    await settled();
    expect(wordsIn('filter-shown')).toEqual(['2 of 4 statements']);
    actions.search('zzz');
    await settled();
    expect(wordsIn('filter-shown')).toEqual(['0 of 4 statements']);
  });

  it.each<[name: string, choices: Partial<Choices>]>([
    ['a place', { places: areas('KZ') }],
    ['a topic', { topics: ['people'] }],
    ['a speaker', { speakers: [AIDA] }],
    ['a document', { sources: [SPEECH] }],
    ['words', { q: 'together' }],
    ['a year', { time: yearRange(2023) }],
  ])('takes back %s', async (_, chosen) => {
    const { user, choices } = await summary(chosen);
    await user.click(reset());
    expect(choices()).toEqual(DEFAULT_CHOICES);
    await settled();
    expect(wordsIn('filter-shown')).toEqual(['4 of 4 statements']);
    expect(reset().disabled).toBe(true);
  });

  it('takes back the filters and nothing else', async () => {
    const open = FOUR.claims[0]?.id ?? null;
    const kept: Partial<Choices> = { claim: open, clock: 'said', derived: false, theme: 'dark' };
    const { user, choices } = await summary({ ...kept, places: areas('UZ'), q: 'a' });
    await user.click(reset());
    expect(choices()).toEqual({ ...DEFAULT_CHOICES, ...kept });
  });

  it('counts the filters that no panel of the page shows, on the button that leads to them', async () => {
    await summary({ places: areas('KZ'), topics: ['turnover', 'people'], speakers: [AIDA] });
    expect(screen.getByRole('button', { name: /^More filters\s*·\s*3$/ })).toBeDefined();
  });

  it('has a switch for what is derived, but not over the table, which has its own', async () => {
    const { user, choices } = await summary();
    await user.click(screen.getByRole('checkbox', { name: 'Show derived' }));
    expect(choices().derived).toBe(false);
    await summary({ tab: 'table' });
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

describe('the further filters', () => {
  let shown: Shown;
  const open = async (choices: Partial<Choices> = {}) => {
    shown = await show(<FilterSummary />, { dataset: FOUR, choices });
    await shown.user.click(screen.getByRole('button', { name: /More filters/ }));
    return screen.findByRole('dialog', { name: 'Filters' });
  };
  const boxesOf = (group: string) =>
    within(screen.getByRole('group', { name: group }))
      .getAllByRole('checkbox')
      .map((box) => `${box.matches(':checked') ? '✓ ' : ''}${plainly(box.closest('label')?.textContent)}`);

  it('are lists of topics, speakers and documents, each with how many statements it would leave', async () => {
    await open({ topics: ['turnover'] });
    expect(boxesOf('Topic')).toEqual(['✓ Turnover3', 'Investment1', 'Companies0', 'Transport0', 'People0']);
    expect(boxesOf('Speaker')).toEqual(['aida1', 'bek2']);
    expect(boxesOf('Source')).toEqual(['letter RU, 10 Oct 20252', 'speech RU, 10 Oct 20251']);
  });

  it('choose and let go', async () => {
    const dialog = within(await open());
    await shown.user.click(dialog.getByRole('checkbox', { name: /^Investment/ }));
    await shown.user.click(dialog.getByRole('checkbox', { name: /^bek/ }));
    await shown.user.click(dialog.getByRole('checkbox', { name: /^speech/ }));
    expect(shown.choices()).toMatchObject({ topics: ['investment'], speakers: ['bek'], sources: ['speech'] });
    await settled();
    expect(wordsIn('filter-shown')).toEqual(['1 of 4 statements']);
    await shown.user.click(dialog.getByRole('checkbox', { name: /^Investment/ }));
    expect(shown.choices().topics).toEqual([]);
  });

  it('ask whose figures are meant only where there is something of the reader’s own', async () => {
    await open();
    expect(screen.queryByRole('group', { name: 'Whose' })).toBeNull();
    const own = claim('KZ turnover 2024 = 29 bn USD', { id: 'own:courier-f20', source: 'own:courier' });
    const both = { ...dataset([...FOUR.claims, own]), parts: [...FOUR.parts, ownPart('1')] };
    shown = await show(<FilterSummary />, { dataset: both });
    await shown.user.click(screen.getAllByRole('button', { name: /More filters/ }).at(-1) ?? document.body);
    const whose = within((await screen.findAllByRole('group', { name: 'Whose' }))[0] ?? document.body);
    await shown.user.click(whose.getByRole('button', { name: 'Mine' }));
    expect(shown.choices().whose).toBe('mine');
    await settled();
    expect(wordsIn('filter-shown').at(-1)).toBe('1 of 5 statements');
    await shown.user.click(whose.getByRole('button', { name: 'All' }));
    expect(shown.choices().whose).toBeNull();
  });

  it('close by their button and by Escape, and leave what was chosen', async () => {
    const dialog = within(await open({ speakers: [AIDA] }));
    await shown.user.click(dialog.getByRole('button', { name: 'Close the filters' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    await shown.user.click(screen.getByRole('button', { name: /^More filters\s*·\s*1$/ }));
    expect(screen.getByRole('dialog', { name: 'Filters' })).toBeDefined();
    await shown.user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(shown.choices().speakers).toEqual(['aida']);
  });
});
