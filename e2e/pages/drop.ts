import type { Page } from '@playwright/test';

/** A file with its content, as often as `times` says. */
type Dropped = { readonly name: string; readonly bytes: Uint8Array; readonly times?: number };

/** Drops a file on the page, as a reader does who drags it in from a folder. Whether the browser would open it instead. */
export function drop(page: Page, bytes: Uint8Array, name: string): Promise<boolean> {
  return dropFiles(page, [{ name, bytes }]);
}

/** The same with several files at once. */
export function dropFiles(page: Page, files: readonly Dropped[]): Promise<boolean> {
  return page.evaluate(
    (dropped) => {
      const dataTransfer = new DataTransfer();
      for (const { base64, name, times } of dropped) {
        const content = new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]);
        dataTransfer.items.add(
          new File(
            Array.from({ length: times }, () => content),
            name,
          ),
        );
      }
      const happens = (type: string) =>
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      return [happens('dragover'), happens('drop')].some((is) => is);
    },
    files.map(({ name, bytes, times = 1 }) => ({ name, times, base64: Buffer.from(bytes).toString('base64') })),
  );
}
