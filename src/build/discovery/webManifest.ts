import type { Text } from '../../i18n/text';
import { TABS } from '../../state/choices';
import { pathIn } from './views';

/** The colours of the page, light, as a splash screen shows them. */
const PAPER = '#FAF8F3';

/** What `FileDrop` opens: packages as JSON and zip, pictures and papers that were exported from here, and documents. */
const OPENED = {
  'application/json': ['.json'],
  'application/zip': ['.zip'],
  'image/png': ['.png'],
  'image/svg+xml': ['.svg'],
  'application/pdf': ['.pdf'],
  'text/plain': ['.txt'],
  'text/markdown': ['.md'],
  'text/html': ['.html', '.htm'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
  'message/rfc822': ['.eml'],
} as const;

const icons = (base: string) => [
  { src: `${base}icons/icon.svg`, sizes: 'any', type: 'image/svg+xml' },
  { src: `${base}icons/icon-192.png`, sizes: '192x192', type: 'image/png' },
  { src: `${base}icons/icon-512.png`, sizes: '512x512', type: 'image/png' },
  { src: `${base}icons/maskable-512.png`, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
];

/** Where the manifest of a language lies, from the root of the site. */
export function manifestPath(lang: Text['lang']): string {
  return `${pathIn(lang)}manifest.webmanifest`;
}

/** What a system that installs the page is told of it: the same app in each language, which begins in its own. `base` is the folder of the host that it lies in. */
export function webManifest({ t, lang }: Text, base = '/'): object {
  const start = base + pathIn(lang);
  const [, small] = icons(base);
  return {
    id: base,
    name: t('app.name'),
    short_name: t('app.name'),
    description: t('app.tagline'),
    lang,
    dir: 'ltr',
    start_url: start,
    scope: base,
    display: 'standalone',
    background_color: PAPER,
    theme_color: PAPER,
    categories: ['news', 'business', 'education'],
    icons: icons(base),
    shortcuts: TABS.filter((tab) => tab !== 'dashboard').map((tab) => ({
      name: t(`tab.${tab}`),
      url: `${start}?tab=${tab}`,
      icons: [small],
    })),
    file_handlers: [{ action: start, accept: OPENED }],
    share_target: {
      action: `${start}share`,
      method: 'POST',
      enctype: 'multipart/form-data',
      params: {
        title: 'title',
        text: 'text',
        url: 'url',
        files: [{ name: 'file', accept: Object.entries(OPENED).flat(2) }],
      },
    },
  };
}
