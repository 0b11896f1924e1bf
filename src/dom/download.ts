/** How long the address of a saved file stays good: browsers read it some time after the click. */
const KEPT_MS = 60_000;

/** Saves a file under a name, as if the reader had followed a link to it. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  // Firefox follows only a link that stands in the page.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
