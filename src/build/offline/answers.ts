/**
 * Where the page begins that stands for an address of the site, by its language: `/ru/…` and `/view/map/ru/` are Russian.
 * Null for the address of a file, which no page can stand for. The site lies in the folder `base`.
 */
export function homeFor(path: string, base = '/'): string | null {
  if (/\.\w+$/.test(path) && !path.endsWith('.html')) return null;
  return /(^|\/)ru(\/|$)/.test(path.slice(base.length)) ? `${base}ru/` : base;
}

/** Whether an address asks for one view alone, which any page may frame. */
export function isFramed({ searchParams }: URL): boolean {
  return searchParams.has('embed');
}

/**
 * The same page without its headers, one of which says that nobody may frame it; what it may load stands in the page
 * itself.
 */
export function framable({ body }: Response): Response {
  return new Response(body, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

/** Whether this is where other programs send what they share with the installed app; see `share_target` of its manifest. */
export function isShare(path: string, base = '/'): boolean {
  return path.startsWith(base) && /^(ru\/)?share$/.test(path.slice(base.length));
}

/** Where a page begins whose app was given a file: that of the same language. */
export function startOf(path: string): string {
  return path.replace(/share$/, '');
}
