import type { Dataset } from '../../domain/dataset';
import { pathOfFeed } from '../../files/api/paths';
import type { Text } from '../../i18n/text';
import { escaped, scriptJson } from '../../lib/markup';
import { formatAddress } from '../../state/address';
import { DEFAULT_CHOICES, LANGUAGES } from '../../state/choices';
import { pathIn, type ViewPage } from './views';
import { manifestPath } from './webManifest';

/** The pixels of a preview. */
const SIZE = { width: 1200, height: 630 };

/** What networks and messengers show of an address that somebody shares. */
type Share = {
  readonly title: string;
  readonly description: string;
  readonly address: string;
  readonly image: string;
  readonly lang: string;
};

/** The same to Open Graph and to Twitter, and where the page really stands; each a name and a content. */
function shareTags({ title, description, address, image, lang }: Share): string {
  const open: readonly (readonly [property: string, content: string | number])[] = [
    ['og:type', 'website'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', address],
    ['og:locale', lang === 'ru' ? 'ru_RU' : 'en_GB'],
    ['og:image', image],
    ['og:image:width', SIZE.width],
    ['og:image:height', SIZE.height],
    ['og:image:alt', title],
  ];
  return [
    `<link rel="canonical" href="${escaped(address)}" />`,
    ...open.map(([property, content]) => `<meta property="${property}" content="${escaped(String(content))}" />`),
    '<meta name="twitter:card" content="summary_large_image" />',
  ].join('\n    ');
}

/** The view whose picture stands for the whole. */
const previewIn = (lang: Text['lang']) => `previews/timeline-${lang}.png`;

/** The address of the site, and the folder of its host that it lies in. */
type Place = { readonly site: string; readonly base: string };

/** What the head of the page itself says of it. */
export function wholeTags({ site, base }: Place, { t, lang }: Text, jsonLd: object): string {
  const share = {
    lang,
    title: t('app.name'),
    description: t('app.tagline'),
    address: site + pathIn(lang),
    image: site + previewIn(lang),
  };
  const others = [...LANGUAGES.map((other) => [other, pathIn(other)] as const), ['x-default', ''] as const];
  const links = others.map(
    ([other, path]) => `<link rel="alternate" hreflang="${other}" href="${escaped(site + path)}" />`,
  );
  const feed = `<link rel="alternate" type="application/atom+xml" title="${escaped(t('app.name'))}" href="${escaped(site + pathOfFeed(lang))}" />`;
  const app = `<link rel="manifest" href="${base}${manifestPath(lang)}" />\n    <link rel="apple-touch-icon" href="${base}icons/touch-180.png" />`;
  return `    ${shareTags(share)}\n    ${links.join('\n    ')}\n    ${feed}\n    ${app}\n    <script type="application/ld+json">${scriptJson(jsonLd)}</script>\n  `;
}

/** A small page for one view: what it is, its picture, and the way on, which a script takes at once. */
export function viewHtml(site: string, page: ViewPage, jsonLd: object): string {
  const { lang, path, target, title, description, preview, open, others } = page;
  const share = { lang, title, description, address: site + path, image: site + preview };
  const up = '../'.repeat(path.split('/').length - 1);
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)}</title>
    <meta name="description" content="${escaped(description)}" />
    ${shareTags(share)}
    ${Object.entries(others)
      .map(([other, address]) => `<link rel="alternate" hreflang="${other}" href="${escaped(site + address)}" />`)
      .join('\n    ')}
    <script type="application/ld+json">${scriptJson(jsonLd)}</script>
    <meta name="color-scheme" content="light dark" />
    <style>body { max-width: 720px; margin: 40px auto; padding: 0 16px; font: 16px/1.5 Georgia, serif } img { max-width: 100%; height: auto }</style>
  </head>
  <body>
    <main>
      <h1>${escaped(title)}</h1>
      <p>${escaped(description)}</p>
      <p><a href="${escaped(up + target)}">${escaped(open)}</a></p>
      <img src="${up}${escaped(preview)}" alt="" width="${SIZE.width}" height="${SIZE.height}" />
    </main>
    <script>location.replace(document.querySelector('a').href)</script>
  </body>
</html>
`;
}

/** The whole, the views and every claim, with the addresses that they have in the app, and files by their path. */
export function sitemapXml(
  site: string,
  pages: readonly ViewPage[],
  { claims }: Dataset,
  files: readonly string[],
): string {
  const addresses = [
    ...LANGUAGES.map(pathIn),
    ...pages.map(({ path }) => path),
    ...claims.map(({ id }) => formatAddress({ ...DEFAULT_CHOICES, claim: id })),
    ...files,
  ];
  const entries = addresses.map((address) => `  <url><loc>${escaped(site + address)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</urlset>
`;
}

export function robotsTxt(site: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap.xml\n`;
}
