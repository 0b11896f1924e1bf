import { type Claim, claimTopic } from '../../src/domain/claim';
import { TOPICS } from '../../src/domain/codeFixtures';
import { type ClaimFilter, eventMatches, matches } from '../../src/domain/filter';
import { mapOf } from '../../src/selectors/mapOf';
import { formatAddress } from '../../src/state/address';
import { type Choices, DEFAULT_CHOICES } from '../../src/state/choices';
import { claimIds, dataset } from '../fixtures/corpus';
import { CASES, EVERYTHING, LANES, PLACES } from '../fixtures/filterCases';
import { claimsByView } from '../fixtures/seen';
import { expect, test } from '../fixtures/test';
import { says } from '../fixtures/words';
import type { AppPage } from '../pages/AppPage';
import type { DashboardPage } from '../pages/DashboardPage';

/** Derived figures stay out of this: what they need is not what they are about. */
const QUOTED_ONLY = '?derived=0';

/** The kinds that share a page. */
const TOGETHER = [
  ['place', 'topic', 'time'],
  ['speaker', 'source', 'search', 'several at once'],
] as const;

test('every kind of filter is tried', () => {
  expect(TOGETHER.flat().toSorted()).toEqual(Object.keys(CASES).toSorted());
});

for (const kinds of TOGETHER) {
  test(`${kinds.join(', ')}: every panel of the dashboard shows what matches, and only that`, async ({ dashboard }) => {
    test.setTimeout(90_000);
    await dashboard.open(QUOTED_ONLY);
    for (const kind of kinds)
      for (const [index, { name, filter: asked, choose }] of (CASES[kind] ?? []).entries()) {
        await test.step(`${kind}: ${name}`, async () => {
          const filter = { ...EVERYTHING, ...asked };
          await choose(dashboard);
          await checkDashboard(dashboard, filter);
          await checkWords(dashboard, filter);
          await dashboard.reset.click();
          await expect(dashboard.reset).toBeHidden();
          // Resetting is one function: once a kind every panel is asked, else how many are said to be shown.
          await (index === 0 ? checkDashboard : checkCount)(dashboard, EVERYTHING);
        });
      }
  });
}

/** In turn: all views read one and the same choice of statements. */
const ONE_OF_EACH = Object.values(CASES).flatMap((cases) => cases.slice(-1));

test('a filter of each kind: the table shows what matches, and only that', async ({ table }) => {
  test.setTimeout(90_000);
  await table.open('?tab=table');
  for (const { filter: asked } of ONE_OF_EACH) {
    const filter = { ...EVERYTHING, ...asked };
    await arrive(table, { ...filter, tab: 'table', derived: false });
    await expect.poll(() => claimsByView(table.page)).toMatchObject({ table: idsOf(filter) });
    await checkCount(table, filter);
    const left = idsOf(filter).length;
    if (left > 0) await expect(table.heading).toContainText(says.en('table.title', { count: left }));
    else await expect(table.view('table').locator('.table-empty')).toContainText(says.en('table.empty'));
  }
  await table.reset.click();
  await expect.poll(() => claimsByView(table.page)).toMatchObject({ table: claimIds });
});

test('a filter of each kind: the coverage shows what matches, and only that', async ({ dashboard }) => {
  test.setTimeout(90_000);
  await dashboard.open('?tab=coverage');
  for (const { filter: asked } of ONE_OF_EACH) {
    const filter = { ...EVERYTHING, ...asked };
    await arrive(dashboard, { ...filter, tab: 'coverage' });
    await expect.poll(() => claimsByView(dashboard.page)).toMatchObject({ coverage: idsOf(filter) });
    await checkCount(dashboard, filter);
  }
});

test('a filter of each kind: a document marks what matches, and only that', async ({ sources }) => {
  test.setTimeout(90_000);
  await sources.open('?tab=sources');
  // Each filter in one document, in turn: all documents mark figures by one function.
  for (const [index, { filter: asked }] of ONE_OF_EACH.entries()) {
    const filter = { ...EVERYTHING, ...asked };
    const { id: doc } = dataset.sources[index % dataset.sources.length] ?? {};
    if (!doc) throw new Error('no document');
    const inDocument = ({ appearances }: Claim) => appearances.some(({ source }) => source === doc);
    const all = dataset.claims.filter(inDocument).length;
    await arrive(sources, { ...filter, tab: 'sources', doc });
    const left = idsOf(filter, inDocument);
    await expect.poll(() => claimsByView(sources.page)).toMatchObject({ sources: left });
    const words = says.en('sources.filtered', { shown: left.length, count: all });
    await expect(sources.article(doc).locator('.reader-filtered')).toContainText(words);
  }
  await sources.reset.click();
  for (const { id: doc } of dataset.sources) {
    await sources.read(doc);
    const inDocument = ({ appearances }: Claim) => appearances.some(({ source }) => source === doc);
    await expect.poll(() => claimsByView(sources.page)).toMatchObject({ sources: idsOf(EVERYTHING, inDocument) });
  }
});

const arrive = (app: AppPage, choices: Partial<Choices>) =>
  app.arrive(formatAddress({ ...DEFAULT_CHOICES, ...choices }));

function idsOf(filter: ClaimFilter, also: (claim: Claim) => boolean = () => true): string[] {
  const claims = dataset.claims.filter((claim) => matches(dataset, claim, filter) && also(claim));
  return claims.map(({ id }) => id).sort();
}

/** The figures that the map has room for, as far as they match: one a country, and all of the five together. */
function mapIds(filter: ClaimFilter): string[] {
  const { countries, region } = mapOf(dataset, filter);
  const drawn = [
    ...countries.flatMap(({ figure }) => (figure ? [figure.claim] : [])),
    ...region.flatMap(({ claim, companions }) => [claim, ...companions]),
  ];
  return drawn
    .filter((claim) => matches(dataset, claim, filter))
    .map(({ id }) => id)
    .sort();
}

async function checkDashboard(dashboard: DashboardPage, filter: ClaimFilter): Promise<void> {
  const charts = TOPICS.map(
    (topic) => [`chart-${topic}`, idsOf(filter, (claim) => claimTopic(claim) === topic)] as const,
  );
  await expect
    .poll(() => claimsByView(dashboard.page))
    .toMatchObject({ timeline: idsOf(filter), map: mapIds(filter), ...Object.fromEntries(charts) });
  const { evidence = [] } = await claimsByView(dashboard.page);
  expect(
    evidence.filter((id) => !idsOf(filter).includes(id)),
    'offered by the evidence',
  ).toEqual([]);
  const left = dataset.events.filter((event) => eventMatches(dataset, event, filter)).map(({ id }): string => id);
  const events = () =>
    dashboard.timeline
      .locator('[data-event]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-event') ?? ''));
  await expect
    .poll(async () => (await events()).filter((id) => !left.includes(id)), 'events that do not match')
    .toEqual([]);
  await expect.poll(async () => (await events()).length > 0, 'an event when any is left').toBe(left.length > 0);
}

/** What is written: how many are left, what each chart counts, and which filter empties it. */
async function checkWords(dashboard: DashboardPage, filter: ClaimFilter): Promise<void> {
  await checkCount(dashboard, filter);
  for (const topic of TOPICS) {
    const left = idsOf(filter, (claim) => claimTopic(claim) === topic).length;
    const chart = dashboard.chart(topic);
    if (left > 0) {
      const sentence = chart.locator('p').last();
      await expect.poll(async () => countedIn((await sentence.textContent()) ?? ''), `counted in ${topic}`).toBe(left);
      continue;
    }
    // A folded chart offers to let go of what empties it.
    const offer = chart.getByRole('button');
    for (const { name, value } of namedBy(filter, topic)) {
      await expect(offer).toContainText(name, { ignoreCase: true });
      await expect(offer).toContainText(value);
    }
  }
}

async function checkCount(page: AppPage, filter: ClaimFilter): Promise<void> {
  await expect(page.counted().first()).toHaveText(
    says.en('filter.shown', { shown: idsOf(filter).length, count: claimIds.length }),
  );
}

/** The sum of what a chart's sentence counts: `3 amounts, 2 for single months and 1 other statement`. */
function countedIn(words: string): number {
  const most = dataset.claims.length;
  const countOf = (part: 'amounts' | 'ofMonths' | 'others') =>
    Array.from({ length: most }, (_, less) => most - less).find((count) =>
      words.includes(says.en(`chart.${part}`, { count })),
    ) ?? 0;
  return countOf('amounts') + countOf('ofMonths') + countOf('others');
}

/**
 * The filters without which the topic's chart would not be empty, as it has to name them; all when no single one is, and
 * the topic alone where that is enough.
 */
function namedBy(filter: ClaimFilter, topic: (typeof TOPICS)[number]) {
  const claims = dataset.claims.filter((claim) => claimTopic(claim) === topic);
  const active = [
    { field: 'places', name: 'Place', value: filter.places.map((place) => PLACES[place])[0] ?? '' },
    { field: 'topics', name: 'Topic', value: filter.topics.map((chosen) => LANES[chosen])[0] ?? '' },
    { field: 'speakers', name: 'Speaker', value: '' },
    { field: 'sources', name: 'Source', value: '' },
    { field: 'time', name: 'Time', value: '' },
    { field: 'q', name: 'Search', value: filter.q },
  ] as const;
  const on = active.filter(({ field }) => JSON.stringify(filter[field]) !== JSON.stringify(EVERYTHING[field]));
  const alone = on.filter(({ field }) => claims.some((claim) => matches(dataset, claim, filter, field)));
  const topicAlone = alone.filter(({ field }) => field === 'topics');
  if (topicAlone.length > 0) return topicAlone;
  return alone.length > 0 ? alone : on;
}
