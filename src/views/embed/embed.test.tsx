import { screen, waitFor, within } from '@testing-library/react';
import { Suspense } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { plainly, REAL, settled, show } from '../../checks/show';
import type { Past } from '../../data/queriesVersions';
import { standInForBrowser } from '../../dom/fixtures';
import { areas, claim, dataset, event, speakerId } from '../../domain/fixtures';
import type { Choices } from '../../state/choices';
import type { ExportView } from '../../state/exportView';
import { EmbedCredit } from './EmbedCredit';
import { EmbedDescription } from './EmbedDescription';
import { EmbedEvidence } from './EmbedEvidence';

beforeAll(() => void standInForBrowser());

const FEW = dataset(
  [
    claim('KZ turnover 2024 > 28 bn USD', {
      id: 'kz',
      speaker: 'tokayev',
      quote: 'It passed [28 billion].',
      lang: 'en',
      translation: 'It went over 28 billion.',
    }),
    claim('CA5 investment ..2025-10-09 > 26 bn USD', { id: 'invested', speaker: 'putin' }),
  ],
  [event('CA5 summit 2025-10-09', { id: 'summit' })],
);
const asked = (link: HTMLElement) =>
  Object.fromEntries(new URL(link.getAttribute('href') ?? '', 'https://a.example').searchParams);

it('a framed view is described in words', async () => {
  const { container } = await show(
    <Suspense>
      <EmbedDescription view="map" />
    </Suspense>,
    { dataset: FEW, choices: { embed: 'map' } },
  );
  await waitFor(() =>
    expect(plainly(container.textContent)).toMatch(
      /How firm the figures are: lower bounds \(\d\).*No figure of its own: .*Turkmenistan/,
    ),
  );
});

describe('the evidence below a framed view', () => {
  const open = (claim: string | null, choices: Partial<Choices> = {}, of = FEW) =>
    show(<EmbedEvidence />, { dataset: of, choices: { embed: 'map', claim, ...choices } });
  const note = () => screen.getByRole('region');

  it('is not there while nothing is open', async () => {
    const { container } = await open(null);
    expect(container.querySelector('.embed-evidence')).toBeNull();
  });

  it('has the figure with its bound, the quote with its words marked, and who said it', async () => {
    await open('kz');
    const words = plainly(note().textContent);
    expect(words).toContain('more than $28bn');
    expect(note().querySelector('blockquote mark')?.textContent).toBe('28 billion');
    expect(words).toMatch(/tokayev, 9 October 2025/);
    expect(words).toContain('Publisher');
  });

  it('has an event by its name, without a figure marked', async () => {
    await open('summit');
    expect(plainly(note().textContent)).toContain('CA5 summit 2025-10-09');
    expect(note().querySelector('mark')).toBeNull();
  });

  it('has what follows by arithmetic with its formula', async () => {
    await open('region-turnover-2023', {}, REAL);
    expect(plainly(note().textContent)).toContain('between $41.6bn and $46.7bn');
    expect(plainly(note().textContent)).toContain('÷');
  });

  it('closes, and leads to all of it in a window of its own, outside the frame', async () => {
    const { user, choices } = await open('kz', { places: areas('KZ') });
    const more = within(note()).getAllByRole('link').at(-1) ?? note();
    expect([asked(more), more.getAttribute('target')]).toEqual([{ claim: 'kz', place: 'KZ' }, '_blank']);
    await user.click(within(note()).getByRole('button'));
    expect(choices().claim).toBeNull();
    await settled();
    expect(screen.queryByRole('region')).toBeNull();
  });
});

describe('the credit below a framed view', () => {
  const credit = async (view: ExportView, choices: Partial<Choices> = {}, past: Past | null = null) => {
    await show(<EmbedCredit view={view} past={past} />, { dataset: FEW, choices: { embed: view, ...choices } });
    return plainly(screen.getByRole('contentinfo').textContent);
  };

  it.each<[view: ExportView, choices: Partial<Choices>, named: readonly string[], unnamed: readonly string[]]>([
    ['timeline', {}, ['tokayev', 'putin'], []],
    ['chart-turnover', {}, ['tokayev'], ['putin']],
    ['chart-investment', {}, ['putin'], ['tokayev']],
    ['map', {}, ['tokayev'], ['putin']],
    ['timeline', { speakers: [speakerId('putin')] }, ['putin'], ['tokayev']],
    ['chart-people', {}, [], ['tokayev', 'putin']],
  ])('of %s %o names whose figures are shown, and nobody else', async (view, choices, named, unnamed) => {
    const words = await credit(view, choices);
    expect(named.filter((name) => !words.includes(name))).toEqual([]);
    expect(unnamed.filter((name) => words.includes(name))).toEqual([]);
  });

  it('leads to the whole with the same choices, to the tab where the view is', async () => {
    await credit('coverage', { places: areas('KZ') });
    const whole = screen.getAllByRole('link').at(-1) ?? document.body;
    expect(asked(whole)).toEqual({ tab: 'coverage', place: 'KZ' });
  });

  it('says of which day the data are where they are not today’s, and leads to those', async () => {
    const version = '0'.repeat(20);
    const data = { version, packages: [] };
    expect(await credit('map', { data }, { kind: 'older', version, now: FEW })).toContain(version);
    expect(screen.getAllByRole('link').map(asked)).toContainEqual({ embed: 'map' });
    expect(await credit('map', { data })).not.toContain(version);
  });
});
