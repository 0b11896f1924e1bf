import { spawnSync } from 'node:child_process';
import { PNG } from 'pngjs';
import { claimTopic } from '../../src/domain/claim';
import { dataset } from '../fixtures/corpus';
import { readPdf, squashed } from '../fixtures/pdf';
import { expect, test } from '../fixtures/test';
import { says } from '../fixtures/words';
import { ImageExport } from '../pages/ImageExport';

const RSVG = 'rsvg-convert';
const hasRsvg = spawnSync(RSVG, ['--version']).status === 0;
/** Pixels before the first letter of a text that are nothing but ground, at this many pixels to one of the picture. */
const BEFORE = 3;
const ZOOM = 2;

/** Of an element, without its escapes. */
const plainText = (xml = '') => xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

type Begin = { readonly words: string; readonly x: number; readonly y: number };

/** The picture as librsvg draws it, in faces of this machine, and whether there is only ground before a text. */
function drawnByRsvg(svg: Buffer): (begin: Begin) => boolean {
  const { stdout } = spawnSync(RSVG, ['--zoom', String(ZOOM)], { input: svg, maxBuffer: 64e6 });
  const { width, data } = PNG.sync.read(stdout);
  const at = (x: number, y: number) => data.readUInt32BE((Math.round(y) * width + Math.round(x)) * 4);
  const ground = at(2, 2);
  return ({ x, y }) =>
    Array.from({ length: BEFORE * 8 }, (_, i) =>
      at((x - 1) * ZOOM - (i % BEFORE), y * ZOOM - Math.floor(i / BEFORE)),
    ).every((pixel) => pixel === ground);
}

test('an SVG says what it is and no words of it overlap in another program; a PDF keeps its spaces and leads back', async ({
  dashboard,
}) => {
  const { page } = dashboard;
  await dashboard.open();
  const image = new ImageExport(page);
  await image.open('timeline');
  const { bytes } = await image.take('svg');
  const read = await page.evaluate((text) => {
    const { documentElement: svg } = new DOMParser().parseFromString(text, 'image/svg+xml');
    const named = (attribute: string) => svg.querySelector(`[id="${svg.getAttribute(attribute)}"]`)?.localName;
    const scale = Number(svg.getAttribute('width')) / Number(svg.getAttribute('viewBox')?.split(' ')[2]);
    const texts = [...svg.querySelectorAll('text')].filter(
      (one) => !one.closest('[transform]') && !one.hasAttribute('text-anchor'),
    );
    return {
      role: svg.getAttribute('role'),
      lang: [svg.getAttribute('lang'), svg.getAttribute('xml:lang')],
      named: [named('aria-labelledby'), named('aria-describedby')],
      prefixes: [...new Set([...svg.querySelectorAll('[id]')].map(({ id }) => id.replace(/^(fr-\w+-).*/, '$1')))],
      begins: texts.map((one) => ({
        words: one.textContent ?? '',
        x: Number(one.getAttribute('x')) * scale,
        y: Number(one.getAttribute('y')) * scale,
      })),
      pieces: svg.querySelectorAll('text:not([transform] *) > tspan').length,
    };
  }, bytes.toString('utf8'));
  expect(read).toMatchObject({ role: 'img', lang: ['en', 'en'], named: ['title', 'desc'] });
  expect(read.prefixes).toHaveLength(1);
  expect(read.begins.length).toBeGreaterThan(40);
  expect(read.pieces).toBeGreaterThan(40);
  await test.step(hasRsvg ? 'as librsvg draws it' : `skipped: ${RSVG} is not installed`, () => {
    if (!hasRsvg) return;
    const isFreeBefore = drawnByRsvg(bytes);
    expect(read.begins.filter((begin) => !isFreeBefore(begin)).map(({ words }) => words)).toEqual([]);
  });

  await test.step('its letters as outlines', async () => {
    await image.button(says.en('exportImage.lettersOutlines')).click();
    const outlined = await image.take('svg');
    expect(outlined.name).toContain('_outlines.svg');
    const svg = outlined.bytes.toString('utf8');
    // Not the whole file in what a failure prints.
    expect(/<text|<tspan|@font-face/.exec(svg)).toBeNull();
    expect(JSON.parse(plainText(/<metadata[^>]*>([^<]*)</.exec(svg)?.[1])).hasPart.length).toBeGreaterThan(30);
    const said = squashed(plainText(/<desc[^>]*>([^<]*)</.exec(svg)?.[1]));
    expect(read.begins.filter(({ words }) => !said.includes(squashed(words)))).toEqual([]);
  });

  // A PDF keeps its spaces, leads back, numbers its pages and says whose it is.
  await page.keyboard.press('Escape');
  await dashboard.arrive('?topic=turnover');
  await image.open('timeline');
  const { sentences, links, xmp, pages } = await readPdf((await image.take('pdf')).bytes);
  const figures = dataset.claims
    .filter((claim) => claimTopic(claim) === 'turnover')
    .flatMap(({ appearances }) => appearances.slice(0, 1));
  expect(figures.length).toBeGreaterThan(5);
  for (const { figure } of figures) expect(sentences).toContain(figure.exact.replace(/\s+/g, ' '));
  expect(pages).toBeGreaterThan(1);
  for (let at = 1; at <= pages; at += 1) expect(sentences).toContain(`Page ${at} of ${pages}`);
  const own = links.filter((link) => /topic=turnover/.test(link));
  expect(own).toHaveLength(pages);
  const documents = figures.map(({ source }) => dataset.sourceById.get(source));
  const wanted = documents.map((source) => source?.url ?? source?.publisher.url);
  expect(new Set(links)).toEqual(new Set([...wanted, ...own]));
  expect(xmp.title).not.toBe('');
  expect(xmp.rights).toContain('CC-BY-4.0');
});

test('where the fonts are refused a picture is in others, which the dialog says, and a PDF says what it lacks', async ({
  dashboard,
  guard,
}) => {
  const { page } = dashboard;
  guard.allowConsole(/woff2|ttf|Failed to load resource/);
  await page.route(/\.(woff2|ttf)$/, (route) => route.abort());
  await dashboard.open();
  const image = new ImageExport(page);
  await image.open('chart-people');
  await expect(image.root.getByText(says.en('exportImage.noFonts'))).toBeVisible();
  const { bytes } = await image.take('svg');
  expect(bytes.toString('utf8')).not.toContain('@font-face');
  await image.options.getByRole('button', { name: 'PDF', exact: true }).click();
  await image.drawn();
  await image.button(says.en('exportImage.download')).click();
  await expect(image.status).toHaveText(says.en('exportImage.needsFonts'));
});
