import { useCallback, useEffect, useRef, useState } from 'react';
import { type FactAnswers, ownDocumentOf } from '../../data/own/ownDocumentOf';
import { useOwnStore } from '../../data/own/ownStore';
import type { GivenDocument, ReadDocument } from '../../data/own/read/readFile';
import { MOST_FILE_BYTES } from '../../data/own/read/readFile';
import { putBack } from '../../data/own/read/readText';
import type { UnreadableReason } from '../../data/own/read/unreadable';
import type { OwnDocument } from '../../domain/own/ownDocument';
import { useActions } from '../../state/ReaderContext';
import { type FileReader, openReader } from './askReader';

/** What was read and waits for the reader's answers; `name` and `bytes` are those of its file, null for what was pasted. */
export type Waiting = {
  readonly read: ReadDocument;
  readonly file: { readonly name: string; readonly bytes: number; readonly sha256: string } | null;
};

/** How far the dialog is with one document. */
export type IntakeStage =
  | { readonly kind: 'choose' }
  | { readonly kind: 'reading'; readonly name: string | null; readonly share: number | null }
  | { readonly kind: 'check'; readonly waiting: Waiting }
  | { readonly kind: 'failed'; readonly name: string | null; readonly reason: UnreadableReason | 'lost' | 'gone' };

/** Takes documents in one after another: each is read beside the page, checked by the reader, and goes to the review. */
export function useIntake(files: readonly File[], onDone: () => void) {
  const store = useOwnStore();
  const { openReview } = useActions();
  const [stage, setStage] = useState<IntakeStage>({
    kind: files.length > 0 ? 'reading' : 'choose',
    name: null,
    share: null,
  });
  const [queue, setQueue] = useState(files);
  const calling = useRef(new AbortController());
  const reader = useRef<FileReader>(null);
  const ask = useCallback<FileReader['ask']>((...question) => {
    reader.current ??= openReader();
    return reader.current.ask(...question);
  }, []);
  useEffect(() => {
    reader.current ??= openReader();
    return () => {
      calling.current.abort();
      reader.current?.close();
      reader.current = null;
    };
  }, []);

  const read = useCallback(
    async (given: GivenDocument, name: string | null) => {
      calling.current.abort();
      calling.current = new AbortController();
      const { signal } = calling.current;
      // The worker takes the bytes over.
      const bytes = given.kind === 'file' ? given.bytes.length : 0;
      setStage({ kind: 'reading', name, share: null });
      try {
        const answer = await ask({ kind: 'read', given }, signal, ({ done, all }) => {
          if (!signal.aborted) setStage({ kind: 'reading', name, share: done / all });
        });
        if (answer.kind === 'unreadable') setStage({ kind: 'failed', name, reason: answer.reason });
        if (answer.kind !== 'read') return;
        const file = given.kind === 'file' ? { name: given.name, bytes, sha256: answer.sha256 ?? '' } : null;
        setStage({ kind: 'check', waiting: { read: answer.document, file } });
      } catch {
        if (!signal.aborted) setStage({ kind: 'failed', name, reason: 'lost' });
      }
    },
    [ask],
  );

  const take = useCallback(
    async (given: readonly File[]) => {
      const [file, ...others] = given;
      setQueue(others);
      if (!file) return setStage({ kind: 'choose' });
      if (file.size > MOST_FILE_BYTES) return setStage({ kind: 'failed', name: file.name, reason: 'too-large' });
      const bytes = await file.arrayBuffer().catch(() => null);
      if (!bytes) return setStage({ kind: 'failed', name: file.name, reason: 'gone' });
      return read({ kind: 'file', name: file.name, type: file.type, bytes: new Uint8Array(bytes) }, file.name);
    },
    [read],
  );
  useEffect(() => {
    if (files.length > 0) void take(files);
  }, [files, take]);

  const accept = async ({ read: document, file }: Waiting, answers: FactAnswers) => {
    const taken = new Set(store.getState().own.dossiers.keys());
    const own: OwnDocument = ownDocumentOf(document, file, answers, taken, new Date());
    const { signal } = calling.current;
    setStage({ kind: 'reading', name: own.title, share: null });
    try {
      const found = await ask({ kind: 'figures', document: own }, signal);
      if (found.kind !== 'figures') throw new Error('no figures');
      store.append([
        { type: 'document-added', document: own },
        { type: 'figures-found', document: own.id, recogniser: found.recogniser, drafts: found.drafts },
      ]);
    } catch {
      if (!signal.aborted) setStage({ kind: 'failed', name: own.title, reason: 'lost' });
      return;
    }
    if (queue.length > 0) {
      await take(queue);
      return;
    }
    onDone();
    openReview(own.id);
  };

  return {
    stage,
    /** How many documents wait behind this one. */
    behind: queue.length,
    take,
    paste: (text: string, html: string | null) => read({ kind: 'pasted', text, html }, null),
    putBack: ({ read: document, file }: Waiting, index: number) =>
      setStage({ kind: 'check', waiting: { read: putBack(document, index), file } }),
    accept,
    /** Leaves this document alone, and goes on with the next. */
    skip: () => {
      calling.current.abort();
      void take(queue);
    },
  };
}
