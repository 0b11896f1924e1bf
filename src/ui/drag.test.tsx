import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DRAG_THRESHOLD, followDrag } from './drag';

function bar() {
  const told: string[] = [];
  const moved = {
    onMove: (by: number) => void told.push(`move ${by}`),
    onEnd: (by: number) => void told.push(`end ${by}`),
  };
  render(
    <button
      type="button"
      ref={(element) => {
        // The page of tests has no pointers to capture.
        if (element) element.setPointerCapture = () => undefined;
      }}
      onPointerDown={(event) => followDrag(event, moved)}
    />,
  );
  const at = screen.getByRole('button');
  fireEvent.pointerDown(at, { clientX: 100 });
  return { at, told };
}

it('follows a pointer that goes further than a touch, and tells where it was let go', () => {
  const { at, told } = bar();
  fireEvent.pointerMove(at, { clientX: 100 + DRAG_THRESHOLD });
  fireEvent.pointerMove(at, { clientX: 130 });
  fireEvent.pointerUp(at, { clientX: 140 });
  fireEvent.pointerMove(at, { clientX: 150 });
  expect(told).toEqual(['move 30', 'end 40']);
});

it('leaves all as it was for a touch', () => {
  const touch = bar();
  fireEvent.pointerUp(touch.at, { clientX: 102 });
  expect(touch.told).toEqual([]);
});

it('goes back where the browser takes the pointer over', () => {
  const { at, told } = bar();
  fireEvent.pointerMove(at, { clientX: 130 });
  fireEvent.pointerCancel(at, { clientX: 130 });
  expect(told).toEqual(['move 30', 'move 0']);
});
