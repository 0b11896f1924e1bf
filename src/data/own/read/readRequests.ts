import type { OwnDocument } from '../../../domain/own/ownDocument';
import type { OwnDraft } from '../../../domain/own/ownFigure';
import { readFigures } from '../../../domain/own/readFigures';
import { RECOGNISER_VERSION } from '../../../domain/recognise/recognise';
import { sha256 } from '../../../lib/sha256';
import { type GivenDocument, type ReadDocument, readGiven } from './readFile';
import type { PdfHelper } from './readPdf';
import { Unreadable, type UnreadableReason } from './unreadable';

/** What the reader of files is asked, one thing at a time: to read what was given, or to find the figures of a document. */
export type ReadRequest =
  | { readonly kind: 'read'; readonly given: GivenDocument }
  | { readonly kind: 'figures'; readonly document: OwnDocument };

export type ReadAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly all: number }
  /** `sha256` of the file; null for what was pasted. */
  | { readonly kind: 'read'; readonly document: ReadDocument; readonly sha256: string | null }
  | { readonly kind: 'figures'; readonly recogniser: string; readonly drafts: readonly OwnDraft[] }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

/** Answers a request; `tell` has the progress on the way. What is broken in a way that nobody has thought of is damaged. */
export async function answerRead(
  request: ReadRequest,
  tell: (answer: ReadAnswer) => void,
  helper?: PdfHelper,
): Promise<ReadAnswer> {
  try {
    if (request.kind === 'figures')
      return { kind: 'figures', recogniser: RECOGNISER_VERSION, drafts: readFigures(request.document) };
    const { given } = request;
    const document = await readGiven(given, (done, all) => tell({ kind: 'progress', done, all }), helper);
    const hash = given.kind === 'file' ? await sha256(given.bytes.slice()) : null;
    return { kind: 'read', document, sha256: hash };
  } catch (error) {
    return { kind: 'unreadable', reason: error instanceof Unreadable ? error.reason : 'damaged' };
  }
}
