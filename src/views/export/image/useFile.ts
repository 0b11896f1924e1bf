import { useEffect, useRef, useState } from 'react';
import { download } from '../../../dom/download';
import { sharesFiles } from '../../../dom/sharesFiles';
import { takesPictures } from '../../../dom/takesPictures';
import { useText } from '../../../i18n/TextContext';
import type { Settings } from '../../../layout/page/settings';
import type { Drawings } from '../../../pictures/drawing';
import { makeFiles } from '../../../pictures/makePicture';
import { pictureFailureWords } from './pictureFailureWords';
import type { PicturePreview } from './usePicture';

const TYPES = { png: 'image/png', svg: 'image/svg+xml', pdf: 'application/pdf' } as const;

/** Called off here, or in the window that asks whom to share it with. */
const isCalledOff = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

/** What can be done with the drawn picture, one thing at a time, and how far it is. */
export function useFile(preview: PicturePreview, settings: Settings, drawings: Drawings) {
  const { t } = useText();
  const [status, setStatus] = useState('');
  const [busy, setBusy] = useState(false);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  /** One thing at a time, which can be called off; what it says when it is done, or why it is not. */
  const work = async (begin: string, task: (signal: AbortSignal) => Promise<string>) => {
    const controller = new AbortController();
    running.current = controller;
    setBusy(true);
    setStatus(begin);
    try {
      setStatus(await task(controller.signal));
    } catch (error) {
      setStatus(controller.signal.aborted || isCalledOff(error) ? '' : pictureFailureWords(t, error));
    } finally {
      setBusy(false);
    }
  };

  const run = async (done: (files: Promise<readonly File[]>) => Promise<string>, format = settings.format) => {
    if (preview.kind !== 'drawn') return;
    const { picture, source } = preview;
    await work(t('exportImage.preparing', { name: format.toUpperCase() }), (signal) => {
      const making = makeFiles(picture, source, { ...settings, format }, signal);
      // A clipboard that refuses before the file is made leaves nobody who waits for it.
      making.catch(() => undefined);
      return done(making);
    });
  };

  const saveAll = async () => {
    if (preview.kind !== 'drawn') return;
    const { source } = preview;
    await work(t('exportImage.preparing', { name: 'ZIP' }), async (signal) => {
      const { allPictures } = await import('../../../pictures/allPictures');
      const onView = (done: number, of: number) => setStatus(t('exportImage.progress', { page: done + 1, count: of }));
      const file = await allPictures({ ...source, drawings, settings, signal, onView });
      download(file, file.name);
      return t('exportImage.ready', { name: file.name });
    });
  };

  return {
    status,
    busy,
    canCopy: settings.format !== 'pdf' && takesPictures(),
    canShare: sharesFiles(TYPES[settings.format]),
    cancel: () => running.current?.abort(),
    save: () =>
      void run(async (making) => {
        const files = await making;
        for (const file of files) download(file, file.name);
        const [first] = files;
        return files.length === 1 && first
          ? t('exportImage.ready', { name: first.name })
          : t('exportImage.readyAll', { count: files.length });
      }),
    saveAll: () => void saveAll(),
    // A promise and not its result: a browser may allow the clipboard only within the click.
    copy: () =>
      void run(async (making) => {
        // A clipboard takes one: the first has the drawing.
        const first = making.then(([file]) => file ?? Promise.reject(new Error('nothing was drawn')));
        first.catch(() => undefined);
        try {
          await navigator.clipboard.write([new ClipboardItem({ 'image/png': first })]);
        } catch {
          // Where it was the file that could not be made, that is told.
          await first;
          return t('exportImage.copyFailed');
        }
        return t('exportImage.copied');
      }, 'png'),
    share: () =>
      void run(async (making) => {
        const files = await making;
        try {
          await navigator.share({ files: [...files], title: preview.kind === 'drawn' ? preview.picture.title : '' });
        } catch (error) {
          if (isCalledOff(error)) throw error;
          return t('exportImage.shareFailed');
        }
        return '';
      }),
  };
}
