import { describe, expect, it } from 'vitest';
import type { Emphasis } from './binding';
import { createLiveMarks } from './liveMarks';
import { type MarkKind, markAttributes } from './markAttributes';

/** Live marks over emphases that the test sets. */
function live(start: Readonly<Record<string, Emphasis>> = {}) {
  const emphases = new Map(Object.entries(start));
  const listeners = new Set<() => void>();
  const marks = createLiveMarks({
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    emphasisOf: (id) => emphases.get(id) ?? 'plain',
  });
  const become = (id: string, emphasis: Emphasis) => {
    emphases.set(id, emphasis);
    for (const listener of listeners) listener();
  };
  return { marks, become, listeners };
}
const button = () => document.createElement('button');

describe('the attributes of a mark', () => {
  it.each<[kind: MarkKind, attribute: string]>([
    ['claim', 'data-claim'],
    ['derivation', 'data-derivation'],
    ['event', 'data-event'],
  ])('name a %s by its id', (kind, attribute) => {
    const ids = Object.entries(markAttributes('a', kind, 'plain')).filter(([, value]) => value === 'a');
    expect(ids).toEqual([[attribute, 'a']]);
  });

  it.each<[emphasis: Emphasis, lit: string | undefined, current: string | undefined]>([
    ['plain', undefined, undefined],
    ['hovered', 'hovered', undefined],
    ['selected', 'selected', 'true'],
    ['faded', undefined, undefined],
  ])('say how it stands out: %s', (emphasis, lit, current) => {
    expect(markAttributes('a', 'claim', emphasis)).toMatchObject({
      'data-emphasis': emphasis,
      'data-lit': lit,
      'aria-current': current,
    });
  });

  it('give a ghost no name and no place in the order of marks', () => {
    const ghost = markAttributes('a', 'claim', 'faded');
    expect(Object.values(ghost)).not.toContain('a');
    expect(ghost).toMatchObject({ 'data-ghost': '', 'data-mark': undefined, 'aria-hidden': 'true' });
  });
});

describe('live marks', () => {
  it('set an element right at once, and keep it so', () => {
    const { marks, become } = live({ a: 'selected' });
    const element = button();
    marks.attach(element, 'a', 'claim');
    expect(element.dataset).toMatchObject({ claim: 'a', lit: 'selected' });
    become('a', 'faded');
    expect([element.dataset.claim, element.disabled]).toEqual([undefined, true]);
    become('a', 'plain');
    expect([element.dataset.claim, element.disabled, element.tabIndex]).toEqual(['a', false, -1]);
  });

  it('touch only what has changed', () => {
    const { marks, become } = live();
    const [one, other] = [button(), button()];
    marks.attach(one, 'a', 'claim');
    marks.attach(other, 'b', 'claim');
    other.dataset.emphasis = 'touched by nobody';
    become('a', 'hovered');
    expect([one.dataset.emphasis, other.dataset.emphasis]).toEqual(['hovered', 'touched by nobody']);
  });

  it('ask once for all, and no longer when the last has gone', () => {
    const { marks, listeners } = live();
    const leave = [button(), button()].map((element) => marks.attach(element, 'a', 'claim'));
    expect(listeners.size).toBe(1);
    leave[0]?.();
    expect(listeners.size).toBe(1);
    leave[1]?.();
    expect(listeners.size).toBe(0);
  });

  it('let an element pass to another figure, and the one before go without harm', () => {
    const { marks, become } = live();
    const element = button();
    const leave = marks.attach(element, 'a', 'claim');
    marks.attach(element, 'b', 'claim');
    leave();
    become('b', 'selected');
    expect(element.dataset).toMatchObject({ claim: 'b', lit: 'selected' });
  });
});
