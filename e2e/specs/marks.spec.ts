import type { Locator } from '@playwright/test';
import { claimTopic } from '../../src/domain/claim';
import { TOPICS } from '../../src/domain/codeFixtures';
import { groupsAround } from '../../src/selectors/statementGroups';
import { claimIds, dataset, eventIds, proofOf } from '../fixtures/corpus';
import { expect, test } from '../fixtures/test';
import type { EvidencePanel } from '../pages/EvidencePanel';
import {
  clickAll,
  clickMark,
  covered,
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

/** Ids in the order of the document; a mark that opens what is open already makes no step. */
const steps = (ids: readonly string[]) => ids.filter((id, index) => id !== ids[index - 1]);

/**
 * Every mark is reached by a pointer and by the keyboard, and what a pointer hits of it leads to its own sentence. Of each
 * kind of element not tried before, one is really clicked, and one pressed, until its evidence is there: marks of a kind
 * answer by one function. Returns the ids.
 */
async function leadEach(
  view: Locator,
  evidence: EvidencePanel,
  tried: Set<string> = new Set(),
): Promise<readonly string[]> {
  const marks = await marksIn(view);
  const ids = marks.map(({ id }) => id);
  if (ids.length === 0) return [];
  const fresh = (await oneOfEachKind(view)).filter(({ kind }) => !tried.has(kind));
  for (const { kind } of fresh) tried.add(kind);
  expect.soft(await unfocusable(view.locator(SAID)), 'marks that no key reaches').toEqual([]);
  await evidence.shut();
  const clicked = await clickAll(view.locator(SAID));
  expect
    .soft(
      clicked.covered.map((place) => ids[place]),
      'marks that no pointer reaches, since others lie over them',
    )
    .toEqual([]);
  expect.soft(clicked.opened, 'what each mark opens').toEqual(steps(ids));
  for (const activate of [clickMark, pressMark])
    await each(fresh, evidence, async (mark) => {
      await activate(markAt(view, mark));
    });
  return [...ids].sort();
}

/** Until the evidence of each of some marks is there, after what is done to it. */
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

/** The statements that the evidence of a claim leads to. */
function othersOf(id: string): readonly string[] {
  const claim = dataset.claimById.get(id);
  if (!claim) return [];
  const { about, parts } = groupsAround(dataset, claim, []);
  return [...about, ...parts].map(({ claims: [, other] }): string => other.id);
}

test('every mark of the timeline, clicked, shows its sentence and the others about the same quantity', async ({
  dashboard,
  evidence,
}) => {
  await dashboard.open();
  const { timeline } = dashboard;
  const marks = await marksIn(timeline);
  expect(claimsOnly(marks.map(({ id }) => id)).sort()).toEqual(claimIds);
  expect.soft(await unfocusable(timeline.locator(SAID)), 'marks that no key reaches').toEqual([]);
  await each(await oneOfEachKind(timeline), evidence, (mark) => pressMark(markAt(timeline, mark)));
  for (const mark of marks) {
    const { id } = mark;
    await each([mark], evidence, async () => {
      expect.soft(await clickMark(markAt(timeline, mark)), `${id} is reached by a pointer`).toBe(true);
    });
    const others = othersOf(id);
    if (others.length === 0) continue;
    const listed = async () => (await marksIn(evidence.of(id))).map((other) => other.id);
    await expect.poll(listed, `the others beside ${id}`).toEqual(expect.arrayContaining([...others]));
    const rows = evidence.of(id).locator(SAID);
    expect.soft(await covered(rows), `rows beside ${id} that no pointer reaches`).toEqual([]);
  }
});

test('the rows of the evidence lead to the others, and back', async ({ dashboard, evidence }) => {
  await dashboard.open();
  const most = dataset.claims.toSorted((a, b) => othersOf(b.id).length - othersOf(a.id).length).at(0);
  const whole = dataset.claims.find((claim) => claim !== most && groupsAround(dataset, claim, []).parts.length > 0);
  for (const { id } of [most, whole].flatMap((claim) => claim ?? [])) {
    await pressMark(dashboard.timeline.locator(`[data-claim="${id}"]`));
    await evidence.proves(id, proofOf(id));
    const others = othersOf(id);
    const rows = evidence.of(id).locator(SAID);
    const listed = async () => (await marksIn(evidence.of(id))).map((row) => row.id);
    await expect.poll(listed).toEqual(expect.arrayContaining([...others]));
    const there = await listed();
    expect((await clickAll(rows)).opened, `the rows beside ${id}`).toEqual(steps(there));
    await dashboard.arrive(`?claim=${id}`);
    const row = (one: string) => evidence.root.locator(`[data-claim="${one}"]`);
    for (const other of others.slice(-2)) {
      expect(await clickMark(row(other)), `${other} can be clicked beside ${id}`).toBe(true);
      await evidence.proves(other, proofOf(other));
      await pressMark(row(id));
      await evidence.proves(id, proofOf(id));
    }
  }
});

test('every mark of the charts opens its sentence; every claim is in exactly one chart', async ({
  dashboard,
  evidence,
}) => {
  await dashboard.open();
  const drawn: string[] = [];
  const tried = new Set<string>();
  for (const topic of TOPICS) {
    await dashboard.unfold(topic);
    const ids = await leadEach(dashboard.chart(topic), evidence, tried);
    const expected = dataset.claims.filter((claim) => claimTopic(claim) === topic).map(({ id }) => id);
    expect(ids, `chart of ${topic}`).toEqual(expected.sort());
    drawn.push(...ids);
  }
  expect(drawn.sort()).toEqual(claimIds);
});

test('every mark of the map opens its sentence, topic by topic, and so does what adds up', async ({
  dashboard,
  evidence,
}) => {
  await dashboard.open();
  const bar = dashboard.view('adds-up');
  await expect(bar.locator('[data-claim]').first()).toBeVisible();
  expect((await leadEach(bar, evidence)).length).toBeGreaterThan(0);
  const tried = new Set<string>();
  for (const topic of TOPICS) {
    await dashboard.arrive(`?topic=${topic}`);
    const ids = await leadEach(dashboard.map, evidence, tried);
    expect(ids.length, `figures of ${topic} on the map`).toBeGreaterThan(0);
  }
});

test('every row of the table opens its sentence; every claim has one', async ({ table, evidence }) => {
  await table.open('?tab=table');
  expect(await leadEach(table.view('table'), evidence)).toEqual(claimIds);
});

test('every mark of the coverage opens its sentence; every claim has one', async ({ dashboard, evidence }) => {
  await dashboard.open('?tab=coverage');
  expect(await leadEach(dashboard.view('coverage'), evidence)).toEqual(claimIds);
});

test('every mark in a document opens its sentence; together they hold every claim and every event', async ({
  sources,
  evidence,
}) => {
  await sources.open('?tab=sources');
  const together = new Set<string>();
  const tried = new Set<string>();
  for (const { id: doc } of dataset.sources) {
    await sources.read(doc);
    const ids = new Set(await leadEach(sources.article(doc), evidence, tried));
    const inDocument = [...dataset.claims, ...dataset.events].filter(({ appearances }) =>
      appearances.some(({ source }) => source === doc),
    );
    expect([...ids].sort(), doc).toEqual(inDocument.map(({ id }) => id).sort());
    for (const id of ids) together.add(id);
  }
  expect([...together].sort()).toEqual([...claimIds, ...eventIds].sort());
});

test('what the evidence offers at first opens its sentence', async ({ dashboard, evidence }) => {
  await dashboard.open();
  const offered = await marksIn(evidence.root);
  expect(offered.length).toBeGreaterThan(0);
  const firsts = await oneOfEachKind(evidence.root);
  expect((await clickAll(evidence.root.locator(SAID))).opened).toEqual(steps(offered.map(({ id }) => id)));
  for (const { id } of firsts) {
    for (const activate of [clickMark, pressMark]) {
      await evidence.shut();
      await activate(evidence.root.locator(`[data-claim="${id}"]`));
      await evidence.proves(id, proofOf(id));
    }
  }
});

test('every derived figure of the dashboard opens by mouse and by keyboard', async ({ dashboard, evidence }) => {
  await dashboard.open();
  const marks = dashboard.page.locator('[data-derivation]');
  const ids = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('data-derivation') ?? ''));
  const kinds = await kindsOf(marks);
  expect.soft(await unfocusable(marks), 'derived figures that no key reaches').toEqual([]);
  const clicked = await clickAll(marks);
  expect
    .soft(
      clicked.covered.map((place) => ids[place]),
      'derived figures that no pointer reaches',
    )
    .toEqual([]);
  expect.soft(clicked.opened, 'what each opens').toEqual(steps(ids));
  for (const [index, id] of ids.entries()) {
    if (kinds.indexOf(kinds[index] ?? '') !== index) continue;
    for (const activate of [clickMark, pressMark]) {
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
