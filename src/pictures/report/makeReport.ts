import type { Dataset } from '../../domain/dataset';
import { recordName } from '../../files/fileName';
import { picturesOf, type ReportDocument, type ReportPicture } from '../../files/report/document';
import type { ReportFormat } from '../../files/report/formats';
import { reportOf } from '../../files/report/reportOf';
import type { Gathered } from '../../files/report/sections';
import { writeMarkdown } from '../../files/report/writeMarkdown';
import type { Text } from '../../i18n/text';
import { localDay } from '../../lib/localDay';
import { outcomeOf } from '../../selectors/evidenceDerived';
import type { Vocabulary } from '../../state/address';
import { choicesOfView } from '../../state/choicesOfView';
import { parseThing } from '../../state/parseThing';
import { figureAddress } from '../../state/permalink';
import { reportAddress } from '../../state/reportAddress';
import type { Drawings } from '../drawing';
import { type DrawnPicture, drawView, viewInReport } from './drawView';
import { writeDocxInWorker, writePptxInWorker } from './writeInWorker';

const TYPES: Readonly<Record<ReportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  pdf: 'application/pdf',
  md: 'text/markdown',
  zip: 'application/zip',
};

type FileRequest = {
  readonly names: readonly string[];
  readonly remarks: Readonly<Record<string, string>>;
  readonly title: string;
  readonly format: ReportFormat;
  readonly dataset: Dataset;
  /** In the language of the report. */
  readonly text: Text;
  readonly aside: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly drawings: Drawings;
  readonly signal: AbortSignal;
  /** Called before each thing. */
  readonly onThing: (done: number, of: number) => void;
};

/** The file that the reader leaves with. Pictures are drawn one after another, in pieces between which the page answers. */
export async function makeReport(request: FileRequest): Promise<File> {
  const { names, remarks, title, format, dataset, text, aside, signal, onThing } = request;
  const drawn: DrawnPicture[] = [];
  const things: { thing: Gathered; remark: string }[] = [];
  for (const [done, name] of names.entries()) {
    onThing(done, names.length);
    const thing = await gathered(request, name, drawn);
    if (thing) things.push({ thing, remark: remarks[name] ?? '' });
    signal.throwIfAborted();
  }
  const today = localDay();
  const home = reportAddress({ report: names, lang: text.lang }, dataset, location);
  const address = (id: string) => figureAddress(id, dataset, location);
  const report = reportOf({ title, things, dataset, text, aside, today, home, address });
  const file = recordName('report', { lang: text.lang, form: [today], extension: format });
  return new File([await written(format, report, drawn, signal)], file, { type: TYPES[format] });
}

async function gathered(request: FileRequest, name: string, drawn: DrawnPicture[]): Promise<Gathered | null> {
  const { dataset, aside, vocabulary, signal, text, drawings, format } = request;
  const thing = parseThing(name);
  if (thing?.kind === 'view') {
    const asked = { view: thing.view, choices: choicesOfView(thing.search, vocabulary), dataset, text, drawings };
    const picture = await drawView(asked, signal);
    drawn.push(picture);
    const takesPixels = format !== 'pdf' && format !== 'md';
    const called = `${drawn.length}-${thing.view}`;
    return { kind: 'view', view: await viewInReport(asked, picture, called, takesPixels, signal) };
  }
  const id = thing?.id ?? '';
  const statement = dataset.statementById.get(id);
  if (statement)
    return statement.type === 'claim' ? { kind: 'claim', claim: statement } : { kind: 'event', event: statement };
  const derivation = dataset.derivationById.get(id);
  return derivation ? { kind: 'derivation', outcome: outcomeOf(dataset, aside, derivation) } : null;
}

async function written(
  format: ReportFormat,
  report: ReportDocument,
  drawn: readonly DrawnPicture[],
  signal: AbortSignal,
): Promise<BlobPart> {
  switch (format) {
    case 'docx':
      return writeDocxInWorker(signal)(report);
    case 'pptx':
      return writePptxInWorker(signal)(report);
    case 'pdf':
      return (await import('./makeReportPdf')).makeReportPdf(
        report,
        drawn.flatMap(({ pages: [page] }) => page ?? []),
        signal,
      );
    case 'md':
      return writeMarkdown(report, () => null);
    case 'zip':
      return zipped(report, signal);
  }
}

const pathOf = ({ name }: ReportPicture) => `pictures/${name}.png`;

/** The document, the same as Markdown, and the pictures. */
async function zipped(report: ReportDocument, signal: AbortSignal): Promise<BlobPart> {
  const [{ strToU8 }, { zipFiles }] = await Promise.all([import('fflate'), import('../../lib/zipFiles')]);
  const files = {
    'report.docx': await writeDocxInWorker(signal)(report),
    'report.md': strToU8(writeMarkdown(report, pathOf)),
    ...Object.fromEntries(picturesOf(report).map((picture) => [pathOf(picture), picture.png])),
  };
  // All but the words are packed already.
  return zipFiles(files, { isPacked: true });
}
