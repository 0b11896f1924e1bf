import { jsPDF } from 'jspdf';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { infoText } from './infoText';

/** The title of a PDF as another program reads it. */
async function titleOf(title: string): Promise<string> {
  const pdf = new jsPDF();
  pdf.setProperties({ title });
  const read = await getDocument({ data: new Uint8Array(pdf.output('arraybuffer')), verbosity: 0 }).promise;
  return JSON.stringify((await read.getMetadata()).info);
}

it('is read by other programs as it is meant', async () => {
  expect(await titleOf(infoText('38 of 1072\u00a0cells'))).toContain('"38 of 1072 cells"');
  expect(await titleOf(infoText('Товарооборот — 28\u00a0млрд'))).toContain('"Товарооборот — 28 млрд"');
});
