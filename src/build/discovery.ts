import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { core as en } from '../i18n/messages/en/core.ts';
import { afterBuild } from './after-build.ts';
import { readPackage } from './discovery/dataPackage.ts';
import { datasetJsonLd } from './discovery/jsonLd.ts';
import { robotsTxt, shareTags, sitemapXml, viewHtml } from './discovery/pages.ts';
import { scriptJson, siteAddress } from './discovery/site.ts';
import { viewPages } from './discovery/views.ts';

/** The view whose picture stands for the whole. */
const PREVIEW = 'previews/timeline-en.png';

/** What search engines and shared links find: tags and JSON-LD in index.html, a page for each view, a map of the site. */
export function discovery(): Plugin {
  let root = process.cwd();
  return {
    ...afterBuild('discovery', writePages),
    config(config) {
      root = config.root ?? root;
    },
    transformIndexHtml(html) {
      const site = siteAddress(root);
      const { name: title, tagline: description } = en.app;
      const share = { lang: 'en', title, description, address: site, image: site + PREVIEW };
      const jsonLd = scriptJson(datasetJsonLd(site, readPackage(root)));
      const tags = `    ${shareTags(share)}\n    <script type="application/ld+json">${jsonLd}</script>\n  </head>`;
      return html.replace('</head>', () => tags);
    },
  };
}

async function writePages({ root, outDir }: { readonly root: string; readonly outDir: string }): Promise<void> {
  const site = siteAddress(root);
  const data = readPackage(root);
  const pages = viewPages();
  const jsonLd = datasetJsonLd(site, data);
  for (const page of pages) {
    await mkdir(join(outDir, page.path), { recursive: true });
    await writeFile(join(outDir, page.path, 'index.html'), viewHtml(site, page, jsonLd));
  }
  await writeFile(join(outDir, 'sitemap.xml'), sitemapXml(site, pages, data));
  await writeFile(join(outDir, 'robots.txt'), robotsTxt(site));
}
