import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import subsetFont from 'subset-font';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import type { FacePart } from '../lib/faceParts.ts';
import { type FontMetrics, glyphsOf, metricsOf, type Script, SYSTEM_FONTS } from './font-metrics.ts';
import { madeOnce } from './madeOnce.ts';

const ID = 'virtual:fonts.css';
/** Raise when the recipe changes in a way that the hash of its settings does not show. */
const RECIPE = 3;
const PRELOADED = ['source-serif-4-latin', 'ibm-plex-sans-latin-400', 'ibm-plex-sans-latin-600'];

const span = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');

/** Core files hold what the interface and the quotes write; `ext` files hold the rest of both scripts. */
const CHARACTERS = {
  latin: `${span(0x20, 0x7e)}\u00a0§©«°±²³·¹»½⅓×÷é–—‘’‚“”„…•†‡−€₽≈≠≤≥∞←↑→↓↔✓⁰⁴⁵⁶⁷⁸⁹\u2009\u200a\u2011\u202f`,
  cyrillic: `${span(0x410, 0x44f)}Ёё№\u0301`,
  'cyrillic-more': `${span(0x400, 0x40f).replace('Ё', '')}${span(0x450, 0x45f).replace('ё', '')}Ґґ`,
  'latin-more': span(0xa1, 0xff).replace(/[§©«°±²³·¹»½×÷é]/g, ''),
  'latin-ext': `${span(0x100, 0x24f)}${span(0x1e00, 0x1eff)}${span(0x2b0, 0x2ff)}`,
  'cyrillic-ext': span(0x460, 0x52f),
} as const;
type Subset = keyof typeof CHARACTERS;
/** Under which family each is declared. */
const PART: Readonly<Record<Subset, FacePart>> = {
  latin: '',
  cyrillic: ' Cyrillic',
  'cyrillic-more': ' More',
  'latin-more': ' More',
  'latin-ext': ' More',
  'cyrillic-ext': ' More',
};

const FEATURES = ['kern', 'liga', 'clig', 'ccmp', 'locl', 'mark', 'mkmk', 'rlig', 'rvrn', 'tnum', 'lnum', 'sups'];
const SERIF_AXES = { wght: { min: 400, max: 600 }, opsz: { min: 14, max: 28 } };
const require = createRequire(import.meta.url);
const serifFile = (subset: Subset) =>
  require.resolve(
    `@fontsource-variable/source-serif-4/files/source-serif-4-${subset.replace('-more', '')}-standard-normal.woff2`,
  );
const SANS_FILES = {
  400: require.resolve('@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf'),
  600: require.resolve('@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf'),
};
const SUBSETS = Object.keys(CHARACTERS).filter((name): name is Subset => name in CHARACTERS);

/** One `@font-face`: the source file, what is taken from it, and how the style sheet names it. */
type Face = { family: string; weight: string; subset: Subset; from: string; name: string; axes?: typeof SERIF_AXES };

const FACES: readonly Face[] = SUBSETS.flatMap((subset): Face[] => [
  {
    family: `Source Serif 4${PART[subset]}`,
    weight: '400 600',
    subset,
    from: serifFile(subset),
    name: `source-serif-4-${subset}`,
    axes: SERIF_AXES,
  },
  ...([400, 600] as const).map((weight) => ({
    family: `IBM Plex Sans${PART[subset]}`,
    weight: `${weight}`,
    subset,
    from: SANS_FILES[weight],
    name: `ibm-plex-sans-${subset}-${weight}`,
  })),
]);

/** `U+20-7E, U+A0` for the code points given. */
function unicodeRange(codes: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const code of [...codes].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && code <= last[1] + 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',');
}

const rule = (declarations: Readonly<Record<string, string>>) =>
  `@font-face{${Object.entries(declarations)
    .map(([property, value]) => `${property}:${value}`)
    .join(';')}}`;

const faceRule = (face: Pick<Face, 'family' | 'weight' | 'name'>, codes: readonly number[]) =>
  rule({
    'font-family': `'${face.family}'`,
    'font-style': 'normal',
    'font-weight': face.weight,
    'font-display': 'swap',
    src: `url(./${face.name}.woff2) format('woff2')`,
    'unicode-range': unicodeRange(codes),
  });

const percent = (share: number) => `${(100 * share).toFixed(2)}%`;

/** System fonts stretched to the advance and line of the real one, so that swapping moves nothing. */
function fallbackRules(
  family: string,
  kind: 'serif' | 'sans',
  metrics: (bold: boolean, script: Script) => FontMetrics,
) {
  return (['latin', 'cyrillic'] as const).flatMap((script) =>
    SYSTEM_FONTS[kind].map(({ names, bold, width }) => {
      const real = metrics(bold, script);
      const size = real.width[script] / width[script];
      return rule({
        'font-family': `'${family} Fallback'`,
        'font-weight': bold ? '600' : '400',
        src: names.map((name) => `local('${name}')`).join(','),
        'size-adjust': percent(size),
        'ascent-override': percent(real.ascent / size),
        'descent-override': percent(real.descent / size),
        'line-gap-override': '0%',
        ...(script === 'cyrillic' ? { 'unicode-range': 'U+400-52F' } : {}),
      });
    }),
  );
}

async function measure(kind: 'serif' | 'sans'): Promise<(bold: boolean, script: Script) => FontMetrics> {
  const entries = [false, true].flatMap((bold) =>
    (['latin', 'cyrillic'] as const).map(async (script) => {
      const weight = bold ? 600 : 400;
      const file = await readFile(kind === 'sans' ? SANS_FILES[weight] : serifFile(script));
      const axes = kind === 'serif' ? { variationAxes: { wght: weight, opsz: 17 } } : {};
      const metrics = metricsOf(await subsetFont(file, CHARACTERS[script], { targetFormat: 'truetype', ...axes }));
      return [`${bold} ${script}`, metrics] as const;
    }),
  );
  const found = new Map(await Promise.all(entries));
  return (bold, script) => {
    const metrics = found.get(`${bold} ${script}`);
    if (!metrics || Number.isNaN(metrics.width[script])) throw new Error(`no ${script} metrics for the ${kind} face`);
    return metrics;
  };
}

async function write(folder: string): Promise<void> {
  const rules: string[] = [];
  let serifLacks: number[] = [];
  for (const face of FACES) {
    const options = { keepFeatures: FEATURES, noHinting: true, ...(face.axes ? { variationAxes: face.axes } : {}) };
    const source = await readFile(face.from);
    const plain = await subsetFont(source, CHARACTERS[face.subset], { targetFormat: 'truetype', ...options });
    const has = glyphsOf(plain);
    const wanted = [...CHARACTERS[face.subset]].map((character) => character.codePointAt(0) ?? 0);
    const codes = wanted.filter((code) => has.has(code));
    if (face.name === 'source-serif-4-latin') serifLacks = wanted.filter((code) => !has.has(code));
    const packed = await subsetFont(source, CHARACTERS[face.subset], { targetFormat: 'woff2', ...options });
    await writeFile(join(folder, `${face.name}.woff2`), packed);
    rules.push(faceRule(face, codes));
  }
  // Signs that the serif lacks come from the sans file, which every page has anyway.
  rules.push(
    faceRule({ family: 'Source Serif 4 Signs', weight: '400 600', name: 'ibm-plex-sans-latin-400' }, serifLacks),
  );
  rules.push(...fallbackRules('Source Serif 4', 'serif', await measure('serif')));
  rules.push(...fallbackRules('IBM Plex Sans', 'sans', await measure('sans')));
  await writeFile(join(folder, 'fonts.css'), `${rules.join('\n')}\n`);
}

/** The folder of subsets and their style sheet, made once for each recipe and kept under node_modules/.cache. */
async function prepare(root: string): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([RECIPE, CHARACTERS, FEATURES, SERIF_AXES, SYSTEM_FONTS]));
  for (const { from } of FACES) hash.update(await readFile(from));
  return madeOnce(root, `fonts-${hash.digest('hex').slice(0, 12)}`, write);
}

/** `virtual:fonts.css`: self-hosted faces in the fewest bytes, and preloads, before all else in the head, for the three that every page draws with. */
export function fonts(): Plugin {
  let root = process.cwd();
  let base = '/';
  let ready: Promise<string> | undefined;
  const folder = () => {
    ready ??= prepare(root);
    return ready;
  };
  const preload = (href: string): HtmlTagDescriptor => ({
    tag: 'link',
    attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href },
    injectTo: 'head-prepend',
  });
  return {
    name: 'five-republics:fonts',
    enforce: 'pre',
    configResolved(config) {
      root = resolve(config.root);
      base = config.base;
    },
    async resolveId(id) {
      return id === ID ? join(await folder(), 'fonts.css') : undefined;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(_, { bundle }) {
        if (!bundle) {
          const path = relative(root, await folder());
          return PRELOADED.map((name) => preload(`${base}${path}/${name}.woff2`));
        }
        return PRELOADED.flatMap((name) =>
          Object.values(bundle)
            .filter((file) => file.type === 'asset' && file.names.includes(`${name}.woff2`))
            .map(({ fileName }) => preload(base + fileName)),
        );
      },
    },
  };
}
