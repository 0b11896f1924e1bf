import { fetchFile } from '../../../data/queriesFile';
import { dataUrl } from '../../../dom/dataUrl';
import { nextTask } from '../../../lib/nextTask';

/** A4 landscape, in points. */
const PAGE = { width: 841.89, height: 595.28 };
const NAMESPACE = 'https://schema.org/';

type PdfContent = {
  readonly pages: readonly SVGSVGElement[];
  readonly title: string;
  readonly sentence: string;
  readonly author: string;
  readonly metadata: string;
  readonly lang: string;
};

/** A PDF of vectors, a page each, with its fonts and its evidence inside. The writer is loaded here. */
export async function makePdf(content: PdfContent, signal: AbortSignal): Promise<Blob> {
  const [{ jsPDF }, { svg2pdf }, fonts] = await Promise.all([
    import('jspdf'),
    import('svg2pdf.js'),
    import('virtual:pdf-fonts'),
  ]);
  const faces = [
    ['IBM Plex Sans', 'normal', fonts.sans400],
    ['IBM Plex Sans', 'bold', fonts.sans600],
    ['Source Serif 4', 'normal', fonts.serif400],
    ['Source Serif 4', 'bold', fonts.serif600],
  ] as const;
  const files = await Promise.all(
    faces.map(async ([, , url]) => bare(await dataUrl(await fetchFile(url, signal), 'font/ttf'))),
  );
  const pdf = new jsPDF({ orientation: 'landscape', unit: 'pt', format: [PAGE.width, PAGE.height], compress: true });
  for (const [index, [family, style]] of faces.entries()) {
    const name = `${family}-${style}.ttf`;
    pdf.addFileToVFS(name, files[index] ?? '');
    pdf.addFont(name, family, style);
    await nextTask();
  }
  pdf.setProperties({
    title: content.title,
    subject: content.sentence,
    author: content.author,
    creator: content.author,
  });
  pdf.addMetadata(content.metadata, NAMESPACE);
  pdf.setLanguage(content.lang === 'ru' ? 'ru' : 'en-GB');
  for (const [index, page] of content.pages.entries()) {
    if (index > 0) pdf.addPage([PAGE.width, PAGE.height], 'landscape');
    await nextTask();
    signal.throwIfAborted();
    await svg2pdf(forPdf(page), pdf, PAGE);
  }
  return pdf.output('blob');
}

const bare = (url: string) => url.slice(url.indexOf(',') + 1);

/** The writer knows two weights of single families, upright; semi-bold is its bold. */
function forPdf(page: SVGSVGElement): Element {
  const copy = page.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error('no picture');
  for (const element of copy.querySelectorAll('[font-weight]'))
    element.setAttribute('font-weight', Number(element.getAttribute('font-weight')) >= 600 ? 'bold' : 'normal');
  for (const element of copy.querySelectorAll('[font-style]')) element.removeAttribute('font-style');
  for (const element of copy.querySelectorAll('[font-family]'))
    element.setAttribute('font-family', /^'([^']+)'/.exec(element.getAttribute('font-family') ?? '')?.[1] ?? '');
  return copy;
}
