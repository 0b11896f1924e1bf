import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterPaint } from './afterPaint';
import { dataUrl } from './dataUrl';
import { download } from './download';
import { prefixIds } from './prefixIds';
import { INITIAL_PAINT, ownOf, paintOf, typeOf, underlineOf } from './svgStyle';

describe('what waits for the next frame', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('runs once, after the frame, in the order in which it was asked for', () => {
    const ran: string[] = [];
    afterPaint(() => ran.push('first'));
    afterPaint(() => ran.push('second'));
    expect(ran).toEqual([]);
    vi.advanceTimersByTime(40);
    expect(ran).toEqual(['first', 'second']);
    vi.advanceTimersByTime(1000);
    expect(ran).toHaveLength(2);
  });

  it('can be called off, alone', () => {
    const ran: string[] = [];
    const task = () => ran.push('same');
    const callOff = afterPaint(task);
    afterPaint(task);
    callOff();
    vi.advanceTimersByTime(40);
    expect(ran).toEqual(['same']);
  });

  it('runs in a page that nobody sees too, which gets no frames', () => {
    vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(1);
    const task = vi.fn();
    afterPaint(task);
    vi.advanceTimersByTime(249);
    expect(task).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(task).toHaveBeenCalledTimes(1);
    vi.restoreAllMocks();
  });

  it('may ask for another frame of its own', () => {
    const ran: string[] = [];
    afterPaint(() => {
      ran.push('first');
      afterPaint(() => ran.push('of the first'));
    });
    vi.advanceTimersByTime(20);
    vi.advanceTimersByTime(40);
    expect(ran).toEqual(['first', 'of the first']);
  });
});

describe('a file that is saved', () => {
  it('is a link that is followed and gone, whose address is good for a minute', () => {
    vi.useFakeTimers();
    const [made, revoked]: [Blob[], string[]] = [[], []];
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => `blob:${made.push(blob)}`,
      revokeObjectURL: (address: string) => revoked.push(address),
    });
    const followed: { readonly name: string; readonly href: string; readonly inPage: boolean }[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      followed.push({ name: this.download, href: this.href, inPage: this.isConnected });
    });
    const file = new Blob(['a']);
    download(file, 'figures.csv');
    expect([followed, made]).toEqual([[{ name: 'figures.csv', href: 'blob:1', inPage: true }], [file]]);
    expect(document.querySelector('a')).toBeNull();
    vi.advanceTimersByTime(59_000);
    expect(revoked).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(revoked).toEqual(['blob:1']);
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('can be an address that holds it, of the type that is wanted', async () => {
    expect(await dataUrl(new Blob(['abc'], { type: 'text/plain' }), 'font/woff2')).toBe('data:font/woff2;base64,YWJj');
    expect(await dataUrl(new Blob(['abc']), 'image/png')).toBe('data:image/png;base64,YWJj');
  });
});

describe('the paint of a picture', () => {
  const style = (change: Readonly<Record<string, string>>) => ({
    getPropertyValue: (name: string) => ({ ...INITIAL_PAINT, ...change })[name] ?? '',
  });
  const paint = (change: Readonly<Record<string, string>>, references: string[] = []) =>
    paintOf(style(change), (id) => references.push(id));

  it('is written only where it differs from what SVG begins with', () => {
    expect(paint({})).toEqual({});
    expect(paint({ fill: 'rgb(255, 0, 0)', 'stroke-linecap': 'round' })).toEqual({ fill: '#ff0000' });
  });

  it.each([
    [
      'a stroke with its width in pixels',
      { stroke: 'rgb(0, 0, 255)', 'stroke-width': '2px' },
      { stroke: '#0000ff', 'stroke-width': '2' },
    ],
    ['no stroke, and nothing of one', { stroke: 'none', 'stroke-width': '2px', 'stroke-dasharray': '3px' }, {}],
    ['a fill that lets through', { fill: 'rgba(255, 0, 0, 0.5)' }, { fill: '#ff0000', 'fill-opacity': '0.5' }],
    ['a fill that is not seen', { fill: 'rgba(255, 0, 0, 0)' }, { fill: 'none' }],
  ])('is %s', (_, change, wanted) => {
    expect(paint(change)).toEqual(wanted);
  });

  it('tells of the gradients and patterns that it refers to', () => {
    const references: string[] = [];
    expect(paint({ fill: 'url("#stem-KZ")', stroke: 'url(#hatch)' }, references)).toEqual({
      fill: 'url(#stem-KZ)',
      stroke: 'url(#hatch)',
    });
    expect(references).toEqual(['stem-KZ', 'hatch']);
  });

  it('has type with the real face, what is about as wide and its kind, and no face that only this page has', () => {
    const words = style({
      'font-family': '"IBM Plex Sans", "Plex fallback", sans-serif',
      'font-size': '120px',
      'font-weight': '600',
      'font-style': 'normal',
      'text-anchor': 'middle',
      'letter-spacing': 'normal',
    });
    expect(typeOf(words, false, 10)).toEqual({
      'font-family': "'IBM Plex Sans', Arial, 'Liberation Sans', Helvetica, 'DejaVu Sans Condensed', sans-serif",
      'font-size': '12',
      'font-weight': '600',
      'text-anchor': 'middle',
    });
    expect(typeOf(words, true, 10)).toHaveProperty('font-style', 'normal');
  });
});

describe('a picture that stands in a page with others', () => {
  it('has ids of its own, and refers to these', () => {
    const host = document.createElement('div');
    host.innerHTML = `
      <svg><title id="title">url(#hatch)</title><pattern id="hatch"></pattern>
        <rect fill="url(#hatch)" stroke="url(#other)"></rect><use href="#hatch"></use><path fill="#aabbcc"></path></svg>`;
    const [svg] = host.children;
    if (svg) prefixIds(svg, 'fr-1-');
    expect([...host.querySelectorAll('[id]')].map(({ id }) => id)).toEqual(['fr-1-title', 'fr-1-hatch']);
    expect(host.querySelector('rect')?.getAttribute('fill')).toBe('url(#fr-1-hatch)');
    expect(host.querySelector('rect')?.getAttribute('stroke')).toBe('url(#other)');
    expect(host.querySelector('use')?.getAttribute('href')).toBe('#fr-1-hatch');
    expect(host.querySelector('title')?.textContent).toBe('url(#hatch)');
  });
});

describe('the parts of a text', () => {
  it('have only what the whole does not have', () => {
    expect(ownOf({ fill: '#111111', 'font-size': '12' }, { fill: '#444444', 'font-size': '12' })).toEqual({
      fill: '#111111',
    });
  });

  it('are underlined where they are', () => {
    const style = (line: string) => ({
      getPropertyValue: (name: string) => (name === 'text-decoration-line' ? line : '1.5px'),
    });
    expect(underlineOf(style('none'))).toEqual({});
    expect(underlineOf(style('underline'))).toEqual({
      'text-decoration': 'underline',
      style: 'text-decoration-thickness:1.5px',
    });
  });
});
