import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { root } from './install.mjs';

const dist = join(root, 'dist');

/**
 * Chunks that come only when a reader asks for what they do: the filter menu, the palette and what finds words, the
 * evidence of what is derived, two statements side by side, a view as words and a table, what copies the table, the export dialog with its libraries, the writer of
 * citations, Recharts' axes, older versions of the data and packages beside them with the colours of their places, the framed view, the review of a reader's own documents. With each come its
 * words. And the hash that a browser lacks over plain http.
 */
const ON_REQUEST =
  /^(_citation|node_modules\/@noble\/|src\/(files\/|pictures\/|domain\/search\/|drawings\/(chart\/RechartsAxes|compare\/)|ui\/glyph\/FurtherHues|views\/(filters\/FilterMenu|table\/copyFigures|timeline\/(Lane|Near)Sheet|drawingOf|walk\/(SoundBar|KeySheet|ViewTable|Neighbours|Accessibility)|evidence\/(EvidenceRare|ClaimHistory)|sources\/MyDocuments|compare\/|export\/|review\/|check\/|intake\/)|views\/shell\/(palette\/|VersionNotice|PackageNotice|IssueNotice|OfflineNotice|readPicture|droppedContent|openDropped)|data\/(queriesVersions|joinPackages|openPackages|own\/)|views\/embed\/|app\/(EmbedPage|openShelf|OwnReview|ControlSheet|NearMarks)|i18n\/messages\/\w+\/(access|sound|export|report|review|check|intake|version|embed|palette|compare|inWords|offline|history)))/;
/** Chunks that the dashboard is drawn without: other views, what an open claim adds, paper with its drawings, another language. */
const LATER =
  /^(_drawings|src\/(views\/(table|sources|coverage|print)\/|drawings\/|views\/evidence\/EvidenceMore|views\/shell\/(DisputeNotice|EvidenceSheet)|i18n\/messages\/(?!en\/core)))/;
/** Words that nobody gets who reads Russian; those who read English get none of the Russian ones, which weigh more. */
const ENGLISH = /^src\/i18n\/messages\/en\//;
/** What reads figures in texts: the heaviest script that comes with both is the recogniser. */
const READERS = ['src/app/OwnReview.tsx', 'src/views/check/CheckDialog.tsx'];
const CORE_FONT = /-(latin|cyrillic)(-[46]00)?\.woff2$/;

/** Bytes that travel: the `.br` beside the file, the file itself when it is packed already. */
function sent(file) {
  const path = join(dist, file);
  if (/\.(woff2|png|ico)$/.test(path)) return statSync(path).size;
  try {
    return statSync(`${path}.br`).size;
  } catch {
    return brotliCompressSync(readFileSync(path)).length;
  }
}

const total = (files) => [...new Set(files)].reduce((sum, file) => sum + sent(file), 0);

/** Keys of the chunks that come with `key`, by static imports and, if `lazy` lets them, by dynamic ones. */
function closure(manifest, key, lazy, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  const { imports = [], dynamicImports = [] } = manifest[key];
  for (const next of [...imports, ...dynamicImports.filter(lazy)]) closure(manifest, next, lazy, seen);
  return seen;
}

/** Scripts that all of these ask for, themselves or by what they ask for. */
const sharedBy = (manifest, keys) =>
  keys
    .map((key) => [...closure(manifest, key, () => false)])
    .reduce((shared, asked) => shared.filter((key) => asked.includes(key)))
    .map((key) => manifest[key].file);

const heaviestOf = (files, known) => Math.max(...files.filter((file) => !known.includes(file)).map(sent));

/** What the build weighs, against what it may: `name`, `bytes`, `limit`. Throws when dist has no manifest. */
export function measure() {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const scripts = (lazy) => [...closure(manifest, 'index.html', lazy)].map((key) => manifest[key].file);
  const all = readdirSync(dist, { recursive: true }).map((file) => file.replaceAll('\\', '/'));
  const fonts = Object.values(manifest)
    .filter(({ src }) => CORE_FONT.test(src ?? ''))
    .map(({ file }) => file);
  const isAsked = (key) => ON_REQUEST.test(key);
  // All that the service worker keeps, for both languages, every export and every kind of document, once the page is at rest.
  const offline = JSON.parse(readFileSync(join(dist, '.vite/offline.json'), 'utf8'));
  // Of the data today's version; the scripts of all views with what is fetched for them unasked.
  const files = all.filter((file) => /^(index\.html|assets\/.*\.css|data\/[\w-]+\.json)$/.test(file));
  const everything = [...files, ...scripts((key) => !isAsked(key) && !ENGLISH.test(key))];
  const first = scripts(() => false);
  return [
    { name: 'first script', bytes: total(first), limit: 110_000 },
    { name: 'dashboard scripts', bytes: total(scripts((key) => !isAsked(key) && !LATER.test(key))), limit: 220_000 },
    { name: `everything, ${fonts.length} fonts`, bytes: total([...everything, ...fonts]), limit: 450_000 },
    { name: 'recogniser', bytes: heaviestOf(sharedBy(manifest, READERS), first), limit: 64_000 },
    { name: `offline, ${offline.length} files`, bytes: total(offline), limit: 2_500_000 },
  ];
}

/** Prints the table; true when nothing is over its limit. */
export function budgets() {
  const rows = measure();
  for (const { name, bytes, limit } of rows) {
    const [size, most] = [bytes, limit].map((n) => (n / 1000).toFixed(1).padStart(6));
    console.log(`  ${name.padEnd(22)}${size} of ${most} kB${bytes > limit ? '  OVER' : ''}`);
  }
  return rows.every(({ bytes, limit }) => bytes <= limit);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exit(budgets() ? 0 : 1);
