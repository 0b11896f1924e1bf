import { unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { claimTopic } from '../../src/domain/claim';
import { CODES } from '../../src/domain/codeFixtures';
import { matches } from '../../src/domain/filter';
import { areas } from '../../src/domain/fixtures';
import { yearRange } from '../../src/domain/month';
import { textOf } from '../../src/lib/png';
import { DEFAULT_CHOICES } from '../../src/state/choices';
import { exportViews, topicOfView } from '../../src/state/exportView';
import { dataset } from '../fixtures/corpus';
import { hostileClaims, serveHostile } from '../fixtures/hostile';
import { readPdf, squashed } from '../fixtures/pdf';
import { expect, test } from '../fixtures/test';
import { says } from '../fixtures/words';
import { drop } from '../pages/drop';
import { ImageExport } from '../pages/ImageExport';

/** What the chart of turnover quotes. */
const turnover = dataset.claims.filter((claim) => claimTopic(claim) === 'turnover');

test('a picture leaves out what the filter hides; dropped on the page it brings its view back; others say why not', async ({
  dashboard,
}) => {
  const { page } = dashboard;
  await dashboard.open('?place=KZ&time=2024');
  const image = new ImageExport(page);
  await image.open();
  const png = await image.take('png');
  const svg = await image.take('svg');
  const pdf = await image.take('pdf');
  await page.keyboard.press('Escape');

  const { words } = await readPdf(pdf.bytes);
  const figureOf = (claim: (typeof turnover)[number]) => squashed(claim.appearances[0].figure.exact);
  const choices = { ...DEFAULT_CHOICES, places: areas('KZ'), time: yearRange(2024) };
  const own = turnover.filter((claim) => matches(dataset, claim, choices));
  const quotes = squashed(own.flatMap(({ appearances }) => appearances.map(({ quote }) => quote.exact)).join(''));
  const others = turnover.filter((claim) => !own.includes(claim) && !quotes.includes(figureOf(claim)));
  expect([own.length > 0, others.length > 3]).toEqual([true, true]);
  for (const claim of own) expect(words, claim.id).toContain(figureOf(claim));
  for (const claim of others) expect(words, claim.id).not.toContain(figureOf(claim));
  // No ghosts either: what is faint on the page is not drawn at all.
  const drawing = svg.bytes.toString('utf8');
  expect(drawing).not.toMatch(/ opacity="0\.2"/);
  const drawn = new Set([...drawing.matchAll(/data-claim="([^"]+)"/g)].map(([, id]) => id));
  expect([...drawn].sort()).toEqual(own.map(({ id }) => id).sort());

  for (const { bytes, name } of [png, svg, pdf]) {
    await dashboard.arrive('');
    await drop(page, bytes, name);
    await expect(page, name).toHaveURL(/place=KZ/);
    await expect(page, name).toHaveURL(/time=2024/);
  }
  const changed = Buffer.from(png.bytes);
  changed.writeUInt8((changed.at(-40) ?? 0) ^ 1, changed.length - 40);
  await drop(page, changed, 'changed.png');
  await expect(page.getByRole('alert')).toContainText(says.en('exportImage.damaged', { name: 'changed.png' }));
  await drop(page, Buffer.from('nothing'), 'notes.png');
  await expect(page.getByRole('alert')).toContainText(says.en('exportImage.noView', { name: 'notes.png' }));
});

test('nothing of it is loaded before it is asked for; it is copied, and refused in words where it is too large', async ({
  dashboard,
  context,
}) => {
  const { page } = dashboard;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await dashboard.open();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /Export|ImagePanel|jspdf|svg2pdf|\.ttf/i.test(path))).toEqual([]);
  const image = new ImageExport(page);
  await image.open();
  await image.button('Copy image').click();
  await expect(image.status).toHaveText('Copied');
  expect(asked.filter((path) => /jspdf|svg2pdf|\.ttf/i.test(path))).toEqual([]);
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const bitmap = item && (await createImageBitmap(await item.getType('image/png')));
    return bitmap && [bitmap.width, bitmap.height];
  });
  // As wide as the preset, and as high as its notes ask for.
  expect(size?.[0]).toBe(2400);
  expect(size?.[1]).toBeGreaterThanOrEqual(1350);

  await image.size.selectOption('own');
  const side = (name: string) => image.root.getByRole('spinbutton', { name });
  await side('Width').fill('9000');
  await side('Height').fill('4000');
  await side('Height').blur();
  await expect(side('Width')).toHaveValue('4000');
  await image.options.getByRole('button', { name: '4×' }).click();
  await image.drawn();
  await image.button('Download').click();
  await expect(image.status).toHaveText(says.en('exportImage.tooLarge'));
});

test('hostile texts come through every picture, and none of them runs', async ({ dashboard, browser }) => {
  const { page } = dashboard;
  await serveHostile(page);
  await dashboard.open('?topic=turnover');
  const image = new ImageExport(page);
  await image.open();
  const shown = new Set(turnover.map(({ id }) => id));
  const quotes = hostileClaims
    .filter(({ id }) => shown.has(id))
    .map(({ appearances }) => appearances[0]?.quote.exact ?? '');
  expect(quotes.length).toBeGreaterThan(8);
  const held = (metadata: string) =>
    JSON.parse(metadata).hasPart.flatMap(
      ({ appearance }: { appearance?: { text: string }[] }) => appearance?.map(({ text }) => text) ?? [],
    );

  const png = await image.take('png');
  expect(held(textOf(png.bytes, 'JSON-LD') ?? '')).toEqual(expect.arrayContaining(quotes));

  const svg = await image.take('svg');
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

  expect(await readPdf((await image.take('pdf')).bytes)).toMatchObject({ hasScripts: false });
  expect(await page.evaluate(() => Reflect.get(window, 'pwned'))).toBeUndefined();
});

test('all charts come as one zip, each with a name of its own, and transparent where that is asked', async ({
  dashboard,
}) => {
  await dashboard.open();
  const image = new ImageExport(dashboard.page);
  await image.open('chart-people');
  await image.size.selectOption('plain');
  for (const name of ['1×', says.en('exportImage.groundNone')])
    await image.options.getByRole('button', { name }).click();
  await image.drawn();
  const { name, bytes } = await image.save(says.en('exportImage.all'));
  expect(name).toBe('five-republics_charts_2019-2026_en_light_plain_transparent_1x_png.zip');
  const files = Object.entries(unzipSync(bytes));
  const views = exportViews(CODES.topics.list).map((view) => topicOfView(view) ?? view);
  expect(files.map(([name]) => /^five-republics_(.*)_2019/.exec(name)?.[1]).sort()).toEqual([...views].sort());
  for (const [name, file] of files) {
    const { width, data } = PNG.sync.read(Buffer.from(file));
    // Nothing at its corner, and something in it that hides what is below.
    expect([name, width, data[3], data.some((value, at) => at % 4 === 3 && value === 255)]).toEqual([
      name,
      1200,
      0,
      true,
    ]);
  }
});
