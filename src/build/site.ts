import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where the site will stand, with a slash at its end: `SITE_URL` of the environment, else `homepage` of package.json with the
 * folder that the site will lie in.
 */
export function siteAddress(root: string, base = '/'): string {
  const pack: { readonly homepage?: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const withSlash = (address: string) => `${address.replace(/\/+$/, '')}/`;
  const { SITE_URL } = process.env;
  if (SITE_URL !== undefined) return withSlash(SITE_URL);
  return withSlash(pack.homepage ?? 'https://five-republics.example') + base.slice(1);
}
