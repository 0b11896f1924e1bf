import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { afterBuild } from './after-build.ts';

/** Names of the two policies that may make addresses of scripts: one of the page's own loader, one of the app. */
export const SCRIPT_POLICIES = ['five-republics-start', 'five-republics'] as const;

/** `'sha256-…'` of a text, as a Content-Security-Policy names it. */
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const unique = (texts: readonly string[]) => [...new Set(texts.map(hashOf))].sort();

/** What a browser undoes in the value of an attribute before it compares its hash. */
const unescaped = (value: string) =>
  value
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found = '']) => found);

/**
 * The Content-Security-Policy of a page that is written in the build: what the page loads comes from its own origin, and
 * of what is written into it runs, and styles, only what the build wrote, which is named by its hash. `<script>` with a
 * type of data is none.
 */
export function contentPolicy(html: string): string {
  // What looks like a script or a style inside the data of the page is text.
  const page = html.replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/g, '');
  const scripts = unique(all(page, /<script>([\s\S]*?)<\/script>/g));
  const bare = page.replace(/<script>[\s\S]*?<\/script>/g, '');
  const sheets = unique(all(bare, /<style>([\s\S]*?)<\/style>/g));
  const attributes = unique(all(bare.replace(/<style>[\s\S]*?<\/style>/g, ''), /\sstyle="([^"]*)"/g).map(unescaped));
  const directives = [
    ['default-src', "'none'"],
    ['script-src', "'self'", ...scripts],
    ['style-src', "'self'", ...sheets],
    // Hashes of attributes count only with this word; it allows no other attribute.
    ['style-src-attr', ...(attributes.length > 0 ? ["'unsafe-hashes'", ...attributes] : ["'none'"])],
    ['img-src', "'self'", 'data:', 'blob:'],
    ['font-src', "'self'", 'data:'],
    ['connect-src', "'self'"],
    ['worker-src', "'self'"],
    ['manifest-src', "'self'"],
    ['frame-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['object-src', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', ...SCRIPT_POLICIES],
  ];
  return directives.map((words) => words.join(' ')).join('; ');
}

/** The page with its policy in the head, before everything that the policy is about. */
export function withPolicy(html: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(html)}" />`;
  const placed = html.replace(/<meta charset="[^"]*"\s*\/?>/i, (charset) => `${charset}\n    ${meta}`);
  if (placed === html) throw new Error('the page names no charset, so there is no place for its policy');
  return placed;
}

/** Gives every page of the build its Content-Security-Policy, once everything is written into it. */
export function contentPolicies(): Plugin {
  return afterBuild('content-policy', async ({ outDir }) => {
    const names = await readdir(outDir, { recursive: true });
    for (const name of names.filter((file) => file.endsWith('.html'))) {
      const file = join(outDir, name);
      await writeFile(file, withPolicy(await readFile(file, 'utf8')));
    }
  });
}
