import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the site will stand, with a slash at its end: `SITE_URL` of the environment, else `homepage` of package.json. */
export function siteAddress(root: string): string {
  const pack: { readonly homepage?: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const address = process.env.SITE_URL ?? pack.homepage ?? 'https://five-republics.example';
  return `${address.replace(/\/+$/, '')}/`;
}
