import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { focusRegionOf, goToRegion, regionAfter } from './regions';
import { spotOf } from './spot';

afterEach(cleanup);

function draw() {
  render(
    <>
      <a href="#marks">to the marks</a>
      <header>
        <a href="/table">table</a>
      </header>
      <main>
        <h1>page</h1>
        <div data-region="filters">
          <button type="button">place</button>
        </div>
        <section data-view="timeline">
          <button type="button">year</button>
          <button type="button" data-mark data-claim="a" tabIndex={-1}>
            a
          </button>
          <button type="button" data-mark data-claim="b" tabIndex={0}>
            b
          </button>
        </section>
        <section data-view="evidence">
          <h2>figure</h2>
        </section>
      </main>
    </>,
  );
}
const focused = () => document.activeElement?.textContent;

it('leads from the marks to the evidence, to the filters and round, and back', () => {
  draw();
  expect([
    focusRegionOf(screen.getByText('a')),
    focusRegionOf(screen.getByText('place')),
    focusRegionOf(screen.getByText('figure')),
  ]).toEqual(['marks', 'filters', 'evidence']);
  expect([regionAfter('marks', false), regionAfter('filters', false), regionAfter('marks', true)]).toEqual([
    'evidence',
    'marks',
    'filters',
  ]);
});

it('begins at the tab stop of the marks, the heading of the evidence and the first filter', () => {
  draw();
  for (const [region, words] of [
    ['marks', 'b'],
    ['evidence', 'figure'],
    ['filters', 'place'],
  ] as const) {
    expect(goToRegion(region, [])).toBe(true);
    expect(focused()).toBe(words);
  }
});

it('returns to where the reader was in a part', () => {
  draw();
  goToRegion('marks', [spotOf(screen.getByText('a')), spotOf(screen.getByText('place'))]);
  expect(focused()).toBe('a');
});

it('takes no link that skips the masthead for a mark, none of the masthead for a filter, and no heading for either', () => {
  draw();
  const page = screen.getByText('page');
  page.tabIndex = -1;
  const trail = ['table', 'to the marks'].map((words) => spotOf(screen.getByText(words)));
  goToRegion('marks', [...trail, spotOf(page)]);
  expect(focused()).toBe('b');
  goToRegion('filters', trail);
  expect(focused()).toBe('place');
});
