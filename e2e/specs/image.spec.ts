import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PNG } from 'pngjs';
import { textOf } from '../../src/lib/png';
import { dataset } from '../fixtures/corpus';
import { hostileClaims, serveHostile } from '../fixtures/hostile';
import { expect, test } from '../fixtures/test';

type Wanted = { readonly view?: string; readonly lang?: 'en' | 'ru'; readonly theme?: 'light' | 'dark' };
type Format = 'png' | 'svg' | 'pdf';

const GROUND = { light: [250, 248, 243], dark: [18, 23, 27] } as const;

async function openDialog(page: Page, { view = 'chart-turnover', theme = 'light' }: Wanted): Promise<void> {
  const opener =
    view === 'timeline'
      ? page.locator('.tl-controls .export-button')
      : page.locator(`[data-view="${view}"] .export-button`);
  await opener.click();
  await page
    .locator('.image-options')
    .getByRole('button', { name: /^(Dark|Тёмная|Light|Светлая)$/ })
    .nth(theme === 'light' ? 0 : 1)
    .click();
}

/** Chooses a format, waits for the drawing and takes the file. */
async function take(page: Page, format: Format): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await page.locator('.image-options').first().getByRole('button', { name: format.toUpperCase() }).click();
  await expect(page.locator('.image-download')).toBeEnabled();
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.image-download').click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The faces of the page; every letter of a PDF has to be in one of them. */
const EMBEDDED = ['IBM Plex Sans', 'Source Serif 4'];

/** The words, the description and the faces of a PDF, as an independent reader finds them; faces that are not inside say so. */
async function readPdf(bytes: Buffer) {
  const parsed = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const fonts = new Set<string>();
  let words = '';
  for (let number = 1; number <= parsed.numPages; number += 1) {
    const sheet = await parsed.getPage(number);
    const { items } = await sheet.getTextContent();
    // Faces are known once the page has been read as a drawing.
    await sheet.getOperatorList();
    for (const item of items) {
      if (!('fontName' in item) || item.str.trim() === '') continue;
      words += ` ${item.str}`;
      const font: unknown = sheet.commonObjs.get(item.fontName);
      const isInside = Reflect.get(Object(font), 'missingFile') === false;
      fonts.add(`${String(Reflect.get(Object(font), 'name'))}${isInside ? '' : ', not inside'}`);
    }
  }
  return { words, fonts: [...fonts].sort(), info: (await parsed.getMetadata()).info };
}

const turnover = dataset.claims.filter(({ indicator }) => /turnover|settlements|exports/.test(indicator));

for (const lang of ['en', 'ru'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`PNG, SVG and PDF of a chart: ${lang}, ${theme}`, async ({ dashboard, browser }) => {
      const { page } = dashboard;
      await dashboard.open(`?lang=${lang}`);
      await openDialog(page, { theme });

      const png = await take(page, 'png');
      expect(png.name).toBe(`five-republics_turnover_2019-2026_${lang}.png`);
      const { width, height, data } = PNG.sync.read(png.bytes);
      expect([width, height]).toEqual([2400, 1350]);
      const at = (x: number, y: number) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];
      expect(at(4, 4)).toEqual(GROUND[theme]);
      const colours = new Set(Array.from({ length: width * height }, (_, i) => data.readUInt32BE(i * 4)));
      expect(colours.size).toBeGreaterThan(200);
      const metadata = JSON.parse(textOf(png.bytes, 'JSON-LD') ?? '');
      expect(metadata['@type']).toBe('Dataset');
      expect(metadata.inLanguage).toBe(lang);
      expect(metadata.hasPart.length).toBeGreaterThanOrEqual(turnover.length);

      const svg = await take(page, 'svg');
      const text = svg.bytes.toString('utf8');
      expect(text).not.toMatch(/(?:href|src)="?https?:|url\("?https?:/);
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

      const pdf = await take(page, 'pdf');
      const { words, fonts, info } = await readPdf(pdf.bytes);
      expect(fonts).toEqual(EMBEDDED);
      const bare2 = (value: string) => value.replace(/\s+/g, '');
      for (const { appearances, id } of turnover)
        expect(bare2(words), id).toContain(bare2(appearances[0].figure.exact));
      expect(JSON.stringify(info)).toContain(metadata.name.slice(0, 12));
    });
  }
}

test('every view gives a picture that is not blank, in every preset', async ({ dashboard }) => {
  test.slow();
  const { page } = dashboard;
  await dashboard.open();
  await openDialog(page, { view: 'timeline' });
  for (const view of ['timeline', 'map', 'adds-up', 'coverage', 'chart-people']) {
    await page.locator('.export-view').selectOption(view);
    for (const preset of ['article', 'square']) {
      await page.locator('.image-size select').selectOption(preset);
      const { bytes } = await take(page, 'png');
      const { width, height, data } = PNG.sync.read(bytes);
      expect([width, height]).toEqual(preset === 'article' ? [2400, 1350] : [2160, 2160]);
      const colours = new Set(Array.from({ length: width * height }, (_, i) => data.readUInt32BE(i * 4)));
      expect(colours.size, `${view} ${preset}`).toBeGreaterThan(60);
    }
  }
});

test('every face of a map in Russian is inside the PDF', async ({ dashboard }) => {
  await dashboard.open('?lang=ru');
  await openDialog(dashboard.page, { view: 'map' });
  const { words, fonts } = await readPdf((await take(dashboard.page, 'pdf')).bytes);
  expect(fonts).toEqual(EMBEDDED);
  expect(words).toContain('Каспийское');
});

test('a picture dropped on the page brings its view back; others say why not', async ({ dashboard }) => {
  const { page } = dashboard;
  await dashboard.open('?place=KZ&time=2024');
  await openDialog(page, {});
  const png = await take(page, 'png');
  const svg = await take(page, 'svg');
  const pdf = await take(page, 'pdf');
  const drop = (bytes: Buffer, name: string) =>
    page.evaluate(
      ([base64, file]) => {
        const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content], file));
        for (const type of ['dragover', 'drop'])
          document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      },
      [bytes.toString('base64'), name] as const,
    );
  for (const { bytes, name } of [png, svg, pdf]) {
    await dashboard.open();
    await drop(bytes, name);
    await expect(page, name).toHaveURL(/place=KZ/);
    await expect(page, name).toHaveURL(/time=2024/);
    await dashboard.drawn();
  }
  const changed = Buffer.from(png.bytes);
  changed.writeUInt8((changed.at(-40) ?? 0) ^ 1, changed.length - 40);
  await drop(changed, 'changed.png');
  await expect(page.getByRole('alert')).toContainText('changed.png is damaged');
  await drop(Buffer.from('nothing'), 'notes.txt');
  await expect(page.getByRole('alert')).toContainText('notes.txt holds no view');
});

test('nothing of it is loaded before it is asked for', async ({ dashboard }) => {
  const { page } = dashboard;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await dashboard.open();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /Export|ImagePanel|jspdf|svg2pdf|\.ttf/i.test(path))).toEqual([]);
  await openDialog(page, {});
  await take(page, 'png');
  expect(asked.filter((path) => /jspdf|svg2pdf|\.ttf/i.test(path))).toEqual([]);
});

test('hostile texts come through every picture, and none of them runs', async ({ dashboard, browser }) => {
  const { page } = dashboard;
  await serveHostile(page);
  await dashboard.open('?topic=turnover');
  await openDialog(page, {});
  const shown = new Set(turnover.map(({ id }) => id));
  const quotes = hostileClaims
    .filter(({ id }) => shown.has(id))
    .map(({ appearances }) => appearances[0]?.quote.exact ?? '');
  expect(quotes.length).toBeGreaterThan(8);
  const held = (metadata: string) =>
    JSON.parse(metadata).hasPart.flatMap(
      ({ appearance }: { appearance?: { text: string }[] }) => appearance?.map(({ text }) => text) ?? [],
    );

  const png = await take(page, 'png');
  expect(held(textOf(png.bytes, 'JSON-LD') ?? '')).toEqual(expect.arrayContaining(quotes));

  const svg = await take(page, 'svg');
  const alone = await (await browser.newContext({ offline: true })).newPage();
  const read = await alone.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    const active = parsed.querySelectorAll('script, foreignObject, image, a, [onload], [onerror]').length;
    return {
      active,
      failed: parsed.querySelector('parsererror') !== null,
      metadata: parsed.querySelector('metadata')?.textContent ?? '',
    };
  }, svg.bytes.toString('utf8'));
  expect(read).toMatchObject({ active: 0, failed: false });
  expect(held(read.metadata)).toEqual(expect.arrayContaining(quotes));
  await alone.setContent(svg.bytes.toString('utf8').replace(/^<\?xml[^>]*>\n/, ''));
  expect(await alone.evaluate(() => Reflect.get(window, 'pwned'))).toBeUndefined();
  await alone.context().close();

  const pdf = await take(page, 'pdf');
  const parsed = await getDocument({ data: new Uint8Array(pdf.bytes), verbosity: 0 }).promise;
  expect(await parsed.getJSActions()).toBeNull();
  expect(await page.evaluate(() => Reflect.get(window, 'pwned'))).toBeUndefined();
});

test('a picture is copied to the clipboard', async ({ dashboard, context }) => {
  const { page } = dashboard;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await dashboard.open();
  await openDialog(page, {});
  await expect(page.locator('.image-preview[data-drawn]')).toBeVisible();
  await page.getByRole('button', { name: 'Copy image' }).click();
  await expect(page.locator('.image-status')).toHaveText('Copied');
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const bitmap = item && (await createImageBitmap(await item.getType('image/png')));
    return bitmap && [bitmap.width, bitmap.height];
  });
  expect(size).toEqual([2400, 1350]);
});
