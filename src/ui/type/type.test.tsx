import { act, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { standInForBrowser } from '../../dom/fixtures';
import { AtWidth, useRoom } from '../ahead/AtWidth';
import { TypeProbe } from './TypeProbe';
import { setTypeScale } from './typeScale';

const ROOMS = [300, 600];

function Drawing() {
  const { ref, width } = useRoom<HTMLDivElement>('turnover', ROOMS);
  return (
    <div ref={ref}>
      <AtWidth name="turnover" widths={ROOMS} width={width} draw={(at) => <p>drawn for {at}</p>} />
    </div>
  );
}

/** The widths that words have as labels, as labels without spacing, and large; every room is 600 pixels wide. */
function wide(label: number, plain: number, large: number) {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const at = this.matches('[aria-hidden] > span') ? [...(this.parentElement?.children ?? [])].indexOf(this) : 3;
    return new DOMRect(0, 0, [label, plain, large, 600][at], 10);
  });
}

afterEach(() => act(() => setTypeScale({ size: 1, spaced: 1 })));

describe('a drawing', () => {
  it.each([
    ['as it is laid out, with letters as they are', [100, 100, 2000], 600, ''],
    ['twice as large, with type twice as large', [200, 200, 2000], 300, '2'],
    ['larger by what spacing needs', [120, 100, 2000], 500, '1.2'],
    ['as it is laid out, where a browser sets letters on whole pixels', [103, 101, 2000], 600, ''],
  ] as const)('is %s', (_, [label, plain, large], width, zoom) => {
    standInForBrowser();
    wide(label, plain, large);
    render(
      <>
        <Drawing />
        <TypeProbe />
      </>,
    );
    const drawn = screen.getByText(`drawn for ${width}`).parentElement;
    expect(drawn?.style.zoom ?? '').toBe(zoom);
    expect(document.documentElement.hasAttribute('data-letters')).toBe(zoom !== '');
  });
});
