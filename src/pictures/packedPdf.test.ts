import { jsPDF } from 'jspdf';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { packedPdf } from './packedPdf';

it('is the same document as the writer writes, packed in tasks between which the page answers', async () => {
  const own: jsPDF[] = [];
  let pauses = 0;
  const blob = await packedPdf(
    jsPDF,
    {},
    async (pdf) => {
      for (let line = 1; line <= 50; line += 1) pdf.text(`line ${line} of many that are alike`, 20, 12 * line);
      pdf.addPage();
      pdf.text('the last page', 20, 20);
      own.push(pdf);
    },
    async () => {
      pauses += 1;
    },
  );
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
  expect(own.map((pdf) => Buffer.from(pdf.output('arraybuffer')).toString('latin1'))).toEqual([
    expect.stringContaining('/FlateDecode'),
  ]);
});

it('lets go of the document, called off or not, at whatever moment: nothing that the writer keeps is of it', async () => {
  const goesOn = () => Promise.resolve();
  const isCalledOff = () => Promise.reject(new Error('called off'));
  for (const [write, pause] of [
    [goesOn, goesOn],
    [goesOn, isCalledOff],
    [isCalledOff, goesOn],
  ] as const) {
    const held: boolean[] = [];
    const own: jsPDF[] = [];
    const isHeld = (pdf: jsPDF) => Reflect.get(jsPDF.API, 'setLineDash') === Reflect.get(pdf, 'setLineDash');
    const writes = async (pdf: jsPDF) => {
      own.push(pdf);
      held.push(isHeld(pdf));
      await write();
    };
    await packedPdf(jsPDF, {}, writes, pause).catch(() => undefined);
    expect([...held, ...own.map(isHeld)]).toEqual([true, false]);
  }
});

it('is given up where it is called off', async () => {
  const own: jsPDF[] = [];
  const write = async (pdf: jsPDF) => {
    pdf.text('one', 20, 20);
    own.push(pdf);
  };
  const callOff = () => Promise.reject(new Error('called off'));
  await expect(packedPdf(jsPDF, {}, write, callOff)).rejects.toThrow('called off');
  expect(own.map((pdf) => Buffer.from(pdf.output('arraybuffer')).toString('latin1'))).toEqual([
    expect.stringContaining('/FlateDecode'),
  ]);
});
