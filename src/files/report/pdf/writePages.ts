import type { jsPDF } from 'jspdf';
import { pdfTags } from '../../../lib/pdfTags';
import type { ReportDocument } from '../document';
import { infoText } from './infoText';
import { A4_POINTS, layoutPdf, type PlacedPicture, type PlacedText } from './layoutPdf';
import { FAMILIES, type PdfLook } from './looks';

type PagesRequest = {
  readonly report: ReportDocument;
  /** Draws a picture at its place on the page that is open. */
  readonly draw: (place: PlacedPicture) => Promise<void>;
  /** Awaited before each page; a writer that is called off throws. */
  readonly pause: () => Promise<void>;
};

/** Writes the pages of a report into a PDF of A4 in points, which has its first page: words, rules, links, outline and tags. */
export async function writePages(pdf: jsPDF, { report, draw, pause }: PagesRequest): Promise<void> {
  const { title, author, description, lang } = report;
  pdf.setProperties({ title: infoText(title), subject: infoText(description), author, creator: author });
  pdf.setLanguage(lang === 'ru' ? 'ru' : 'en-GB');
  const use = ({ face, bold }: PdfLook) => pdf.setFont(FAMILIES[face], bold ? 'bold' : 'normal');
  const tags = pdfTags(pdf);
  const widths = new Map<string, number>();
  const measure = (text: string, look: PdfLook) => {
    const key = `${look.face} ${look.bold} ${text}`;
    const known = widths.get(key);
    if (known === undefined) use(look);
    const width = known ?? pdf.getStringUnitWidth(text);
    widths.set(key, width);
    return width * look.size;
  };
  for (const [index, { parts, texts, lines, pictures, headings }] of layoutPdf(report, measure).entries()) {
    if (index > 0) pdf.addPage([A4_POINTS.width, A4_POINTS.height]);
    await pause();
    for (const part of parts) tags.read(part);
    for (const place of pictures) {
      tags.begin(place.of);
      await draw(place);
      tags.end();
    }
    tags.begin(null);
    for (const { from, to, width, color } of lines) {
      pdf.setDrawColor(color);
      pdf.setLineWidth(width);
      pdf.line(...from, ...to);
    }
    let open: PlacedText['of'] = null;
    for (const { text, look, x, y, width, of } of texts) {
      if (of !== open) {
        tags.end();
        tags.begin(of);
        open = of;
      }
      use(look);
      pdf.setFontSize(look.size);
      pdf.setTextColor(look.color);
      pdf.text(text, x, y);
      if (look.link !== undefined) tags.link(of, { x, y: y - look.size, width, height: 1.3 * look.size }, look.link);
    }
    tags.end();
    for (const { words } of headings) pdf.outline.add(null, infoText(words), { pageNumber: index + 1 });
  }
}
