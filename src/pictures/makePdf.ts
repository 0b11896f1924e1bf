import type { jsPDF } from 'jspdf';
import { createMeter } from '../dom/measureText';
import { linksIn } from '../dom/pdfLinks';
import { faceOf, textsForPdf } from '../dom/pdfText';
import { svgParts } from '../dom/svgParts';
import { svgPieces } from '../dom/svgPieces';
import { fontOf, type TextLook } from '../dom/textRuns';
import { xmpOf } from '../files/image/xmp';
import { infoText } from '../files/report/pdf/infoText';
import { type PdfTag, pdfTags } from '../lib/pdfTags';
import { addFaces, fontFiles } from './fontFiles';
import { MOST_AT_ONCE, packedPdf, pausing } from './packedPdf';
import { underPaths } from './underPaths';

/** A4 landscape, in points. */
const PAGE = { width: 841.89, height: 595.28 };
/** What the parts of a picture are in a PDF. */
const PART_TAGS: Readonly<Record<string, PdfTag>> = {
  title: 'H1',
  words: 'P',
  figure: 'Figure',
  quote: 'BlockQuote',
  note: 'Note',
};

type PdfContent = {
  readonly pages: readonly SVGSVGElement[];
  readonly title: string;
  readonly description: string;
  readonly author: string;
  readonly rights: string;
  /** The address as every page writes it, and as it is to be followed. */
  readonly written: string;
  readonly address: string;
  readonly metadata: string;
  readonly lang: string;
};

/** A PDF of vectors, a page each, with its fonts and its evidence inside. The writer is loaded here. */
export async function makePdf(content: PdfContent, signal: AbortSignal): Promise<Blob> {
  const [{ jsPDF }, { svg2pdf }, faces] = await Promise.all([import('jspdf'), import('svg2pdf.js'), fontFiles(signal)]);
  const pause = pausing(signal);
  const write = async (pdf: jsPDF) => {
    await addFaces(pdf, faces);
    pdf.setProperties({
      title: infoText(content.title),
      subject: infoText(content.description),
      author: content.author,
      creator: content.author,
    });
    const { title, description, author: creator, rights, address: source, metadata, lang } = content;
    pdf.addMetadata(xmpOf({ title, description, creator, rights, lang, source, metadata }), true);
    pdf.setLanguage(content.lang === 'ru' ? 'ru' : 'en-GB');
    const tags = pdfTags(pdf);
    const widthOf = (text: string, look: TextLook) => {
      const { family, weight } = faceOf(look);
      pdf.setFont(family, weight);
      return pdf.getStringUnitWidth(text) * Number(look['font-size']);
    };
    const meter = await createMeter([]);
    const laidOut = (text: string, look: TextLook) => meter(text, fontOf(look));
    const pathOf = await underPaths(content.pages, signal);
    for (const [index, page] of content.pages.entries()) {
      if (index > 0) pdf.addPage([PAGE.width, PAGE.height], 'landscape');
      await pause();
      const copy = page.cloneNode(true);
      if (!(copy instanceof SVGSVGElement)) throw new Error('no picture');
      textsForPdf(copy, widthOf, laidOut, pathOf);
      await pause();
      const scale = PAGE.width / page.viewBox.baseVal.width;
      for (const { name, svg } of svgParts(copy)) {
        const tag = name === null ? undefined : PART_TAGS[name];
        const part = tag ? { tag, ...(tag === 'Figure' ? { alt: description } : {}) } : null;
        for (const { x, y, width, height, url } of linksIn(svg, content, widthOf))
          tags.link(part, { x: x * scale, y: y * scale, width: width * scale, height: height * scale }, url);
        tags.begin(part);
        for (const piece of svgPieces(svg, MOST_AT_ONCE)) {
          await svg2pdf(piece, pdf, PAGE);
          await pause();
        }
        tags.end();
      }
    }
  };
  return packedPdf(jsPDF, { orientation: 'landscape', format: [PAGE.width, PAGE.height] }, write, pause);
}
