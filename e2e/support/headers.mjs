import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/;

/** What no page of this site asks a browser for. */
const UNUSED = [
  'camera',
  'microphone',
  'geolocation',
  'payment',
  'usb',
  'serial',

  'midi',
  'display-capture',
];

/** Of every answer. */
const ALWAYS = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'same-origin'],
  ['Permissions-Policy', UNUSED.map((name) => `${name}=()`).join(', ')],
];

/**
 * The headers of an answer, by the address that is asked for. A page carries the policy that the build wrote into it, and
 * who may frame it, which a policy in a page cannot say: the view that an address offers for other pages (`?embed=`) by
 * anybody, the rest by nobody.
 */
export function pageHeaders(root) {
  const pages = existsSync(root) ? readdirSync(root, { recursive: true }).filter((name) => name.endsWith('.html')) : [];
  // A page without a policy is none of this build.
  const policies = new Map(
    pages.map((name) => [`/${name.replaceAll('\\', '/')}`, POLICY.exec(readFileSync(join(root, name), 'utf8'))?.[1]]),
  );
  return (address) => {
    const { pathname, searchParams } = new URL(address.replace(/^\/*/, '/'), 'http://localhost');
    const policy = policies.get(pathname) ?? policies.get(`${pathname.replace(/\/$/, '')}/index.html`);
    if (policy === undefined) return ALWAYS;
    const isFramed = searchParams.has('embed');
    const framing = [['Content-Security-Policy', `${policy}; frame-ancestors ${isFramed ? '*' : "'none'"}`]];
    if (!isFramed) framing.push(['X-Frame-Options', 'DENY'], ['Cross-Origin-Opener-Policy', 'same-origin']);
    return [...ALWAYS, ...framing];
  };
}
