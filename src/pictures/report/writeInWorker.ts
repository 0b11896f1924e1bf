import { inWorker, type Write } from '../../dom/inWorker';
import type { ReportDocument } from '../../files/report/document';
import docxAddress from './docxWorker?worker&url';
import pptxAddress from './pptxWorker?worker&url';

export const writeDocxInWorker = (signal: AbortSignal): Write<ReportDocument> => inWorker(docxAddress, signal);

export const writePptxInWorker = (signal: AbortSignal): Write<ReportDocument> => inWorker(pptxAddress, signal);
