/** Where files wait that another program has given to the installed app, until a page takes them. */
const STORE = 'five-republics-shared';
const FILE = '/shared-file-';
/** Tells its name, which an address could not hold as it is. */
const NAME = 'X-File-Name';

/** Keeps the files for the page that comes next; those that wait already give way. */
export async function keepShared(files: readonly File[]): Promise<void> {
  await caches.delete(STORE);
  const store = await caches.open(STORE);
  for (const [index, file] of files.entries()) {
    const headers = { 'Content-Type': file.type, [NAME]: encodeURIComponent(file.name) };
    await store.put(`${FILE}${index}`, new Response(file, { headers }));
  }
}

/** The files that wait, which then wait no more; none where nothing can be kept. Never throws. */
export async function takeShared(): Promise<readonly File[]> {
  try {
    const files: File[] = [];
    for (;;) {
      const response = await caches.match(`${FILE}${files.length}`, { cacheName: STORE });
      if (!response) break;
      const blob = await response.blob();
      files.push(new File([blob], decodeURIComponent(response.headers.get(NAME) ?? ''), { type: blob.type }));
    }
    if (files.length > 0) await caches.delete(STORE);
    return files;
  } catch {
    return [];
  }
}

/**
 * What was shared, as files: those themselves, and words as a text, with their title and address above them. An address alone
 * is no document, and gives none.
 */
export function sharedFiles(form: FormData): readonly File[] {
  const files = form.getAll('file').filter((value): value is File => value instanceof File && !isNoFile(value));
  const [title = '', text = '', url = ''] = ['title', 'text', 'url'].map((name) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  });
  if (text === '' || /^https?:\/\/\S+$/.test(text)) return files;
  const words = [title, url, text].filter((part) => part !== '' && (part === text || !text.startsWith(part)));
  return [...files, new File([words.join('\n\n')], `${title || 'text'}.txt`, { type: 'text/plain' })];
}

/** What a form holds where no file was given. */
const isNoFile = ({ name, size }: File) => name === '' && size === 0;
