import {
  Bookmark,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import {
  type Block,
  isNoteMark,
  type ReportDocument,
  type ReportPicture,
  type ReportRun,
  type ReportWords,
  TAGS,
} from '../document';
import { fitWithin } from '../fitWithin';
import { PAGE, stylesOf } from './styles';

/** The room for a picture, in pixels of 96 to the inch: the width of the text, and of its height what leaves a caption on the page. */
const ROOM = { width: (PAGE.width - 2 * PAGE.side) / 15, height: 760 } as const;

/**
 * A report for Word: headings and styles that Word knows, footnotes of its own, pictures with their alternative texts. A note that is
 * referred to again is a cross-reference (`NOTEREF`), which Word numbers anew with the others.
 */
export async function writeDocx(report: ReportDocument): Promise<Uint8Array<ArrayBuffer>> {
  const inline = inlineOf();
  const { lang, title, author, description } = report;
  const document = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    description,
    styles: stylesOf(lang),
    footnotes: Object.fromEntries(
      report.notes.map(({ number, runs }) => [
        number,
        { children: [new Paragraph({ style: 'FootnoteText', children: [new TextRun(' '), ...runs.flatMap(inline)] })] },
      ]),
    ),
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.top, bottom: PAGE.bottom, left: PAGE.side, right: PAGE.side },
          },
          titlePage: true,
        },
        headers: {
          default: new Header({ children: [running([new TextRun(title)])] }),
          first: new Header({ children: [] }),
        },
        footers: { default: footer(author), first: footer(author) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
          new Paragraph({ style: 'Subtitle', children: [new TextRun(report.subtitle)] }),
          ...report.sections.flatMap(({ heading, blocks }) => [
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(heading)] }),
            ...blocks.flatMap((block) => paragraphsOf(block, inline)),
          ]),
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(report.aboutTitle)] }),
          ...report.about.map((runs) => new Paragraph({ style: 'Caption', children: runs.flatMap(inline) })),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

type Inline = (run: ReportRun) => readonly ParagraphChild[];

function paragraphsOf(block: Block, inline: Inline): readonly Paragraph[] {
  switch (block.kind) {
    case 'figure':
      return [new Paragraph({ style: 'Figure', children: block.runs.flatMap(inline) })];
    case 'paragraph':
    case 'remark':
      return [new Paragraph({ children: block.runs.flatMap(inline) })];
    case 'quote':
      return [new Paragraph({ style: 'Quote', children: block.runs.flatMap(inline) })];
    case 'picture':
      return [
        new Paragraph({ keepNext: true, spacing: { before: 80, after: 0 }, children: [image(block.picture)] }),
        new Paragraph({ style: 'Caption', children: block.caption.flatMap(inline) }),
      ];
    case 'list':
      return [
        new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(block.title)] }),
        ...block.items.map((item) => new Paragraph({ style: 'FigureInPicture', children: item.flatMap(inline) })),
      ];
  }
}

/** Writes runs; the first mark of a note is its footnote, and further ones refer to that. */
function inlineOf(): Inline {
  const marked = new Set<number>();
  return (run) => {
    if (!isNoteMark(run)) return [wordsOf(run)];
    const id = `note${run.note}`;
    if (marked.has(run.note)) return [new NoteReference(id, run.note)];
    marked.add(run.note);
    return [new Bookmark({ id, children: [new FootnoteReferenceRun(run.note)] })];
  };
}

/** A reference to a footnote that stands further up; the number is what Word shows until it counts anew. */
class NoteReference extends SimpleField {
  constructor(bookmark: string, number: number) {
    super(` NOTEREF ${bookmark} \\f \\h `);
    this.root.push(new TextRun({ text: String(number), style: 'FootnoteReference' }));
  }
}

function wordsOf({ text, face, link, lang }: ReportWords): ParagraphChild {
  const run = new TextRun({
    text,
    ...(face === 'strong' || face === 'figure' ? { bold: true } : {}),
    ...(face === 'small' ? { size: 17, font: 'Arial' } : {}),
    ...(lang === undefined ? {} : { language: { value: tagOf(lang) } }),
    ...(link === undefined ? {} : { style: 'Hyperlink' }),
  });
  return link === undefined ? run : new ExternalHyperlink({ link, children: [run] });
}

const tagOf = (lang: string) => (lang === 'en' || lang === 'ru' ? TAGS[lang] : lang);

function image(picture: ReportPicture): ImageRun {
  const { png, name, alt } = picture;
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: fitWithin(picture, ROOM),
    altText: { name, title: name, description: alt },
  });
}

function running(children: readonly TextRun[]): Paragraph {
  const end = PAGE.width - 2 * PAGE.side;
  return new Paragraph({ style: 'Running', tabStops: [{ type: TabStopType.RIGHT, position: end }], children });
}

/** Whose it is, and the number of the page at the right. */
function footer(author: string): Footer {
  return new Footer({
    children: [running([new TextRun(author), new TextRun({ children: [new Tab(), PageNumber.CURRENT] })])],
  });
}
