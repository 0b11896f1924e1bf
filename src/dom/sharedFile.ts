/** Where a file waits that another program has given to the installed app, until a page takes it. */
const STORE = 'five-republics-shared';
const FILE = '/shared-file';
/** Tells its name, which an address could not hold as it is. */
const NAME = 'X-File-Name';

/** Keeps the file for the page that comes next; a file that waits already gives way. */
export async function keepShared(file: File): Promise<void> {
  const headers = { 'Content-Type': file.type, [NAME]: encodeURIComponent(file.name) };
  await (await caches.open(STORE)).put(FILE, new Response(file, { headers }));
}

/** The file that waits, which then waits no more; null without one, or where nothing can be kept. Never throws. */
export async function takeShared(): Promise<File | null> {
  try {
    const response = await caches.match(FILE, { cacheName: STORE });
    if (!response) return null;
    await caches.delete(STORE);
    const blob = await response.blob();
    return new File([blob], decodeURIComponent(response.headers.get(NAME) ?? ''), { type: blob.type });
  } catch {
    return null;
  }
}
