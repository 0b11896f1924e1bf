import { expect, it } from 'vitest';
import { linksIn } from './pdfLinks';
import { textsForPdf } from './pdfText';
import { textRunsOf } from './textRuns';

/** A letter is a pixel wide, a bold one two. */
const widthOf = (text: string, look: Readonly<Record<string, string>>) =>
  text.length * (look['font-weight'] === '600' ? 2 : 1);
const runs = (markup: string) => {
  const svg = new DOMParser().parseFromString(`<svg xmlns="http://www.w3.org/2000/svg">${markup}</svg>`, 'text/xml');
  const [text] = svg.getElementsByTagName('text');
  return text
    ? textRunsOf(text, widthOf).map((run) => [
        run.text,
        run.x,
        run.y,
        run.underline?.paint ?? null,
        run.look.fill ?? '',
      ])
    : [];
};

it('places parts that flow one behind the other, with their spaces and in their own paint', () => {
  expect(
    runs(
      '<text x="10" y="5" xml:space="preserve" fill="#444"><tspan>of which </tspan>' +
        '<tspan text-decoration="underline" fill="#fc0"><tspan fill="#111" font-weight="600">59</tspan></tspan>, so</text>',
    ),
  ).toEqual([
    ['of which ', 10, 5, null, '#444'],
    ['59', 19, 5, '#fc0', '#111'],
    [', so', 23, 5, null, '#444'],
  ]);
});

it('knows anchors, distances and lines of their own', () => {
  expect(runs('<text x="10" y="5" text-anchor="end">abc<tspan dx="2">de</tspan></text>')).toEqual([
    ['abc', 3, 5, null, ''],
    ['de', 8, 5, null, ''],
  ]);
  expect(
    runs('<text y="5" text-anchor="middle"><tspan x="10">abcd</tspan><tspan x="20" dy="12">ab</tspan></text>'),
  ).toEqual([
    ['abcd', 8, 5, null, ''],
    ['ab', 19, 17, null, ''],
  ]);
});

it('gives a PDF texts at places of their own in faces that it knows, and draws what underlines them', () => {
  const svg = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg"><text x="10" y="5" font-family="'Serif 4', serif" font-size="12"><tspan
      text-decoration="underline" fill="#fc0"><tspan fill="#111" font-weight="600">59</tspan></tspan> so</text></svg>`,
    'image/svg+xml',
  );
  textsForPdf(svg.documentElement, widthOf);
  const [bold, plain] = svg.querySelectorAll('text');
  expect(bold?.outerHTML).toContain('font-family="Serif-4" font-size="12" fill="#111" font-weight="bold"');
  // A line ends with a space, by which readers tell its last word from the next.
  expect([plain?.getAttribute('x'), plain?.textContent, plain?.getAttribute('font-weight')]).toEqual([
    '14',
    ' so ',
    'normal',
  ]);
  const line = svg.querySelector('line');
  expect(['x1', 'x2', 'stroke'].map((name) => line?.getAttribute(name))).toEqual(['10', '14', '#fc0']);
});

it('has letters of a PDF smaller where its faces are wider than a line was laid out', () => {
  const svg = new DOMParser().parseFromString(
    '<svg xmlns="http://www.w3.org/2000/svg"><text x="20" y="5" font-size="12" text-anchor="end">ab<tspan fill="#111">cdefgh</tspan></text></svg>',
    'image/svg+xml',
  );
  textsForPdf(svg.documentElement, widthOf, (text) => 0.75 * text.length);
  const runs = [...svg.querySelectorAll('text')].map((run) => ['x', 'font-size'].map((name) => run.getAttribute(name)));
  expect(runs).toEqual([
    ['14', '9'],
    ['15.5', '9'],
  ]);
});

it('has no words twice in a PDF: what only sets words off is a path, as wide as they are there', () => {
  const text = (look: string) =>
    `<text x="20" y="5" font-size="12" text-anchor="end" ${look}>ab<tspan>cd</tspan></text>`;
  const svg = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg">${text('fill="none" stroke="#fff" aria-hidden="true"')}${text('fill="#111"')}</svg>`,
    'image/svg+xml',
  );
  textsForPdf(svg.documentElement, widthOf, widthOf, (letters, look, { x, y, width }) =>
    [letters, look['font-size'], x, y, width].join(),
  );
  const [under, over] = svg.documentElement.children;
  expect([...(under?.children ?? [])].map((path) => [path.localName, path.getAttribute('d')])).toEqual([
    ['path', 'ab,12,16,5,2'],
    ['path', 'cd,12,18,5,2'],
  ]);
  expect(under?.firstElementChild?.getAttribute('stroke')).toBe('#fff');
  expect(over?.textContent).toBe('abcd ');
  expect([...(over?.children ?? [])].map((run) => run.getAttribute('x'))).toEqual(['16', '18']);
});

it('knows where the notes of a PDF lead, and each line of its address', () => {
  const svg = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg"><g data-href="https://nca.example/"><text x="0" y="20" font-size="10">1</text>
    <text x="8" y="20" font-size="10">said</text><text x="8" y="35" font-size="10">so, <tspan font-weight="600">50</tspan></text></g>
    <text x="90" y="100" font-size="10">https://five.example/</text><text x="90" y="90" font-size="10">five</text></svg>`,
    'image/svg+xml',
  );
  textsForPdf(svg.documentElement, widthOf);
  const own = { written: 'https://five.example/?place=KZ', address: 'https://five.example/?place=KZ&data=1' };
  expect(linksIn(svg.documentElement, own, widthOf)).toEqual([
    { x: 0, y: 10, width: 16, height: 28, url: 'https://nca.example/' },
    { x: 90, y: 90, width: 21, height: 13, url: own.address },
  ]);
});
