import { dataUrl } from '../../../dom/dataUrl';
import { faceOf, textsForPdf } from '../../../dom/pdfText';
import type { ReportDocument } from '../../../files/report/document';
import { A4, layoutPdf } from '../../../files/report/pdf/layoutPdf';
import type { Look } from '../../../files/report/pdf/looks';
import { nextTask } from '../../../lib/nextTask';
import { fontFiles } from '../../../pictures/fontFiles';

const FAMILIES = { serif: 'Source Serif 4', sans: 'IBM Plex Sans' } as const;

/** A report as pages of A4, its pictures as vectors, in the order in which the report has them. The writer is loaded here. */
export async function makeReportPdf(
  report: ReportDocument,
  pictures: readonly SVGSVGElement[],
  signal: AbortSignal,
): Promise<Blob> {
  const [{ jsPDF }, { svg2pdf }, faces] = await Promise.all([import('jspdf'), import('svg2pdf.js'), fontFiles(signal)]);
  const pdf = new jsPDF({ unit: 'pt', format: [A4.width, A4.height], compress: true, putOnlyUsedFonts: true });
  for (const { family, weight, file } of faces) {
    const name = `${family}-${weight}.ttf`;
    const url = await dataUrl(file, 'font/ttf');
    pdf.addFileToVFS(name, url.slice(url.indexOf(',') + 1));
    pdf.addFont(name, family, weight);
    await nextTask();
  }
  const { title, author, description, lang } = report;
  pdf.setProperties({ title, subject: description, author, creator: author });
  pdf.setLanguage(lang === 'ru' ? 'ru' : 'en-GB');
  const use = ({ face, bold }: Look) => pdf.setFont(FAMILIES[face], bold ? 'bold' : 'normal');
  const widths = new Map<string, number>();
  const measure = (text: string, look: Look) => {
    const key = `${look.face} ${look.bold} ${text}`;
    const known = widths.get(key);
    if (known === undefined) use(look);
    const width = known ?? pdf.getStringUnitWidth(text);
    widths.set(key, width);
    return width * look.size;
  };
  const pages = layoutPdf(report, measure);
  for (const [index, { texts, lines, pictures: places, headings }] of pages.entries()) {
    if (index > 0) pdf.addPage([A4.width, A4.height]);
    await nextTask();
    signal.throwIfAborted();
    for (const { at, ...place } of places) {
      const copy = pictures[at]?.cloneNode(true);
      if (!(copy instanceof SVGSVGElement)) throw new Error('no picture');
      textsForPdf(copy, (text, look) => {
        const { family, weight } = faceOf(look);
        pdf.setFont(family, weight);
        return pdf.getStringUnitWidth(text) * Number(look['font-size']);
      });
      await svg2pdf(copy, pdf, place);
      await nextTask();
    }
    for (const { from, to, width, color } of lines) {
      pdf.setDrawColor(color);
      pdf.setLineWidth(width);
      pdf.line(...from, ...to);
    }
    for (const { text, look, x, y, width } of texts) {
      use(look);
      pdf.setFontSize(look.size);
      pdf.setTextColor(look.color);
      pdf.text(text, x, y);
      if (look.link !== undefined) pdf.link(x, y - look.size, width, 1.3 * look.size, { url: look.link });
    }
    for (const { words } of headings) pdf.outline.add(null, words, { pageNumber: index + 1 });
  }
  return pdf.output('blob');
}
