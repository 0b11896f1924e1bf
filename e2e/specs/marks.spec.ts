import type { Locator } from '@playwright/test';
import { claimTopic } from '../../src/domain/claim';
import { TOPICS } from '../../src/domain/codeFixtures';
import { groupsAround } from '../../src/selectors/statementGroups';
import { claimIds, dataset, eventIds, proofOf } from '../fixtures/corpus';
import { expect, test } from '../fixtures/test';
import type { EvidencePanel } from '../pages/EvidencePanel';
import {
  canBeHit,
  clickMark,
  type DrawnMark,
  kindsOf,
  markAt,
  marksIn,
  oneOfEachKind,
  pressMark,
  SAID,
  unfocusable,
} from '../pages/marks';

test.describe.configure({ timeout: 120_000 });

/**
 * Opens every mark of a view by mouse and checks the evidence each time. By keyboard it opens one of each kind of
 * element, and only focuses the others: marks of a kind answer keys by one function. Returns the ids.
 */
async function openEach(view: Locator, evidence: EvidencePanel): Promise<readonly string[]> {
  const marks = await marksIn(view);
  const covered: string[] = [];
  await each(marks, evidence, async (mark) => {
    if (!(await clickMark(markAt(view, mark)))) covered.push(mark.id);
  });
  expect.soft(await unfocusable(view.locator(SAID)), 'marks that no key reaches').toEqual([]);
  await each(await oneOfEachKind(view), evidence, (mark) => pressMark(markAt(view, mark)));
  expect.soft(covered, 'marks that no pointer reaches, since others lie over them').toEqual([]);
  return marks.map(({ id }) => id).sort();
}

async function each(
  marks: readonly DrawnMark[],
  evidence: EvidencePanel,
  activate: (mark: DrawnMark) => Promise<void>,
): Promise<void> {
  for (const mark of marks) {
    if ((await evidence.openId()) === mark.id) await evidence.shut();
    await activate(mark);
    await evidence.proves(mark.id, proofOf(mark.id));
  }
}

const claimsOnly = (ids: readonly string[]) => ids.filter((id) => dataset.claimById.has(id));

test('every mark of the timeline opens its sentence; every claim is there once', async ({ dashboard, evidence }) => {
  await dashboard.open();
  expect(claimsOnly(await openEach(dashboard.timeline, evidence))).toEqual(claimIds);
});

test('every mark of the charts opens its sentence; every claim is in exactly one chart', async ({
  dashboard,
  evidence,
}) => {
  await dashboard.open();
  const drawn: string[] = [];
  for (const topic of TOPICS) {
    await dashboard.unfold(topic);
    const ids = await openEach(dashboard.chart(topic), evidence);
    const expected = dataset.claims.filter((claim) => claimTopic(claim) === topic).map(({ id }) => id);
    expect(ids, `chart of ${topic}`).toEqual(expected.sort());
    drawn.push(...ids);
  }
  expect(drawn.sort()).toEqual(claimIds);
});

test('every mark of the map opens its sentence, topic by topic', async ({ dashboard, evidence }) => {
  await dashboard.open();
  for (const topic of TOPICS) {
    await dashboard.arrive(`?topic=${topic}`);
    const ids = await openEach(dashboard.map, evidence);
    expect(ids.length, `figures of ${topic} on the map`).toBeGreaterThan(0);
  }
});

test('every statement in the bar of what adds up opens its sentence', async ({ dashboard, evidence }) => {
  await dashboard.open();
  const bar = dashboard.view('adds-up');
  await expect(bar.locator('[data-claim]').first()).toBeVisible();
  expect((await openEach(bar, evidence)).length).toBeGreaterThan(0);
});

test('every row of the table opens its sentence; every claim has one', async ({ table, evidence }) => {
  await table.open('?tab=table');
  expect(await openEach(table.view('table'), evidence)).toEqual(claimIds);
});

test('every mark of the coverage opens its sentence; every claim has one', async ({ dashboard, evidence }) => {
  await dashboard.open('?tab=coverage');
  expect(await openEach(dashboard.view('coverage'), evidence)).toEqual(claimIds);
});

test('every mark in a document opens its sentence; together they hold every claim and every event', async ({
  sources,
  evidence,
}) => {
  await sources.open('?tab=sources');
  const together = new Set<string>();
  for (const { id: doc } of dataset.sources) {
    await sources.read(doc);
    const ids = new Set(await openEach(sources.article(doc), evidence));
    const inDocument = [...dataset.claims, ...dataset.events].filter(({ appearances }) =>
      appearances.some(({ source }) => source === doc),
    );
    expect([...ids].sort(), doc).toEqual(inDocument.map(({ id }) => id).sort());
    for (const id of ids) together.add(id);
  }
  expect([...together].sort()).toEqual([...claimIds, ...eventIds].sort());
});

for (const topic of TOPICS) {
  test(`the evidence leads to the others about the same quantity and back: ${topic}`, async ({
    dashboard,
    evidence,
  }) => {
    await dashboard.open();
    const row = (id: string) => evidence.root.locator(`[data-claim="${id}"]`);
    /** Statements that were gone to from the list of another, and back from their own. */
    const gone = new Set<string>();
    for (const claim of dataset.claims.filter((one) => claimTopic(one) === topic)) {
      const { id } = claim;
      await pressMark(dashboard.timeline.locator(`[data-claim="${id}"]`));
      await evidence.proves(id, proofOf(id));
      const { about, parts } = groupsAround(dataset, claim, []);
      const others = [...about, ...parts].map(({ claims: [, other] }): string => other.id);
      const listed = async () => (await marksIn(evidence.of(id))).map((mark) => mark.id);
      await expect.poll(listed, `the others beside ${id}`).toEqual(expect.arrayContaining(others));
      for (const other of others.filter((one) => !gone.has(one))) {
        gone.add(other);
        expect(await clickMark(row(other)), `${other} can be clicked beside ${id}`).toBe(true);
        await evidence.proves(other, proofOf(other));
        await pressMark(row(id));
        await evidence.proves(id, proofOf(id));
        await expect.poll(listed, `the others beside ${id} again`).toEqual(expect.arrayContaining(others));
      }
      // Rows are one part, which leads where its id says: of the others it is enough that a pointer reaches them.
      for (const other of others) expect.soft(await canBeHit(row(other)), `${other} beside ${id}`).toBe(true);
    }
  });
}

test('what the evidence offers at first opens its sentence', async ({ dashboard, evidence }) => {
  await dashboard.open();
  const offered = await marksIn(evidence.root);
  expect(offered.length).toBeGreaterThan(0);
  for (const { id } of offered) {
    for (const activate of [clickMark, pressMark]) {
      await activate(evidence.root.locator(`[data-claim="${id}"]`));
      await evidence.proves(id, proofOf(id));
      await evidence.shut();
    }
  }
});

test('every derived figure of the dashboard opens by mouse and by keyboard', async ({ dashboard, evidence }) => {
  await dashboard.open();
  const marks = dashboard.page.locator('[data-derivation]');
  const ids = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('data-derivation') ?? ''));
  const kinds = await kindsOf(marks);
  expect.soft(await unfocusable(marks), 'derived figures that no key reaches').toEqual([]);
  for (const [index, id] of ids.entries()) {
    const isFirst = kinds.indexOf(kinds[index] ?? '') === index;
    for (const activate of isFirst ? [clickMark, pressMark] : [clickMark]) {
      await evidence.shut();
      expect.soft(await activate(marks.nth(index)), `${id} is reached by a pointer`).not.toBe(false);
      await expect(evidence.of(id)).toBeVisible();
    }
  }
});

test('a mark under the pointer or the focus is emphasised in every view', async ({ dashboard }) => {
  await dashboard.open();
  const [id] = claimIds;
  const places = dashboard.page.locator(`[data-claim="${id}"]`);
  const emphases = () => places.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-emphasis')));
  const isIn = (view: Locator) => view.locator(`[data-claim="${id}"]`);
  await isIn(dashboard.timeline).focus();
  await expect.poll(async () => new Set(await emphases())).toEqual(new Set(['hovered']));
  expect((await emphases()).length).toBeGreaterThan(1);
  await isIn(dashboard.timeline).blur();
  await expect.poll(async () => new Set(await emphases())).toEqual(new Set(['plain']));
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a touch of a lane lists its statements, and a row opens the right one', async ({ dashboard, evidence }) => {
    const { page } = dashboard;
    await dashboard.open();
    const lane = dashboard.timeline.getByRole('button', { name: 'Turnover, Uzbekistan' });
    await lane.tap();
    const list = page.getByRole('dialog', { name: 'Turnover, Uzbekistan' });
    const [box, above] = [await list.boundingBox(), await lane.boundingBox()];
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
    for (const row of await list.getByRole('listitem').all())
      expect((await row.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await expect(lane).toBeFocused();
    await lane.tap();
    const [id] = (await marksIn(list)).map((mark) => mark.id);
    if (id === undefined) throw new Error('an empty list');
    await list.locator(`[data-claim="${id}"]`).tap();
    await expect(list).toBeHidden();
    await evidence.proves(id, proofOf(id));
  });

  test('a touch opens the sentence in a sheet, one chart at a time', async ({ dashboard, evidence }) => {
    await dashboard.open();
    for (const topic of TOPICS) {
      await dashboard.page
        .getByRole('group', { name: 'Choose a chart' })
        .getByRole('button')
        .nth(TOPICS.indexOf(topic))
        .tap();
      await dashboard.drawn();
      const [first] = await marksIn(dashboard.chart(topic));
      if (!first) throw new Error(`no mark in the chart of ${topic}`);
      await markAt(dashboard.chart(topic), first).locator('.mark-hit').first().tap();
      await evidence.proves(first.id, proofOf(first.id));
      await evidence.shut();
    }
  });
});
