import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Bytes after brotli; a larger sheet is better fetched and cached on its own. */
const LIMIT = 20_000;

/** Puts the one style sheet into index.html while it is small: one round trip fewer before the first paint. */
export function inlineCss(): Plugin {
  let base = '/';
  return {
    name: 'five-republics:inline-css',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        return html.replace(/[ \t]*<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>\n?/g, (link, href: string) => {
          const fileName = href.slice(base.length);
          const asset = bundle[fileName];
          if (asset?.type !== 'asset') return link;
          const css = String(asset.source).trim();
          if (css.includes('</style') || brotliCompressSync(css).length >= LIMIT) return link;
          delete bundle[fileName];
          return `    <style>${css}</style>\n`;
        });
      },
    },
  };
}
