/**
 * Whether the site answers and has no script of this address any more: nothing, or a page in its place, as some hosts send
 * for whatever they have not. False where it is there, and where nobody answers. Never throws.
 */
export async function isScriptGone(address: string): Promise<boolean> {
  try {
    const { status, headers } = await fetch(address, { method: 'HEAD', cache: 'no-store' });
    return status === 404 || status === 410 || (status === 200 && /html/.test(headers.get('Content-Type') ?? ''));
  } catch {
    return false;
  }
}
