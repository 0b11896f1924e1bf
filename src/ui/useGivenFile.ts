import { useEffect } from 'react';
import { takeShared } from '../dom/sharedFile';

/** Gives what the installed app was opened with, or what another program shared with it, to `onFile`. */
export function useGivenFile(onFile: (file: File) => void): void {
  useEffect(() => {
    takeShared().then((file) => file && onFile(file));
    globalThis.launchQueue?.setConsumer(({ files }) => {
      files[0]?.getFile().then(onFile, () => undefined);
    });
  }, [onFile]);
}
