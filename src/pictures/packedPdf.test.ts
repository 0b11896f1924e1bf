import { jsPDF } from 'jspdf';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { packedPdf } from './packedPdf';

it('is the same document as the writer writes, packed in tasks between which the page answers', async () => {
  const pdf = new jsPDF({ unit: 'pt', compress: true });
  for (let line = 1; line <= 50; line += 1) pdf.text(`line ${line} of many that are alike`, 20, 12 * line);
  pdf.addPage();
  pdf.text('the last page', 20, 20);
  let pauses = 0;
  const blob = await packedPdf(jsPDF, pdf, async () => {
    pauses += 1;
  });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const text = Buffer.from(bytes).toString('latin1');
  expect(text).toContain('/FlateDecode');
  expect(text).not.toContain('of many');
  const read = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const wordsOf = async (number: number) => {
    const { items } = await (await read.getPage(number)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join(' ');
  };
  expect(await wordsOf(1)).toContain('line 50 of many');
  expect(await wordsOf(2)).toContain('the last page');
  expect(pauses).toBeGreaterThan(2);
  // The writer packs again as it did.
  expect(Buffer.from(pdf.output('arraybuffer')).toString('latin1')).toContain('/FlateDecode');
});

it('lets go of the document, called off or not: nothing that the writer keeps is of it', async () => {
  for (const end of [() => Promise.resolve(), () => Promise.reject(new Error('called off'))]) {
    const pdf = new jsPDF({ compress: true });
    const isHeld = () => Reflect.get(jsPDF.API, 'setLineDash') === Reflect.get(pdf, 'setLineDash');
    expect(isHeld()).toBe(true);
    await packedPdf(jsPDF, pdf, end).catch(() => undefined);
    expect(isHeld()).toBe(false);
  }
});

it('is given up where it is called off', async () => {
  const pdf = new jsPDF({ compress: true });
  pdf.text('one', 20, 20);
  await expect(packedPdf(jsPDF, pdf, () => Promise.reject(new Error('called off')))).rejects.toThrow('called off');
  expect(Buffer.from(pdf.output('arraybuffer')).toString('latin1')).toContain('/FlateDecode');
});
