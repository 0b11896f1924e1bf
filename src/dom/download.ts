import { letGo } from './letGo';

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
  letGo(address);
}
