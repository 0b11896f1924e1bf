import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Emphasis, MarkBinding } from './binding';
import { Mark } from './Mark';
import { MarkScope } from './MarkBinding';

/** A binding whose emphasis is the same for all ids and set by hand. */
function bindingOf(start: Emphasis) {
  let emphasis = start;
  const listeners = new Set<() => void>();
  const activate = vi.fn();
  const binding: MarkBinding = {
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    emphasisOf: () => emphasis,
    activate,
    hover: () => {},
  };
  const become = (next: Emphasis) => {
    emphasis = next;
    for (const listener of listeners) listener();
  };
  return { binding, become, activate, listeners };
}

function Picture({ onDraw }: { readonly onDraw: () => void }) {
  onDraw();
  return <circle r="1" />;
}

function draw(start: Emphasis) {
  const all = bindingOf(start);
  const drawn = vi.fn();
  const tree = (id: string) => (
    <MarkScope binding={all.binding}>
      <svg role="presentation">
        <Mark id={id} label="one" row={0}>
          <Picture onDraw={drawn} />
        </Mark>
      </svg>
    </MarkScope>
  );
  const { rerender, unmount } = render(tree('a'));
  return { ...all, drawn, unmount, again: (id = 'a') => rerender(tree(id)) };
}

const mark = () => screen.getByRole('button', { hidden: true });

afterEach(cleanup);

describe('Mark', () => {
  it('follows its emphasis without being rendered again', () => {
    const { become, drawn } = draw('plain');
    expect(mark()).toHaveProperty('dataset.claim', 'a');
    become('faded');
    expect(mark().dataset).toMatchObject({ emphasis: 'faded' });
    expect(['data-claim', 'data-mark', 'tabindex'].filter((name) => mark().hasAttribute(name))).toEqual([]);
    expect(mark().getAttribute('aria-hidden')).toBe('true');
    become('selected');
    expect(mark().dataset).toMatchObject({ emphasis: 'selected', claim: 'a', mark: '' });
    expect(mark().getAttribute('aria-current')).toBe('true');
    expect(mark().getAttribute('tabindex')).toBe('-1');
    expect(drawn).toHaveBeenCalledTimes(1);
  });

  it('keeps what it has become when it is rendered again', () => {
    const { become, again } = draw('plain');
    become('faded');
    again();
    expect(mark().dataset).not.toHaveProperty('claim');
    become('plain');
    again('b');
    expect(mark().dataset).toMatchObject({ emphasis: 'plain', claim: 'b' });
    become('hovered');
    expect(mark().dataset).toMatchObject({ emphasis: 'hovered', claim: 'b' });
  });

  it('leaves the tab stop where the arrow keys have put it', () => {
    const { become } = draw('plain');
    mark().tabIndex = 0;
    become('hovered');
    expect(mark().tabIndex).toBe(0);
  });

  it('opens its evidence, and as a ghost does not', () => {
    const { become, activate } = draw('plain');
    fireEvent.click(mark());
    expect(activate).toHaveBeenCalledWith('a');
    become('faded');
    fireEvent.click(mark());
    fireEvent.keyDown(mark(), { key: 'Enter' });
    expect(activate).toHaveBeenCalledTimes(1);
  });

  it('listens to nothing once it is gone', () => {
    const { listeners, unmount } = draw('plain');
    expect(listeners.size).toBe(1);
    unmount();
    expect(listeners.size).toBe(0);
  });
});
