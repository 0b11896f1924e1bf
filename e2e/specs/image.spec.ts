import { PNG } from 'pngjs';
import { claimTopic } from '../../src/domain/claim';
import { quoted } from '../../src/i18n/quotation';
import { textOf } from '../../src/lib/png';
import { dataset } from '../fixtures/corpus';
import { readPdf, squashed } from '../fixtures/pdf';
import { expect, test } from '../fixtures/test';
import { says } from '../fixtures/words';
import { ImageExport } from '../pages/ImageExport';

const GROUND = { light: [250, 248, 243], dark: [18, 23, 27] } as const;
/** The faces of the page; every letter of a PDF has to be in one of them. */
const EMBEDDED = ['IBM Plex Sans', 'Source Serif 4'];
/** A figure with the raised number of its note, the formula of a derived one, and what every picture says. */
const WORDS = {
  en: [/>\$50bn[⁰¹²³⁴-⁹]+/, '13÷1.084'],
  ru: [/>\$50млрд[⁰¹²³⁴-⁹]+/, '13÷1,084'],
} as const;
/** What the chart of turnover quotes. */
const turnover = dataset.claims.filter((claim) => claimTopic(claim) === 'turnover');

for (const lang of ['en', 'ru'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`PNG, SVG and PDF of a chart: ${lang}, ${theme}`, async ({ dashboard, browser }) => {
      const { page } = dashboard;
      await dashboard.open(`?lang=${lang}`);
      const image = new ImageExport(page);
      await image.open('chart-turnover', theme);

      const png = await image.take('png');
      expect(png.name).toBe(`five-republics_turnover_2019-2026_${lang}.png`);
      const { width, height, data } = PNG.sync.read(png.bytes);
      expect([width, height]).toEqual([2400, 1350]);
      const at = (x: number, y: number) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];
      expect(at(4, 4)).toEqual(GROUND[theme]);
      // Every 7th pixel both ways: letters and marks are wider, and what is drawn where is asked of each mark below.
      const steps = (length: number) => Array.from({ length: Math.ceil(length / 7) }, (_, step) => step * 7);
      const colours = new Set(steps(height).flatMap((y) => steps(width).map((x) => at(x, y).join())));
      expect(colours.size).toBeGreaterThan(100);
      const metadata = JSON.parse(textOf(png.bytes, 'JSON-LD') ?? '');
      expect(metadata['@type']).toBe('Dataset');
      expect(metadata.inLanguage).toBe(lang);
      expect(metadata.hasPart.length).toBeGreaterThanOrEqual(turnover.length);

      const svg = await image.take('svg');
      const text = svg.bytes.toString('utf8');
      expect(text).not.toMatch(/(?:href|src)="?https?:|url\("?https?:/);
      const named = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
      const referred = [...text.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
      expect(referred.length).toBeGreaterThan(3);
      expect(referred.filter((id) => !named.has(id))).toEqual([]);
      // Alone, without the page, its sheets or a network.
      const alone = await browser.newContext({ offline: true, viewport: { width: 1200, height: 675 } });
      const bare = await alone.newPage();
      await bare.setContent(`<body style="margin:0">${text.slice(text.indexOf('<svg'))}</body>`);
      await bare.evaluate(() => document.fonts.ready.then(() => undefined));
      const faces = await bare.evaluate(() =>
        [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
      );
      expect(faces.join()).toMatch(/Source Serif 4/);
      expect(faces.join()).toMatch(/IBM Plex Sans/);
      // Marks are where the PNG has their colour.
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
      const dots = marks.filter(({ fill }) => fill.startsWith('#'));
      expect(dots.length).toBeGreaterThan(5);
      for (const { x, y, fill } of dots) {
        const wanted = [1, 3, 5].map((i) => Number.parseInt(fill.slice(i, i + 2), 16));
        expect(at(Math.round(x * 2), Math.round(y * 2)), `${fill} at ${x}, ${y}`).toEqual(wanted);
      }
      await alone.close();
      for (const claim of turnover) {
        const words = claim.appearances[0].figure.exact.split(/\s+/);
        for (const word of words) expect(text, claim.id).toContain(word.replaceAll('&', '&amp;'));
      }

      const pdf = await image.take('pdf');
      const { words, fonts, info } = await readPdf(pdf.bytes);
      expect(fonts).toEqual(EMBEDDED);
      for (const { appearances, id } of turnover) {
        const [{ source, quote, translation }] = appearances;
        const own = dataset.sourceById.get(source)?.lang ?? 'ru';
        expect(words, id).toContain(squashed(quoted(quote.exact, own)));
        if (own !== lang) expect(words, id).toContain(squashed(quoted(translation?.text ?? '', lang)));
      }
      for (const wanted of [metadata.name, metadata.description, dataset.version].map(squashed))
        expect(words).toContain(wanted);
      const said = (['bound.more-than', 'exportImage.motto'] as const).map((key) => squashed(says[lang](key)));
      for (const wanted of said) expect(words).toContain(wanted);
      for (const wanted of WORDS[lang]) expect(words.search(wanted), String(wanted)).toBeGreaterThan(-1);
      expect(info).toContain(metadata.name.slice(0, 12));
    });
  }
}

/** The figures whose marks a picture holds, and those that its evidence for machines lists, both sorted. */
function drawnAndListed(svg: string): { readonly drawn: readonly string[]; readonly listed: readonly string[] } {
  const marks = [...svg.matchAll(/ data-(?:claim|derivation)="([^"]+)"/g)].flatMap(([, ids = '']) => ids.split(' '));
  const [, metadata = ''] = /<metadata[^>]*>([\s\S]*?)<\/metadata>/.exec(svg) ?? [];
  const { hasPart } = JSON.parse(metadata.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'));
  const listed = hasPart.map((part: { readonly identifier: string }) => part.identifier);
  return { drawn: [...new Set(marks)].sort(), listed: listed.sort() };
}

for (const search of ['', '?place=KZ&time=2023..2025']) {
  test(`every view draws exactly the figures that it lists, in every preset: /${search}`, async ({ dashboard }) => {
    test.slow();
    const { page } = dashboard;
    await dashboard.open(search);
    const image = new ImageExport(page);
    await image.open('timeline');
    for (const view of ['timeline', 'map', 'adds-up', 'coverage', 'chart-people']) {
      await image.choose(view);
      for (const preset of ['article', 'square']) {
        await image.size.selectOption(preset);
        const { bytes } = await image.take('png');
        expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual(
          preset === 'article' ? [2400, 1350] : [2160, 2160],
        );
        const { drawn, listed } = drawnAndListed((await image.take('svg')).bytes.toString('utf8'));
        expect.soft(drawn, `${view} ${preset}`).toEqual(listed);
        if (search === '') expect.soft(drawn.length, `${view} ${preset}`).toBeGreaterThan(1);
      }
    }
  });
}

test('every face of a map in Russian is inside the PDF', async ({ dashboard }) => {
  await dashboard.open('?lang=ru');
  const image = new ImageExport(dashboard.page);
  await image.open('map');
  const { words, fonts } = await readPdf((await image.take('pdf')).bytes);
  expect(fonts).toEqual(EMBEDDED);
  expect(words).toContain('Каспийское');
});
