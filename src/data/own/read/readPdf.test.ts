import { AcroFormTextField, jsPDF } from 'jspdf';
import { expect, it } from 'vitest';
import { pdfOf } from './fixtures';
import { readPdf } from './readPdf';
import { Unreadable } from './unreadable';

const column = (left: number, top: number, ...lines: readonly string[]) =>
  lines.map((line, index) => [left, top + index * 14, line] as const);

const PAGES = [
  [
    ...column(60, 30, 'The Courier'),
    ...column(60, 120, 'Trade between Russia and Kazakhstan ex-', 'ceeded $30 billion in 2025, the minister said.'),
    ...column(60, 190, 'A second paragraph about something else altogether', 'which goes on over'),
    ...column(60, 820, '1'),
  ],
  [...column(60, 30, 'The Courier'), ...column(60, 120, 'the page.'), ...column(60, 820, 'Page 2 of 2')],
];

it('reads paragraphs of lines, over the end of a page, without heads and numbers', async () => {
  const told: string[] = [];
  const { text, stretches, leftOut, facts } = await readPdf(pdfOf(PAGES), (done, all) => told.push(`${done}/${all}`));
  expect(stretches.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Trade between Russia and Kazakhstan ex-\nceeded $30 billion in 2025, the minister said.',
    'A second paragraph about something else altogether\nwhich goes on over\nthe page.',
  ]);
  expect(stretches[0]?.at).toMatchObject({ kind: 'page', page: 1 });
  expect(leftOut.map(({ text: words, why }) => `${why}: ${words}`).sort()).toEqual([
    'page-number: 1',
    'page-number: Page 2 of 2',
    'running-head: The Courier',
    'running-head: The Courier',
  ]);
  expect(facts).toEqual({
    title: { value: 'Trade grows', from: 'file-properties' },
    published: { value: '2026-02-03', from: 'file-properties' },
  });
  expect(told).toEqual(['1/2', '2/2']);
});

it('reads one column after the other', async () => {
  const page = [
    ...column(60, 120, 'The first column says', 'that trade was'),
    ...column(320, 120, 'five billion dollars.', 'And here it ends.'),
  ];
  const { text } = await readPdf(pdfOf([page]));
  expect(text.replaceAll('\n', ' ')).toBe(
    'The first column says that trade was five billion dollars. And here it ends.',
  );
});

it('refuses what has no words, is locked or damaged, and says which', async () => {
  await expect(readPdf(pdfOf([[]]))).rejects.toThrow(new Unreadable('no-text'));
  const locked = pdfOf(PAGES, { encryption: { userPassword: 'a', ownerPassword: 'b' } });
  await expect(readPdf(locked)).rejects.toThrow(new Unreadable('encrypted'));
  const picture = new TextEncoder().encode('%PDF-\u0089PNG, or something else');
  await expect(readPdf(picture)).rejects.toThrow(new Unreadable('damaged'));
});

it('reads what was filled into a form', async () => {
  const pdf = new jsPDF({ unit: 'pt', format: 'a4' });
  pdf.text('Report of trade', 60, 60);
  const field = new AcroFormTextField();
  Object.assign(field, { fieldName: 'trade', value: 'Trade was $9 billion in 2025.', Rect: [60, 100, 300, 20] });
  pdf.addField(field);
  const { text } = await readPdf(new Uint8Array(pdf.output('arraybuffer')));
  expect(text).toBe('Report of trade\nTrade was $9 billion in 2025.');
});

it('says of letters without a name that they are none', async () => {
  const source = new TextDecoder('latin1').decode(pdfOf([[[60, 120, 'SHAPES']]]));
  const shapes = '/Encoding << /Type /Encoding /Differences [1 /g1 /g2 /g3 /g4 /g5 /g6] >>';
  const drawn = source
    .replaceAll('/Encoding /WinAnsiEncoding', shapes)
    .replace('(SHAPES)', '(\x01\x02\x03\x04\x05\x06)');
  const bytes = Uint8Array.from(drawn, (letter) => letter.charCodeAt(0));
  await expect(readPdf(bytes)).rejects.toThrow(new Unreadable('no-letters'));
});
