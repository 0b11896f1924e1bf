import { fireEvent, render, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { linearScales } from '../../layout/chart/linearScales';
import { Axes } from './Axes';
import { PlotAxes } from './PlotAxes';
import { RechartsAxes } from './RechartsAxes';

const axis = { first: 2019, last: 2026 };
const frame = {
  width: 557,
  plot: { x: 37, y: 14, width: 432, height: 196 },
  max: 60,
  rows: null,
  ticks: [
    { value: 20, label: '20' },
    { value: 40, label: '40' },
    { value: 60, label: '$60bn' },
  ],
  fontSize: 12,
  lineHeight: 14.5,
  shortYears: false,
  yearStep: 1,
  unnamed: null,
};
const HEIGHT = 400;

const round = (text: string | null) => Math.round(Number(text) * 100) / 100;

/** Every word and every line, with where it is drawn. */
function drawn(container: HTMLElement): readonly string[] {
  const words = [...container.querySelectorAll('text')].map(
    (text) =>
      `${text.textContent} ${round(text.getAttribute('x'))} ${round(text.getAttribute('y'))} ${text.getAttribute('text-anchor')} ${text.getAttribute('class')}`,
  );
  const lines = [...container.querySelectorAll('line')].map((line) =>
    ['x1', 'x2', 'y1', 'y2'].map((name) => round(line.getAttribute(name))).join(' '),
  );
  return [...words, ...new Set(lines)].sort();
}

it.each([1, 3])(
  'grid and axes of Recharts stand where ours do, each %i years one of which is named',
  async (yearStep) => {
    const own = { ...frame, yearStep };
    const ours = render(
      <svg>
        <PlotAxes axis={axis} frame={own} scales={linearScales(frame, axis)} />
      </svg>,
    );
    const onDrawn = vi.fn();
    const theirs = render(<RechartsAxes axis={axis} frame={own} height={HEIGHT} onDrawn={onDrawn} />);
    await waitFor(() => expect(onDrawn).toHaveBeenCalled());
    expect(drawn(ours.container)).toHaveLength(frame.ticks.length * 2 + Math.ceil(8 / yearStep));
    expect(drawn(theirs.container)).toEqual(drawn(ours.container));
  },
);

it('what Recharts drew on, and keeps, hangs in nothing of the page once that is gone', async () => {
  const { container, unmount } = render(
    <section>
      <Axes axis={axis} frame={frame} scales={linearScales(frame, axis)} height={HEIGHT} />
    </section>,
  );
  fireEvent.pointerOver(container.querySelector('.chart-axes') ?? container);
  const drawn = await waitFor(() => {
    const svg = container.querySelector('.recharts-surface');
    if (!svg || container.querySelector('.chart-coming')) throw new Error('not drawn');
    return svg;
  });
  expect(container.contains(drawn)).toBe(true);
  const axes = container.querySelector('.chart-axes');
  unmount();
  await waitFor(() => expect(axes?.contains(drawn)).toBe(false));
});
