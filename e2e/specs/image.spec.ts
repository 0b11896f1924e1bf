import type { Browser } from '@playwright/test';
import { PNG } from 'pngjs';
import { claimTopic } from '../../src/domain/claim';
import { LICENCE } from '../../src/files/licence';
import { quoted } from '../../src/i18n/quotation';
import { textOf } from '../../src/lib/png';
import { dataset } from '../fixtures/corpus';
import { readPdf, squashed } from '../fixtures/pdf';
import { expect, test } from '../fixtures/test';
import { says } from '../fixtures/words';
import { ImageExport } from '../pages/ImageExport';

const GROUND = { light: [250, 248, 243], dark: [18, 23, 27] } as const;
/** The faces of the page; every letter of a PDF has to be in one of them. */
/** Of each the letters that occur, as six letters before its name say. */
const EMBEDDED = ['IBM-Plex-Sans', 'IBM-Plex-Sans-SemiBold', 'Source-Serif-4', 'Source-Serif-4-SemiBold'].map((name) =>
  expect.stringMatching(new RegExp(`^[A-Z]{6}\\+${name}$`)),
);
/** A figure with the raised number of its note, the formula of a derived one, and what every picture says. */
const WORDS = {
  en: [/>\$50bn[⁰¹²³⁴-⁹]+/, '13÷1.084'],
  ru: [/>\$50млрд[⁰¹²³⁴-⁹]+/, '13÷1,084'],
} as const;
/** What the chart of turnover quotes. */
const turnover = dataset.claims.filter((claim) => claimTopic(claim) === 'turnover');

/** Each language in one theme: words and colours come from different places. */
for (const [lang, theme] of [
  ['en', 'light'],
  ['ru', 'dark'],
] as const) {
  test(`PNG, SVG and PDF of a chart${lang === 'ru' ? ', and the PDF of a map' : ''}: ${lang}, ${theme}`, async ({
    dashboard,
    browser,
  }) => {
    test.slow();
    await dashboard.open(`?lang=${lang}`);
    const image = new ImageExport(dashboard.page);
    await image.open('chart-turnover');
    const metadata = await test.step('PNG and SVG', () => checkPixels(image, lang, theme, browser));
    await test.step('PDF', () => checkPdf(image, lang, metadata));
    if (lang !== 'ru') return;
    await image.choose('map');
    const { words, fonts } = await readPdf((await image.take('pdf')).bytes);
    expect(fonts, 'of a map').toEqual(expect.arrayContaining(EMBEDDED));
    expect(words).toContain('Каспийское');
  });
}

type Theme = keyof typeof GROUND;
type Metadata = { readonly name: string; readonly description: string };

/** For who does not see it: what is shown, how firm that is, and the years that nobody has spoken of. */
function describes(description: string, lang: 'en' | 'ru', { name }: Metadata): void {
  const firm = says[lang]('exportImage.told.firm', { list: '' }).replace(/[\s.]+$/, '');
  const silent = says[lang]('exportImage.told.years', { years: '2020–2022' });
  for (const wanted of [name, firm, silent].map(squashed)) expect(squashed(description)).toContain(wanted);
}

/** Takes the PNG and the SVG, and asks both for ground, marks, words and evidence; gives what the PNG says of itself. */
async function checkPixels(image: ImageExport, lang: 'en' | 'ru', theme: Theme, browser: Browser): Promise<Metadata> {
  await image.paint(theme);
  const png = await image.take('png');
  expect(png.name).toBe(`five-republics_turnover_2019-2026_${lang}_${theme}_article_2x.png`);
  const { width, height, data } = PNG.sync.read(png.bytes);
  // Without alpha, and with its words before its pixels.
  expect(png.bytes.readUInt8(25)).toBe(2);
  for (const word of ['pHYs', 'Copyright', 'JSON-LD'])
    expect(png.bytes.subarray(0, png.bytes.indexOf('IDAT')).includes(word), word).toBe(true);
  expect(width).toBe(2400);
  expect(height, 'as tall as its notes').toBeGreaterThan(1350);
  const at = (x: number, y: number) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];
  expect(at(4, 4), `ground in ${theme}`).toEqual(GROUND[theme]);
  // Every 7th pixel both ways: letters and marks are wider, and what is drawn where is asked of each mark below.
  const steps = (length: number) => Array.from({ length: Math.ceil(length / 7) }, (_, step) => step * 7);
  const colours = new Set(steps(height).flatMap((y) => steps(width).map((x) => at(x, y).join())));
  expect(colours.size).toBeGreaterThan(100);
  const metadata = JSON.parse(textOf(png.bytes, 'JSON-LD') ?? '');
  expect(metadata['@type']).toBe('Dataset');
  expect(metadata.inLanguage).toBe(lang);
  expect(metadata.hasPart.length).toBeGreaterThanOrEqual(turnover.length);

  describes(textOf(png.bytes, 'Description') ?? '', lang, metadata);

  const svg = await image.take('svg');
  const text = svg.bytes.toString('utf8');
  describes(/<desc[^>]*>([^<]*)</.exec(text)?.[1] ?? '', lang, metadata);
  expect(text).not.toMatch(/(?:href|src)="?https?:|url\("?https?:/);
  const named = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const referred = [...text.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
  expect(referred.length).toBeGreaterThan(3);
  expect(referred.filter((id) => !named.has(id))).toEqual([]);
  for (const claim of turnover) {
    const words = claim.appearances[0].figure.exact.split(/\s+/);
    for (const word of words) expect(text, claim.id).toContain(word.replaceAll('&', '&amp;'));
  }
  const dots = await dotsAlone(text, browser);
  expect(dots.length).toBeGreaterThan(5);
  for (const { x, y, fill } of dots) {
    const wanted = [1, 3, 5].map((i) => Number.parseInt(fill.slice(i, i + 2), 16));
    expect(at(Math.round(x * 2), Math.round(y * 2)), `${fill} at ${x}, ${y} in ${theme}`).toEqual(wanted);
  }
  return metadata;
}

/** Draws an SVG alone, without the page, its sheets or a network, in its own faces; gives where its marks stand. */
async function dotsAlone(svg: string, browser: Browser) {
  const alone = await browser.newContext({ offline: true, viewport: { width: 1200, height: 1600 } });
  const bare = await alone.newPage();
  await bare.setContent(`<body style="margin:0">${svg.slice(svg.indexOf('<svg'))}</body>`);
  await bare.evaluate(() => document.fonts.ready.then(() => undefined));
  const faces = await bare.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  );
  expect(faces.join()).toMatch(/Source Serif 4/);
  expect(faces.join()).toMatch(/IBM Plex Sans/);
  const marks = await bare.evaluate(() =>
    [
      ...document.querySelectorAll(
        '[data-claim] circle, [data-claim] path[fill="#1a5cbf"], [data-claim] path[fill="#85bdfc"]',
      ),
    ].map((mark) => {
      const { x, y, width: w, height: h } = mark.getBoundingClientRect();
      return { x: x + w / 2, y: y + h / 2, fill: mark.getAttribute('fill') ?? '' };
    }),
  );
  await alone.close();
  return marks.filter(({ fill }) => fill.startsWith('#'));
}

async function checkPdf(image: ImageExport, lang: 'en' | 'ru', metadata: Metadata): Promise<void> {
  const { words, fonts, info, xmp, parts } = await readPdf((await image.take('pdf')).bytes);
  describes(xmp.description, lang, metadata);
  expect(fonts).toHaveLength(EMBEDDED.length);
  expect(fonts).toEqual(expect.arrayContaining(EMBEDDED));
  expect(parts.slice(0, 2).map(({ role }) => role)).toEqual(['H1', 'P']);
  for (const { role, alt } of parts) if (role === 'Figure') describes(alt ?? '', lang, metadata);
  expect(parts.filter(({ role }) => role === 'Figure')).toHaveLength(1);
  expect(parts.filter(({ role }) => role === 'L').length).toBeGreaterThan(0);
  expect(parts.filter(({ role }) => role === 'Note').length).toBeGreaterThan(turnover.length / 2);
  for (const { appearances, id } of turnover) {
    const [{ source, quote, translation }] = appearances;
    const own = dataset.sourceById.get(source)?.lang ?? 'ru';
    expect(words, id).toContain(squashed(quoted(quote.exact, own)));
    if (own !== lang) expect(words, id).toContain(squashed(quoted(translation?.text ?? '', lang)));
  }
  for (const wanted of [metadata.name, metadata.description, dataset.version].map(squashed))
    expect(words).toContain(wanted);
  const said = [says[lang]('bound.more-than'), says[lang]('exportImage.licence', { licence: LICENCE.name })].map(
    squashed,
  );
  for (const wanted of said) expect(words).toContain(wanted);
  for (const wanted of WORDS[lang]) expect(words.search(wanted), String(wanted)).toBeGreaterThan(-1);
  expect(info).toContain(metadata.name.slice(0, 12));
}

async function pixelsOf(image: ImageExport): Promise<readonly number[]> {
  const { bytes } = await image.take('png');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('one statement is a card, from the actions of its evidence, in each of its sizes', async ({ dashboard }) => {
  const { page } = dashboard;
  await dashboard.open('?claim=turnover-kz-2024-tokayev');
  await page.locator('.ev-action[aria-haspopup="dialog"]').first().click();
  const image = new ImageExport(page);
  expect(await pixelsOf(image)).toEqual([2160, 2160]);
  for (const [name, size] of [
    ['Story', 'width="1080" height="1920"'],
    ['Slide', 'width="1920" height="1080"'],
  ] as const) {
    await image.options.getByRole('button', { name, exact: true }).click();
    await image.drawn();
    expect((await image.take('svg')).bytes.toString('utf8'), name).toContain(size);
  }
  const { bytes, name } = await image.take('svg');
  expect(name).toMatch(/^five-republics_turnover-kz-2024-tokayev_en_.*_wide\.svg$/);
  expect(bytes.toString('utf8')).toContain('data-claim="turnover-kz-2024-tokayev"');
});
