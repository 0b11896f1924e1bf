type Key = { readonly key: string; readonly shiftKey: boolean };

/**
 * How far a key moves a handle: Page Up and Down by `page`, Home and End by `all`; with Shift the arrows by one. 0 for
 * every other key, the arrows alone too: these the slider knows itself.
 */
export function sliderStep({ key, shiftKey }: Key, page: number, all: number): number {
  if (key === 'PageUp') return page;
  if (key === 'PageDown') return -page;
  if (key === 'Home') return -all;
  if (key === 'End') return all;
  if (!shiftKey) return 0;
  if (key === 'ArrowRight' || key === 'ArrowUp') return 1;
  return key === 'ArrowLeft' || key === 'ArrowDown' ? -1 : 0;
}
