import { useEffect } from 'react';
import { whenGivenFiles } from '../dom/giveFiles';
import { takeShared } from '../dom/sharedFile';

/** Gives what the installed app was opened with, what another program shared with it, or what was picked, to `onFiles`. */
export function useGivenFile(onFiles: (files: readonly File[]) => void): void {
  useEffect(() => {
    takeShared().then((files) => files.length > 0 && onFiles(files));
    globalThis.launchQueue?.setConsumer(async ({ files }) => {
      const read = await Promise.all(files.map((file) => file.getFile().catch(() => null)));
      const found = read.filter((file) => file !== null);
      if (found.length > 0) onFiles(found);
    });
    return whenGivenFiles(onFiles);
  }, [onFiles]);
}
