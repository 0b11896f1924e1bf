import PptxGenJS from 'pptxgenjs';
import { base64Of } from '../../../lib/base64';
import { type Block, type ReportDocument, type ReportSection, TAGS } from '../document';
import { fitWithin } from '../fitWithin';
import { QUIET, runsFor, speakerNotes, wordsWithNotes } from './slideText';

/** Faces that PowerPoint and LibreOffice have, or have the like of, everywhere. */
const [SERIF, SANS] = ['Georgia', 'Arial'];
const [INK, PAPER, THREAD] = ['1B2228', 'FAF8F3', 'E9BE2F'];
const MASTER = 'Five Republics';

/** In inches: a wide slide, and the room of its parts. */
const SLIDE = { width: 13.333, height: 7.5, side: 0.6 } as const;
const WIDE = SLIDE.width - 2 * SLIDE.side;
const TITLE = { x: SLIDE.side, y: 0.4, w: WIDE, h: 0.85 } as const;
const BODY = { top: 1.4, bottom: 6.95 } as const;
const PIXELS = 96;
/** A longer remark stands in the notes alone. */
const MOST_ON_SLIDE = 280;

/** A report as slides: one to introduce it, one for each thing, one of what it is. All that is quoted stands in full in the notes. */
export async function writePptx(report: ReportDocument): Promise<Uint8Array<ArrayBuffer>> {
  const pptx = new PptxGenJS();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.title = report.title;
  pptx.author = report.author;
  pptx.company = report.author;
  pptx.subject = report.description;
  pptx.theme = { headFontFace: SERIF, bodyFontFace: SANS };
  const lang = TAGS[report.lang];
  pptx.defineSlideMaster({
    title: MASTER,
    background: { color: PAPER },
    objects: [
      { line: { x: SLIDE.side, y: 1.3, w: WIDE, h: 0, line: { color: INK, width: 1 } } },
      {
        text: {
          text: report.author,
          options: {
            x: SLIDE.side,
            y: 7.05,
            w: 6,
            h: 0.3,
            margin: 0,
            fontFace: SANS,
            fontSize: 10,
            color: QUIET,
            lang,
          },
        },
      },
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...TITLE,
            margin: 0,
            align: 'left',
            valign: 'bottom',
            fontFace: SERIF,
            fontSize: 26,
            bold: true,
            color: INK,
          },
          text: '',
        },
      },
    ],
    slideNumber: {
      x: SLIDE.width - SLIDE.side - 0.6,
      y: 7.05,
      w: 0.6,
      h: 0.3,
      margin: 0,
      align: 'right',
      fontFace: SANS,
      fontSize: 10,
      color: QUIET,
    },
  });
  const add = (title: string) => {
    const slide = pptx.addSlide({ masterName: MASTER });
    slide.addText([{ text: title, options: { lang } }], { placeholder: 'title' });
    return slide;
  };
  const first = add(report.title);
  first.addText([{ text: report.subtitle, options: { lang } }], {
    ...box(BODY.top + 0.1, 0.5),
    fontSize: 16,
    color: QUIET,
  });
  first.addText(
    report.sections.map(({ heading }, index) => ({
      text: `${index + 1}. ${heading}`,
      options: { breakLine: true, lang, paraSpaceAfter: 6 },
    })),
    {
      ...box(BODY.top + 0.8, BODY.bottom - BODY.top - 0.8),
      fontSize: report.sections.length > 10 ? 14 : 18,
      valign: 'top',
      fit: 'shrink',
    },
  );
  for (const section of report.sections) {
    const slide = add(section.heading);
    draw(slide, section, lang);
    slide.addNotes(speakerNotes(report, section));
  }
  const last = add(report.aboutTitle);
  last.addText(
    report.about.map((runs) => ({ text: wordsWithNotes(runs), options: { breakLine: true, lang, paraSpaceAfter: 8 } })),
    { ...box(BODY.top + 0.1, 3), fontSize: 14, valign: 'top' },
  );
  const written = await pptx.write({ outputType: 'uint8array', compression: true });
  if (!(written instanceof Uint8Array)) throw new Error('no slides');
  return new Uint8Array(written);
}

const box = (y: number, h: number) =>
  ({ x: SLIDE.side, y, w: WIDE, h, margin: 0, fontFace: SANS, color: INK, align: 'left', isTextBox: true }) as const;

type Slide = ReturnType<PptxGenJS['addSlide']>;

/** A picture with its caption, or figure, quote and what is said of them, from the top down. */
function draw(slide: Slide, { blocks }: ReportSection, lang: string): void {
  const remark = blocks.flatMap((block) => (block.kind === 'remark' ? [wordsWithNotes(block.runs)] : [])).join('\n');
  const below = remark !== '' && remark.length <= MOST_ON_SLIDE ? remark : '';
  const remarkHeight = below === '' ? 0 : 0.9;
  const bottom = BODY.bottom - remarkHeight;
  if (below !== '')
    slide.addText([{ text: below, options: { lang } }], {
      ...box(bottom + 0.1, remarkHeight - 0.1),
      fontFace: SERIF,
      fontSize: 16,
      valign: 'top',
      fit: 'shrink',
    });
  const picture = blocks.find((block) => block.kind === 'picture');
  if (picture) {
    const room = { width: WIDE * PIXELS * 2, height: (bottom - BODY.top - 0.55) * PIXELS * 2 };
    // A picture may be made larger here: it is drawn with pixels to spare.
    const size = fitWithin({ width: picture.picture.width * 2, height: picture.picture.height * 2 }, room);
    const [w, h] = [size.width / 2 / PIXELS, size.height / 2 / PIXELS];
    slide.addImage({
      data: `image/png;base64,${base64Of(picture.picture.png)}`,
      x: SLIDE.side + (WIDE - w) / 2,
      y: BODY.top + 0.1,
      w,
      h,
      altText: picture.picture.alt,
    });
    slide.addText(runsFor(picture.caption, lang), {
      ...box(bottom - 0.42, 0.4),
      fontSize: 11,
      color: QUIET,
      valign: 'top',
      fit: 'shrink',
    });
    return;
  }
  let y: number = BODY.top + 0.15;
  for (const block of blocks) {
    const height = heightOf(block);
    if (height === 0 || y + height > bottom + 0.05) continue;
    if (block.kind === 'quote')
      slide.addShape('rect', {
        x: SLIDE.side,
        y: y + 0.05,
        w: 0.05,
        h: height - 0.2,
        fill: { color: THREAD },
        line: { color: THREAD, width: 0 },
      });
    const inset = block.kind === 'quote' ? 0.25 : 0;
    slide.addText(textFor(block, lang), {
      ...box(y, height - 0.1),
      x: SLIDE.side + inset,
      w: WIDE - inset,
      ...looks(block),
      valign: 'top',
      fit: 'shrink',
    });
    y += height;
  }
}

/** Letters to a line of the whole width at the sizes below. */
const LINES = { quote: 88, paragraph: 120 } as const;

function heightOf(block: Block): number {
  const letters = 'runs' in block ? wordsWithNotes(block.runs).length : 0;
  switch (block.kind) {
    case 'figure':
      return 1.05;
    case 'quote':
      return 0.3 + 0.37 * Math.ceil(letters / LINES.quote);
    case 'paragraph':
      return 0.15 + 0.27 * Math.ceil(letters / LINES.paragraph);
    case 'list':
      return 0.35 + 0.25 * block.items.length;
    default:
      return 0;
  }
}

function looks({ kind }: Block) {
  switch (kind) {
    case 'figure':
      return { fontFace: SERIF, fontSize: 48 };
    case 'quote':
      return { fontFace: SERIF, fontSize: 20 };
    default:
      return { fontSize: kind === 'list' ? 12 : 14 };
  }
}

function textFor(block: Block, lang: string): PptxGenJS.TextProps[] {
  if (block.kind !== 'list') return 'runs' in block ? runsFor(block.runs, lang) : [];
  const title = { text: block.title, options: { bold: true, breakLine: true, lang } };
  return [title, ...block.items.map((item) => ({ text: wordsWithNotes(item), options: { breakLine: true, lang } }))];
}
