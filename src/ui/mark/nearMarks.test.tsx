import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nearMarks } from './nearMarks';

/** Marks whose parts lie so: `id: left top width height`. A part with `faded` belongs to a mark that cannot be reached. */
function drawn(...marks: readonly string[]): Element {
  const view = document.createElement('section');
  for (const mark of marks) {
    const [id = '', ...box] = mark.split(/[: ]+/);
    const part = document.createElement('i');
    part.className = 'mark-hit';
    const [x, y, width, height] = box.map(Number);
    vi.spyOn(part, 'getBoundingClientRect').mockReturnValue(new DOMRect(x, y, width, height));
    const whole = document.createElement('b');
    whole.className = 'mark';
    whole.id = id;
    if (!id.startsWith('faded')) whole.dataset.mark = '';
    whole.append(part);
    view.append(whole);
  }
  return view;
}

const ids = (view: Element, x: number, y: number) => nearMarks(view, { x, y }).map(({ id }) => id);

describe('what a finger means', () => {
  let rows: Element;
  beforeEach(() => {
    rows = drawn('one: 100 0 16 14', 'two: 104 14 16 14', 'far: 140 0 16 14', 'faded: 100 30 16 14');
  });

  it('is each mark that it covers, the nearest first', () => {
    expect(ids(rows, 108, 3)).toEqual(['one', 'two']);
    expect(ids(rows, 108, 25)).toEqual(['two', 'one']);
    expect(ids(rows, 146, 7)).toEqual(['far']);
  });

  it('is the nearest within reach where it covers none, and nothing farther away', () => {
    expect(ids(rows, 172, 7)).toEqual(['far']);
    expect(ids(rows, 190, 7)).toEqual([]);
  });

  it('gives every mark 24 pixels either way', () => {
    for (const [id, middle] of [
      ['one', 7],
      ['two', 21],
    ] as const)
      for (let y = middle - 12; y <= middle + 12; y += 4) expect(ids(rows, 108, y)).toContain(id);
  });
});
