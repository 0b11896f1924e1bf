import { screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { choose, heard, marks, plainly, REAL, type Shown, settled, show } from '../../checks/show';
import { standInForBrowser } from '../../dom/fixtures';
import { claimTopic } from '../../domain/claim';
import { areas, claim, dataset, event } from '../../domain/fixtures';
import type { Choices } from '../../state/choices';
import { EvidenceView } from './EvidenceView';

beforeAll(() => void standInForBrowser());

const TOKAYEV = claim('KZ turnover 2024 > 28 bn USD', {
  id: 'kz-2024',
  speaker: 'tokayev',
  said: '2025-10-09',
  source: ['kremlin', 'akorda'],
  quote: 'Last year it passed [28 billion dollars], a record.',
  lang: 'ru',
  translation: 'It went over 28 billion.',
  scope: ['machine-translation'],
});
const EARLIER = claim('KZ turnover 2024 > 27 bn USD', { id: 'kz-earlier', speaker: 'putin', said: '2025-02-01' });
const LATER = claim('KZ turnover 2023 = 26 bn USD', { id: 'kz-2023', speaker: 'putin', said: '2025-11-12' });
const LOST = claim('UZ turnover 2023 ~ 9 bn USD', {
  id: 'uz-2023',
  speaker: null,
  said: '2025-12-01',
  anchored: false,
});
const SUMMIT = event('CA5 summit 2025-10-09', { id: 'summit' });
const TALKS = event('UZ summit 2025-10-12', { id: 'talks' });
const ROOM = dataset([TOKAYEV, EARLIER, LATER, LOST], [SUMMIT, TALKS]);

const open = (claim: string | null, choices: Partial<Choices> = {}) =>
  show(<EvidenceView />, { dataset: ROOM, choices: { claim, ...choices } });
const evidence = () => screen.getByRole('region', { name: 'Evidence' });
const OTHERS = 'Other statements about this quantity';
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });
const isOff = (name: string) => button(name).ariaDisabled === 'true';
const section = (name: string | RegExp) => {
  const found = screen.getByRole('heading', { level: 3, name }).closest('section');
  if (!found) throw new Error(`no section ${name}`);
  return found;
};
const quotes = () => [...evidence().querySelectorAll('blockquote')].map(({ textContent }) => textContent);

describe('the evidence of a claim', () => {
  it('begins with the figure, its bound in words, and what it is about', async () => {
    await open('kz-2024');
    const words = plainly(evidence().textContent);
    expect(words).toContain('more than $28bn');
    expect(words).toContain('Trade turnover with Russia, Kazakhstan, 2024');
  });

  it.each([
    ['kz-2023', '$26bn'],
    ['uz-2023', 'about $9bn'],
    ['kz-earlier', 'more than $27bn'],
  ])('writes the bound that was said: %s', async (id, figure) => {
    await open(id);
    expect(plainly(evidence().querySelector('.ev-figure')?.textContent)).toBe(figure);
  });

  it('quotes the sentence in its own language with the words of the figure marked', async () => {
    await open('kz-2024');
    const [quote] = evidence().querySelectorAll('blockquote');
    expect(quote?.lang).toBe('ru');
    expect(quote?.textContent).toContain('Last year it passed 28 billion dollars, a record.');
    expect(quote?.querySelector('mark')?.textContent).toBe('28 billion dollars');
  });

  it('begins with the sentence in the reader’s language; a translation into another one comes with the whole', async () => {
    const translated = (lang: 'en' | 'kk') =>
      show(<EvidenceView />, {
        dataset: dataset([claim('KZ turnover 2024 > 28 bn USD', { id: 'a', lang, translation: 'It is translated.' })]),
        choices: { claim: 'a' },
      });
    await translated('en');
    const [first] = evidence().querySelectorAll('.ev-quote');
    expect(plainly(first?.textContent)).toBe('RU → EN, our translation It is translated.');
    const { user } = await translated('kk');
    expect(screen.queryByText(/It is translated/)).toBeNull();
    await user.click(button('Whole quote'));
    expect(screen.getByText(/It is translated/)).toBeDefined();
    expect(button('Shorter quote').ariaExpanded).toBe('true');
  });

  it('shortens a long quote around its figure, and holds it word by word', async () => {
    const words = 'word '.repeat(40);
    const quote = `${words}[28 bn] ${words}end.`;
    const { user } = await show(<EvidenceView />, {
      dataset: dataset([claim('KZ turnover 2024 = 28 bn USD', { id: 'a', quote })]),
      choices: { claim: 'a' },
    });
    const seen = () =>
      [...evidence().querySelectorAll('blockquote > :not([hidden])')].map(({ textContent }) => textContent).join('');
    expect(quotes()).toEqual([quote.replace(/[[\]]/g, '')]);
    expect(seen()).toContain('28 bn');
    expect(seen().length).toBeLessThan(200);
    await user.click(button('Whole quote'));
    expect(seen()).toBe(quotes()[0]);
  });

  it('names the speaker, the day and how it is known, the publication and the notes', async () => {
    await open('kz-2024');
    const words = plainly(evidence().textContent);
    expect(words).toContain('tokayev');
    expect(await screen.findByText('9 October 2025, as printed')).toBeDefined();
    expect(screen.getByText('The document is a machine translation.')).toBeDefined();
  });

  it('says so where the text names nobody', async () => {
    await open('uz-2023');
    expect(plainly(evidence().textContent)).toContain('the text; nobody named');
  });

  it('says so where the quote is not found at its place, and only there', async () => {
    await open('uz-2023');
    expect(screen.getByRole('note').textContent).toMatch(/^Unanchored/);
    await open('kz-2024');
    expect(screen.queryByRole('note')).toBeNull();
  });

  it('lists every document in which it stands', async () => {
    await open('kz-2024');
    await screen.findByRole('heading', { level: 3, name: /^Appears in 2\splaces$/ });
    expect(section(/^Appears in 2\splaces$/).querySelectorAll('blockquote')).toHaveLength(1);
    await open('kz-2023');
    await screen.findByText('12 November 2025, as printed');
    expect(screen.queryByRole('heading', { name: /^Appears in/ })).toBeNull();
  });

  it('says so while the filter leaves it out', async () => {
    const { actions } = await open('kz-2024', { places: areas('UZ') });
    expect(screen.getAllByText('outside the filter').length).toBeGreaterThan(0);
    await choose(() => actions.choosePlaces(areas('KZ')));
    expect(screen.queryByText('outside the filter')).toBeNull();
  });
});

describe('other statements about the same', () => {
  const others = async () => {
    await screen.findByRole('heading', { level: 3, name: OTHERS });
    return within(section(OTHERS));
  };

  it('stand below with how they stand to this one, and open', async () => {
    const { user, choices } = await open('kz-2024');
    const row = await (await others()).findByRole('button', { name: /^>.27bn/ });
    expect(plainly(row.textContent)).toContain('putin');
    await user.click(row);
    expect(choices().claim).toBe('kz-earlier');
  });

  it('stay where the filter leaves them out, marked, and open', async () => {
    const { user, choices } = await open('kz-2024', {
      speakers: ROOM.claims.flatMap(({ said }) => said.by ?? []).slice(0, 1),
    });
    const row = await (await others()).findByRole('button', { name: /^>.27bn/ });
    expect(row.textContent).toContain('outside the filter');
    await user.click(row);
    expect(choices().claim).toBe('kz-earlier');
  });

  it('are held against this one from their row', async () => {
    const { user, choices } = await open('kz-2024');
    await user.click(await (await others()).findByRole('button', { name: 'Compare with >$27bn, putin' }));
    expect(choices().compare).toEqual(['kz-2024', 'kz-earlier']);
  });

  it('begin with the verdict in a sentence', async () => {
    await open('kz-2024');
    await others();
    const [verdict] = evidence().querySelectorAll('.ev-verdict');
    expect(plainly(verdict?.textContent)).toBe(
      'Agree: tokayev’s >$28bn is the stronger statement; putin’s >$27bn follows from it. Compare',
    );
  });

  it('are told to be none where there are none', async () => {
    await show(<EvidenceView />, { dataset: dataset([LOST]), choices: { claim: 'uz-2023' } });
    expect(await screen.findByText('Nobody else has given this figure.')).toBeDefined();
    await open('kz-2024');
    await others();
    expect(screen.queryByText('Nobody else has given this figure.')).toBeNull();
  });
});

describe('the ways on', () => {
  it('go forward and back through the statements in the order in which they were said', async () => {
    const { user, choices } = await open('kz-2024');
    expect(screen.getByText('2 of 4')).toBeDefined();
    await user.click(button('Next statement'));
    expect(choices().claim).toBe('kz-2023');
    await settled();
    await user.click(button('Next statement'));
    await settled();
    expect([choices().claim, isOff('Next statement')]).toEqual(['uz-2023', true]);
    for (const _ of [1, 2, 3]) {
      await user.click(button('Previous statement'));
      await settled();
    }
    expect([choices().claim, isOff('Previous statement')]).toEqual(['kz-earlier', true]);
  });

  it('pass over what the filter leaves out', async () => {
    const { user, choices } = await open('kz-2024', { places: areas('KZ') });
    expect(screen.getByText('2 of 3')).toBeDefined();
    await user.click(button('Next statement'));
    await settled();
    expect([choices().claim, isOff('Next statement')]).toEqual(['kz-2023', true]);
  });

  it('count each of two quick clicks, though the words lag behind', async () => {
    const { choices } = await open('kz-earlier');
    const next = button('Next statement');
    next.click();
    next.click();
    expect(choices().claim).toBe('kz-2023');
    await settled();
  });

  it('close, and then say how it works', async () => {
    const { user, choices } = await open('kz-2024');
    await user.click(button('Close the evidence'));
    expect(choices().claim).toBeNull();
    await settled();
    expect(screen.getByText('Every figure opens its sentence')).toBeDefined();
  });

  it('lead into the document, to the words themselves', async () => {
    const { user, choices, store } = await open('kz-2024');
    await user.click(button('Read in context'));
    expect(choices()).toMatchObject({ tab: 'sources', doc: 'kremlin', claim: 'kz-2024' });
    expect(store.takeFocus('kremlin', 'kz-2024')).toBe(true);
  });

  it('lead to the other formats of a citation', async () => {
    const { user, store } = await open('kz-2024');
    await user.click(button('More formats'));
    expect(store.getState().exporting).toEqual({ view: 'timeline', tab: 'cite' });
  });
});

describe('what is copied', () => {
  const clip = (shown: Shown) => {
    const written: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (words) => void written.push(words));
    return { ...shown, written };
  };

  it('is the address that shows the same again, with the version of the data', async () => {
    const { user, written } = clip(await open('kz-2024', { places: areas('KZ') }));
    await user.click(button('Permalink'));
    expect(await screen.findByText('Link copied')).toBeDefined();
    expect(heard()).toContain('Link copied');
    const { searchParams } = new URL(written[0] ?? '');
    expect(Object.fromEntries(searchParams)).toMatchObject({ claim: 'kz-2024', place: 'KZ', data: 'test' });
  });

  it('is a citation with figure, speaker, day and document', async () => {
    const { user, written } = clip(await open('kz-2024'));
    await user.click(button('Copy citation'));
    expect(await screen.findByText('Citation copied')).toBeDefined();
    expect(plainly(written[0])).toMatch(/tokayev/);
    expect(plainly(written[0])).toMatch(/28/);
    expect(plainly(written[0])).toMatch(/9 October 2025/);
  });

  it('is offered to be copied by hand where the browser refuses', async () => {
    const { user } = await open('kz-2024');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(button('Permalink'));
    const area = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /Copying is not allowed/ });
    expect(area.value).toContain('claim=kz-2024');
    expect(document.activeElement).toBe(area);
    expect([area.selectionStart, area.selectionEnd]).toEqual([0, area.value.length]);
  });
});

describe('the evidence of an event', () => {
  it('has its name and quote, no figure, and what was said there', async () => {
    const { user, choices } = await open('summit');
    expect(plainly(evidence().textContent)).toContain('An event, without a figure of its own.');
    expect(quotes()).toEqual(['CA5 summit 2025-10-09']);
    expect(evidence().querySelector('mark')).toBeNull();
    await user.click(within(section('Around the same time')).getByRole('button'));
    expect(choices().claim).toBe('talks');
  });

  it('marks as such what the filter leaves out of what was said on the occasion', async () => {
    const real = (choices: Partial<Choices>) => show(<EvidenceView />, { choices });
    const occasion = REAL.events.find(({ id }) => REAL.claims.some((one) => one.said.at === id));
    if (!occasion) throw new Error('nothing was said at any event');
    await real({ claim: occasion.id });
    const all = marks(section('Said on this occasion'));
    expect(all.length).toBeGreaterThan(1);
    const kept = REAL.claimById.get(all[0] ?? '');
    await real({ claim: occasion.id, topics: kept ? [claimTopic(kept)] : [] });
    expect(marks(section('Said on this occasion'))).toContain(kept?.id);
    const outside = within(section('Said on this occasion')).getAllByText('outside the filter');
    expect(outside.length + marks(section('Said on this occasion')).length).toBe(all.length);
  });
});

describe('what follows by arithmetic', () => {
  const derivation = 'region-turnover-2023';
  const real = (choices: Partial<Choices>) => show(<EvidenceView />, { choices });

  it('says that it is ours, how far to trust it, and shows formula, numbers and quotes', async () => {
    await real({ claim: derivation });
    expect(await screen.findByText(/^our calculation/)).toBeDefined();
    const words = plainly(evidence().textContent);
    expect(words).toContain('between $41.6bn and $46.7bn');
    expect(plainly(evidence().querySelector('.ev-numbers')?.textContent)).toContain('÷');
    expect(quotes().length).toBeGreaterThan(1);
    expect(evidence().querySelectorAll('.ev-readings dd')).toHaveLength(2);
  });

  it('has no result once a claim that it rests on is set aside, and says why', async () => {
    await real({ claim: derivation, aside: ['turnover-ca5-2024-tokayev'] });
    expect(await screen.findByText('cannot be determined')).toBeDefined();
    expect(evidence().querySelector('.ev-refused')?.textContent).not.toBe('');
    expect(evidence().querySelector('.ev-readings')).toBeNull();
  });

  it('opens the claims that go into it, and is listed under each of them', async () => {
    const { user, choices } = await real({ claim: derivation });
    await screen.findByText(/^our calculation/);
    await user.click(screen.getByRole('button', { name: /^\+20%/ }));
    expect(choices().claim).toBe('turnover-growth-ca5-2024-tokayev');
    await settled();
    expect(marks(evidence(), 'derivation')).toContain(derivation);
  });

  it('is not mentioned while derived figures are switched off', async () => {
    await real({ claim: 'turnover-ca5-2024-tokayev', derived: false });
    await screen.findAllByRole('heading', { level: 3 });
    expect(marks(evidence(), 'derivation')).toEqual([]);
  });
});

describe('before anything is open', () => {
  it('counts statements and documents, names who is without a figure, and offers a beginning', async () => {
    const { user, choices } = await open(null);
    const words = plainly(evidence().textContent);
    expect(words).toContain('4 statements in 3 documents, 2019–2026.');
    expect(words).toMatch(/Without a figure of their own: Kyrgyzstan, Tajikistan and Turkmenistan/);
    const start = section('Start with');
    expect(marks(start)).toEqual(['kz-2023', 'uz-2023']);
    await user.click(within(start).getAllByRole('button')[0] ?? start);
    expect(choices().claim).toBe('kz-2023');
  });
});

it('says of a claim of the reader’s own how it came to be, folded', async () => {
  const at = '2026-02-04T09:00:00.000Z';
  const own = {
    ...claim('KZ turnover 2024 > 28 bn USD', { id: 'own:courier-f20', source: 'own:courier' }),
    deeds: [
      { did: 'read', at, what: '3' },
      { did: 'accepted', at },
    ] as const,
  };
  const { user } = await show(<EvidenceView />, { dataset: dataset([own, EARLIER]), choices: { claim: own.id } });
  await user.click(await screen.findByText('How it came from my document'));
  const items = within(evidence())
    .getAllByRole('listitem')
    .map(({ textContent }) => plainly(textContent));
  expect(
    items.filter((item) => /recogniser|Accepted/.test(item)).map((item) => item.replace(/^.*\d\d:\d\d /, '')),
  ).toEqual(['Found by the recogniser, version 3', 'Accepted by me']);
});
