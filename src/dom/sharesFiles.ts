/** Whether the browser hands files of a type on to other programs; one that shares only addresses does not. */
export function sharesFiles(type: string): boolean {
  try {
    return navigator.canShare({ files: [new File([], 'file', { type })] });
  } catch {
    // It has no such question: an older one, or none that shares.
    return false;
  }
}
