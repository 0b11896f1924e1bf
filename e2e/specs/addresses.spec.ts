import { vocabularyOf } from '../../src/app/vocabulary';
import { matches } from '../../src/domain/filter';
import { formatAddress, parseAddress } from '../../src/state/address';
import { ADDRESSES } from '../../src/state/addressFixtures';
import { claimIds, dataset } from '../fixtures/corpus';
import { sideways } from '../fixtures/geometry';
import { claimsByView, seen, settled } from '../fixtures/seen';
import { expect, test } from '../fixtures/test';
import { AppPage } from '../pages/AppPage';

const vocabulary = vocabularyOf(dataset);

/** What an address holds: its keys, and which tab it names. */
const kindsOf = (address: string) =>
  [...new URLSearchParams(address)].map(([key, value]) => (key === 'tab' ? `tab=${value}` : key));

/**
 * The fewest addresses, taken greedily, that together hold every kind. That every address is read as it was written is
 * proven in `address.test.ts`; what a browser adds is the way of each key into the page, the same for all its values.
 */
function oneOfEachKind(addresses: readonly string[]): readonly string[] {
  const held = new Set<string>();
  return addresses
    .toSorted((a, b) => kindsOf(b).length - kindsOf(a).length)
    .filter((address) => {
      const fresh = kindsOf(address).filter((kind) => !held.has(kind));
      for (const kind of fresh) held.add(kind);
      return fresh.length > 0;
    });
}

const SAMPLE = oneOfEachKind(ADDRESSES);

test('the addresses that are tried hold every key', () => {
  expect(new Set(SAMPLE.flatMap(kindsOf))).toEqual(new Set(ADDRESSES.flatMap(kindsOf)));
  expect(SAMPLE.length).toBeGreaterThan(3);
});

test('an address gives the same view again: loaded anew, and pasted into another browser', async ({
  dashboard,
  guard,
  browser,
  contextOptions,
  baseURL,
}) => {
  test.setTimeout(120_000);
  await dashboard.open();
  for (const address of SAMPLE) {
    await test.step(address, async () => {
      await dashboard.arrive(address);
      const { choices } = parseAddress(address, vocabulary);
      const left = dataset.claims.filter((claim) => matches(dataset, claim, choices)).map(({ id }): string => id);
      const view = choices.tab === 'dashboard' ? 'timeline' : choices.tab;
      const drawn = async () => (await claimsByView(dashboard.page))[view] ?? [];
      await expect.poll(async () => (await drawn()).filter((id) => !left.includes(id))).toEqual([]);
      await expect.poll(async () => (await seen(dashboard.page)).evidence).toBe(choices.claim);
      const before = await settled(dashboard.page);
      expect(before).toMatchObject({ lang: choices.lang, notice: '' });
      expect(before.theme ?? 'system').toBe(choices.theme);

      await dashboard.reload();
      await expect.poll(() => seen(dashboard.page)).toEqual(before);
      const { pathname, search } = new URL(dashboard.page.url());
      // Loaded, the page of a language has it in its path.
      const isMoved = choices.lang === 'ru';
      expect(pathname + search).toBe(isMoved ? `/ru/${formatAddress({ ...choices, lang: 'en' })}` : `/${address}`);
    });
  }
  const pasted = SAMPLE.find((address) => address.includes('q=')) ?? '';
  await dashboard.arrive(pasted);
  const viewport = dashboard.page.viewportSize();
  const context = await browser.newContext({ ...contextOptions, baseURL: baseURL ?? '', viewport });
  guard.watch(context);
  const elsewhere = new AppPage(await context.newPage());
  await elsewhere.open(pasted);
  const here = await seen(dashboard.page);
  await expect.poll(() => seen(elsewhere.page)).toEqual(here);
  await context.close();
});

const LONG = 'x'.repeat(600);
const BROKEN: readonly (readonly [search: string, told: readonly string[]])[] = [
  [
    '?tab=nowhere&time=2018&place=KZ~RU&topic=weather&claim=no-such-claim',
    ['tab=nowhere', 'time=2018', 'place=KZ~RU', 'topic=weather', 'claim=no-such-claim'],
  ],
  [
    '?source=no-such-source&speaker=nobody&lang=de&theme=Dark',
    ['source=no-such-source', 'speaker=nobody', 'lang=de', 'theme=Dark'],
  ],
  ['?doc=%3Cscript%3E&sort=--value&time=2024..2020', ['doc=<script>', 'sort=--value', 'time=2024..2020']],
  ['?place=%&q=%E0%A4%A', ['place=%']],
  ['?utm_source=mail&fbclid=1', []],
  // Words without an end push nothing out of the window.
  [`?q=${LONG}&doc=${LONG}`, [`doc=${LONG}`]],
];

test('an address that cannot be read falls back and says so', async ({ dashboard }) => {
  const { page } = dashboard;
  for (const [index, [search, told]] of BROKEN.entries()) {
    await test.step(search, async () => {
      // Some are loaded and some are arrived at: both ways read the address by one function.
      if (index % 3 === 0) await dashboard.open(search);
      else await dashboard.arrive(search);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Five Republics: Dashboard');
      for (const part of told) await expect(dashboard.notices, search).toContainText(part);
      if (told.length === 0) await expect(dashboard.notices, search).toBeEmpty();
      expect(await sideways(page), search).toBe(0);
      expect(await dashboard.notices.evaluate((one) => one.scrollWidth - one.clientWidth), search).toBe(0);
      if (!search.includes('q=')) {
        await expect.poll(async () => (await claimsByView(page)).timeline, search).toEqual(claimIds);
      }
      if (told.length > 0) {
        await dashboard.notices.getByRole('button', { name: 'Dismiss' }).click();
        await expect(dashboard.notices, search).toBeEmpty();
      }
      await dashboard.togglePlace('Kazakhstan');
      await expect.poll(() => new URL(page.url()).searchParams.get('place'), search).toBe('KZ');
    });
  }
});
