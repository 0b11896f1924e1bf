import type { Page } from '@playwright/test';

/** Drops a file on the page, as a reader does who drags it in from a folder. Whether the browser would open it instead. */
export function drop(page: Page, bytes: Uint8Array, name: string): Promise<boolean> {
  return page.evaluate(
    ([base64, file]) => {
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], file));
      const happens = (type: string) =>
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      return [happens('dragover'), happens('drop')].some((is) => is);
    },
    [Buffer.from(bytes).toString('base64'), name] as const,
  );
}
