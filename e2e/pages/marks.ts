import { expect, type Locator } from '@playwright/test';

/** What was said: claims and events. Derived figures are marks too, with evidence of another kind. */
export const SAID = '[data-claim], [data-event]';
const MARKS = `${SAID}, [data-derivation]`;

/** A drawn statement: where it stands among the marks of its view and among those with its id, and what it opens. */
export type DrawnMark = { readonly index: number; readonly nth: number; readonly id: string };

/** The claims and events of a view in the order of the document, each with the id that it carries. */
export async function marksIn(view: Locator): Promise<readonly DrawnMark[]> {
  const ids = await view
    .locator(SAID)
    .evaluateAll((marks) =>
      marks.map((mark) => mark.getAttribute('data-claim') ?? mark.getAttribute('data-event') ?? ''),
    );
  return ids.map((id, index) => ({ index, nth: ids.slice(0, index).filter((other) => other === id).length, id }));
}

/** By its id: what opens may part a flag from its group, and other marks then stand in other places. */
export function markAt(view: Locator, { id, nth }: DrawnMark): Locator {
  return view.locator(`[data-claim="${id}"], [data-event="${id}"]`).nth(nth);
}

/**
 * Clicks a mark as a pointer would, on a point of it that nothing covers. Returns false when a neighbour lies over all
 * of it; the mark then gets the click without a pointer.
 */
export async function clickMark(mark: Locator): Promise<boolean> {
  await mark.waitFor({ state: 'attached' });
  const [point] = await mark.evaluateAll(freePoints, [MARKS, false] as const);
  if (!point) {
    await mark.dispatchEvent('click');
    return false;
  }
  await mark.page().mouse.click(point.x, point.y);
  return true;
}

/** The places of those of some marks that no pointer would hit on any point, since others lie over them. */
export async function covered(marks: Locator): Promise<readonly number[]> {
  const points = await marks.evaluateAll(freePoints, [MARKS, false] as const);
  return points.flatMap((point, index) => (point ? [] : [index]));
}

/**
 * Clicks each of some marks on what a pointer would hit of it, one after another before anything is drawn anew. Returns
 * the places of those that no pointer would hit, and what the address names as open after each step that was made.
 */
export async function clickAll(marks: Locator): Promise<{
  readonly covered: readonly number[];
  readonly opened: readonly (string | null)[];
}> {
  const page = marks.page();
  const count = () => page.evaluate(() => (window as unknown as { asked: unknown[] }).asked.length);
  await page.evaluate(() => {
    const asked: string[] = [];
    const push = history.pushState.bind(history);
    Object.assign(window, { asked, forget: () => Object.assign(history, { pushState: push }) });
    history.pushState = (state, title, address) => {
      asked.push(String(address));
      push(state, title, address);
    };
  });
  const points = await marks.evaluateAll(freePoints, [MARKS, true] as const);
  // The steps are written all at once, after the next picture.
  await expect.poll(count, { intervals: [20, 50, 100], message: 'steps that the clicks make' }).toBeGreaterThan(0);
  const opened = await page.evaluate(() => {
    const { asked, forget } = window as unknown as { asked: string[]; forget: () => void };
    forget();
    return asked.map((address) => new URL(address, location.href).searchParams.get('claim'));
  });
  // What is drawn follows the address: what is done next is done to the last of them.
  const last = opened.at(-1) ?? null;
  if (last !== null) await page.locator(`[data-evidence="${last}"]`).waitFor({ state: 'attached' });
  return { covered: points.flatMap((point, index) => (point ? [] : [index])), opened };
}

/** Focuses a mark, or the button in it, and presses a key. */
export async function pressMark(mark: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await mark.evaluate((element) => {
    const target = element.matches('button, [role="button"]') ? element : element.querySelector('button');
    if (target instanceof HTMLElement || target instanceof SVGElement) target.focus();
  });
  await mark.page().keyboard.press(key);
}

/** Those of some marks that the keyboard cannot focus, neither themselves nor a button in them, by their ids. */
export function unfocusable(marks: Locator): Promise<readonly string[]> {
  return marks.evaluateAll((all) =>
    all.flatMap((mark) => {
      const target = mark.matches('button, [role="button"]') ? mark : mark.querySelector('button');
      if (target instanceof HTMLElement || target instanceof SVGElement) target.focus({ preventScroll: true });
      const isFocused = target !== null && document.activeElement === target;
      const name = ['data-claim', 'data-event', 'data-derivation'].map((key) => mark.getAttribute(key)).find(Boolean);
      return isFocused ? [] : [name ?? mark.outerHTML.slice(0, 80)];
    }),
  );
}

/** The first mark of each kind in a view: of those that are the same element of the same class. */
export async function oneOfEachKind(view: Locator): Promise<readonly (DrawnMark & { readonly kind: string })[]> {
  const marks = await marksIn(view);
  const kinds = await kindsOf(view.locator(SAID));
  return marks.flatMap((mark) => {
    const kind = kinds[mark.index] ?? '';
    return kinds.indexOf(kind) === mark.index ? [{ ...mark, kind }] : [];
  });
}

/** What element each mark is, and of which class: marks of one kind answer by one function. */
export function kindsOf(marks: Locator): Promise<readonly string[]> {
  return marks.evaluateAll((all) =>
    all.map((mark) => `${mark.tagName} ${mark.closest('[class]')?.getAttribute('class') ?? ''}`),
  );
}

/**
 * Runs in the page: a point of each mark where the mark itself would be hit, brought into sight; null when there is
 * none. What is hit there is clicked, if asked for, once all points are found.
 */
async function freePoints(
  all: Element[],
  [marks, isClicked]: readonly [marks: string, isClicked: boolean],
): Promise<({ x: number; y: number } | null)[]> {
  const spots = [0.5, 0.25, 0.75, 0.1, 0.9];
  const find = async (mark: Element) => {
    const shapes = [...mark.querySelectorAll('.mark-hit, text, circle'), mark, ...mark.querySelectorAll('*')];
    for (const block of ['nearest', 'center'] as const) {
      const before = mark.getBoundingClientRect();
      mark.scrollIntoView({ block, behavior: 'instant' });
      const after = mark.getBoundingClientRect();
      // What sticks to the window follows the scroll a frame later.
      if (before.x !== after.x || before.y !== after.y)
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      for (const { left, top, width, height } of shapes.flatMap((shape) => [...shape.getClientRects()])) {
        for (const x of spots.map((share) => left + width * share)) {
          for (const y of spots.map((share) => top + height * share)) {
            const hit = document.elementFromPoint(x, y);
            if (hit?.closest(marks) === mark) return { x, y, hit };
          }
        }
      }
    }
    return null;
  };
  const found = [];
  for (const mark of all) found.push(await find(mark));
  if (isClicked)
    for (const point of found)
      point?.hit.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, clientX: point.x, clientY: point.y, detail: 1 }),
      );
  return found.map((point) => point && { x: point.x, y: point.y });
}
