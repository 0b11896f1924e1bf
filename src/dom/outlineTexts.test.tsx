import { expect, it } from 'vitest';
import { outlineTexts } from './outlineTexts';
import type { TextLook } from './textRuns';

/** A letter is a pixel wide, and drawn as a dot; no face has a question mark. */
const dots = (text: string, _: TextLook) => ({
  width: text.length,
  pathAt: (x: number, y: number) => (text.trim() === '' ? '' : `M${x} ${y}h${text.length}`),
  missing: text.includes('?') ? [{ text: '?', x: text.indexOf('?') }] : [],
});

it('leaves paths in the place of texts, painted like them, with lines under words and what no face has', async () => {
  const svg = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg"><text x="10" y="5" fill="none" stroke="#fff" font-size="12">ab</text>
    <text x="10" y="5" xml:space="preserve" font-family="'Serif 4', serif" fill="#444"><tspan
    text-decoration="underline" fill="#fc0"><tspan fill="#111" font-weight="600">59</tspan></tspan> so?</text></svg>`,
    'image/svg+xml',
  );
  await outlineTexts(svg.documentElement, dots);
  const [under, group] = svg.documentElement.children;
  expect(under?.outerHTML).toBe('<path xmlns="http://www.w3.org/2000/svg" fill="none" stroke="#fff" d="M10 5h2"/>');
  expect([...(group?.children ?? [])].map(({ localName }) => localName)).toEqual(['line', 'path', 'path', 'text']);
  expect(group?.children[0]?.getAttribute('stroke')).toBe('#fc0');
  expect(group?.children[1]?.outerHTML).toContain('fill="#111" d="M10 5h2"');
  expect(group?.children[3]?.outerHTML).toContain('x="15" y="5"');
});
