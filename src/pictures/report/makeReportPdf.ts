import type { jsPDF } from 'jspdf';
import { faceOf, textsForPdf } from '../../dom/pdfText';
import { svgPieces } from '../../dom/svgPieces';
import type { TextLook } from '../../dom/textRuns';
import type { ReportDocument } from '../../files/report/document';
import { A4_POINTS } from '../../files/report/pdf/layoutPdf';
import { writePages } from '../../files/report/pdf/writePages';
import { addFaces, fontFiles } from '../fontFiles';
import { MOST_AT_ONCE, packedPdf, pausing } from '../packedPdf';
import { underPaths } from '../underPaths';

/** A report as pages of A4, its pictures as vectors, in the order in which the report has them. The writer is loaded here. */
export async function makeReportPdf(
  report: ReportDocument,
  pictures: readonly SVGSVGElement[],
  signal: AbortSignal,
): Promise<Blob> {
  const [{ jsPDF }, { svg2pdf }, faces] = await Promise.all([import('jspdf'), import('svg2pdf.js'), fontFiles(signal)]);
  const pause = pausing(signal);
  const write = async (pdf: jsPDF) => {
    await addFaces(pdf, faces);
    const widthOf = (text: string, look: TextLook) => {
      const { family, weight } = faceOf(look);
      pdf.setFont(family, weight);
      return pdf.getStringUnitWidth(text) * Number(look['font-size']);
    };
    const pathOf = await underPaths(pictures, signal);
    await writePages(pdf, {
      report,
      pause,
      draw: async ({ at, ...place }) => {
        const copy = pictures[at]?.cloneNode(true);
        if (!(copy instanceof SVGSVGElement)) throw new Error('no picture');
        textsForPdf(copy, widthOf, widthOf, pathOf);
        for (const piece of svgPieces(copy, MOST_AT_ONCE)) {
          await svg2pdf(piece, pdf, place);
          await pause();
        }
      },
    });
  };
  return packedPdf(jsPDF, { format: [A4_POINTS.width, A4_POINTS.height] }, write, pause);
}
