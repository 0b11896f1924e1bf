import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { portableType } from './portableType';
import { familiesOf } from './svgStyle';

const SERIF = familiesOf('"Source Serif 4", serif');
const SANS = familiesOf('"IBM Plex Sans", sans-serif');
const SCOPE = '[aria-labelledby="of-this"]';

/** A picture of these texts, parsed. */
function pictureOf(texts: string, more = ''): Element {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 100" ${more}>${texts}</svg>`;
  return new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
}

it('draws texts at a tenth of what they are written in, wherever they stood, lines around and under them too', () => {
  const svg =
    pictureOf(`<text x="10" y="20.05" transform="rotate(90)" font-family="${SANS}" font-size="12.5" stroke="#fff"
    letter-spacing="-0.2"><tspan dx="-3" font-size="11">a</tspan><tspan text-decoration="underline"
    style="text-decoration-thickness: 1.5px;">b</tspan></text><rect x="10" width="5" stroke-width="2"/>`);
  portableType(svg, SCOPE);
  const [text, rect] = svg.children;
  const attributes = (element: Element | null | undefined) =>
    Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));
  expect(attributes(text)).toMatchObject({
    x: '100',
    y: '200.5',
    transform: 'rotate(90) scale(0.1)',
    'font-size': '125',
    'letter-spacing': '-2',
    'stroke-width': '10',
  });
  expect(attributes(text?.firstElementChild)).toEqual({ dx: '-30', 'font-size': '110' });
  expect(attributes(text?.lastElementChild).style).toBe('text-decoration-thickness: 15px;');
  expect(attributes(rect)).toEqual({ x: '10', width: '5', 'stroke-width': '2' });
});

it('names a family first that LibreOffice has, and gives the others back to who reads the sheet', () => {
  const svg = pictureOf(`<text font-family="${SERIF}" font-size="12">a<tspan font-family="${SANS}">b</tspan></text>`);
  const rules = portableType(svg, SCOPE).split('\n');
  const [text] = svg.querySelectorAll('text');
  expect(text?.getAttribute('font-family')).toBe(`'Liberation Serif', ${SERIF}`);
  expect(text?.firstElementChild?.getAttribute('font-family')).toBe(`'Liberation Sans', ${SANS}`);
  expect(rules).toHaveLength(3);
  const given = rules.map((rule) => /^\[aria-labelledby="of-this"\] (.*)\{(.*)\}$/.exec(rule) ?? []);
  const matched = given.map(([, selector = '', declared]) => [svg.querySelector(selector)?.localName, declared]);
  expect(matched).toEqual([
    ['text', `font-family:${SERIF}`],
    ['tspan', `font-family:${SANS}`],
    ['text', 'font-variation-settings:"opsz" 12'],
  ]);
});

const isInstalled = spawnSync('soffice', ['--version']).status === 0;
const LINES = [
  ['7 ', 'Россия со странами Центральной Азии ', 'превышает 45 млрд', ' и растёт'],
  ['8 ', 'growing', ' share of settlements in the currencies', ' (our words)'],
  ['9 ', 'infrastructure of the region ', 'exceeded $30 billion', ' (our translation)'],
];
/** Between two letters of a word there is less than this of a size of 12, between two words more. */
const APART = 2.25;
const ZOOM = 4;

/** The lines as LibreOffice draws them, of half dark letters: how many words each has, and how dark the darkest pixel is. */
function drawnByLibreOffice(svg: Element) {
  const folder = mkdtempSync(join(tmpdir(), 'type-'));
  writeFileSync(join(folder, 'lines.svg'), new XMLSerializer().serializeToString(svg));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const asked = ['--headless', '--convert-to', 'png', '--outdir', folder, join(folder, 'lines.svg')];
  execFileSync('soffice', [profile, ...asked], { stdio: 'ignore' });
  const { width, data } = PNG.sync.read(readFileSync(join(folder, 'lines.png')));
  rmSync(folder, { recursive: true, force: true });
  const darkAt = (x: number, y: number) => 255 - (data[4 * (y * width + x)] ?? 255);
  return LINES.map((_, line) => {
    const rows = Array.from({ length: 24 * ZOOM }, (_, row) => (line * 30 + 10) * ZOOM + row);
    const darkest = Array.from({ length: width }, (_, x) => Math.max(...rows.map((y) => darkAt(x, y))));
    const gaps = darkest
      .map((dark) => (dark > 40 ? '#' : ' '))
      .join('')
      .trim();
    return { words: gaps.split(new RegExp(` {${APART * ZOOM},}`)).length, darkest: Math.max(...darkest) };
  });
}

describe.skipIf(!isInstalled)('LibreOffice (skipped: it is not installed)', () => {
  it('keeps the words of a line apart, and draws none over another', () => {
    const texts = LINES.map(
      ([number, before, figure, after], line) =>
        `<text x="10" y="${line * 30 + 26}" xml:space="preserve" fill-opacity="0.5" font-family="${SANS}" font-size="12"><tspan
        font-weight="600">${number}</tspan><tspan font-family="${SERIF}">${before}</tspan><tspan font-family="${SERIF}"
        font-weight="600">${figure}</tspan><tspan>${after}</tspan></text>`,
    ).join('');
    const svg = pictureOf(
      `<rect width="400" height="100" fill="#fff"/>${texts}`,
      `width="${400 * ZOOM}" height="${100 * ZOOM}" aria-labelledby="of-this"`,
    );
    const style = svg.appendChild(svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'style'));
    style.textContent = portableType(svg, SCOPE);
    const wanted = LINES.map((runs) => runs.join('').split(' ').length);
    const drawn = drawnByLibreOffice(svg);
    expect(drawn.map(({ words }) => words)).toEqual(wanted);
    for (const { darkest } of drawn) expect(darkest).toBeLessThan(150);
  }, 60_000);
});
