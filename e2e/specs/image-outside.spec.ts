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
/** How dark a pixel is, of 255, that two letters share, each of which is half so. */
const SHARED = 150;

/** Where letters of a picture of nothing but half dark texts lie over others, as librsvg draws it in faces of this machine. */
function overlapsInRsvg(texts: string): readonly string[] {
  const { stdout } = spawnSync(RSVG, ['--zoom', '2'], { input: texts, maxBuffer: 64e6 });
  const { width, data } = PNG.sync.read(stdout);
  const found = new Set<string>();
  for (let at = 3; at < data.length; at += 4) {
    const pixel = (at - 3) / 4;
    if ((data[at] ?? 0) > SHARED) found.add(`${(pixel % width) >> 5},${Math.floor(pixel / width) >> 5}`);
  }
  return [...found];
}

/** Of an element, without its escapes. */
const plainText = (xml = '') => xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

test('an SVG says what it is and no words of it overlap in another program; a PDF keeps its spaces and leads back', async ({
  dashboard,
}) => {
  const { page } = dashboard;
  await dashboard.open();
  const image = new ImageExport(page);
  await image.open('timeline');
  const { bytes } = await image.take('svg');
  await image.button(says.en('exportImage.lettersOutlines')).click();
  const outlined = await image.take('svg');
  await page.keyboard.press('Escape');
  await dashboard.arrive('?topic=turnover');
  await image.open('timeline');
  const pdf = (await image.take('pdf')).bytes;
  // A page without a policy: this one lets no text be parsed.
  await page.goto('about:blank');
  const read = await page.evaluate((text) => {
    const { documentElement: svg } = new DOMParser().parseFromString(text, 'image/svg+xml');
    const named = (attribute: string) => svg.querySelector(`[id="${svg.getAttribute(attribute)}"]`)?.localName;
    const texts = [...svg.querySelectorAll('text:not([aria-hidden])')].map(({ textContent }) => textContent);
    const prefixes = [...new Set([...svg.querySelectorAll('[id]')].map(({ id }) => id.replace(/^(fr-\w+-).*/, '$1')))];
    const head = { role: svg.getAttribute('role'), lang: [svg.getAttribute('lang'), svg.getAttribute('xml:lang')] };
    const names = [named('aria-labelledby'), named('aria-describedby')];
    const pieces = svg.querySelectorAll('text:not([transform] *) > tspan').length;
    // As a page of its own shows it: each label is found and copied once, though it is drawn twice.
    const shown = document.body.appendChild(document.importNode(svg, true));
    const label = svg.querySelector('text[aria-hidden]')?.textContent ?? '';
    let found = 0;
    while (found < 9 && Reflect.apply(Reflect.get(window, 'find'), window, [label, true])) found += 1;
    const selection = getSelection();
    selection?.selectAllChildren(document.body);
    const copied = selection?.toString().split(label).length ?? 0;
    const once = { label, found, copied: copied - 1 };
    // Words that a line runs through: none is covered where they stand.
    const boxes = (selector: string) => [...shown.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());
    const covers = boxes('rect:not([fill^="url"])');
    const crossed = [...shown.querySelectorAll('text:not([aria-hidden])')].flatMap((text) => {
      const { left, right, top, bottom, height } = text.getBoundingClientRect();
      const middle = (top + bottom) / 2;
      const isThrough = (line: DOMRect) =>
        Math.abs((line.top + line.bottom) / 2 - middle) < height / 4 &&
        line.width > 20 &&
        line.left < right - 4 &&
        line.right > left + 4;
      const isCovered = covers.some(
        (rect) =>
          rect.left <= left + 1 &&
          rect.right >= right - 1 &&
          rect.top < middle &&
          rect.bottom > middle &&
          rect.height < 2 * height,
      );
      return boxes('line').some(isThrough) && !isCovered ? [text.textContent] : [];
    });
    // The letters alone, so dark that two over each other are darker than one.
    for (const other of svg.querySelectorAll('path, rect, line, circle, style, metadata, [aria-hidden]'))
      other.remove();
    for (const one of svg.querySelectorAll('text, tspan')) {
      for (const name of ['fill', 'text-decoration']) one.removeAttribute(name);
      if (one.localName === 'text') one.setAttribute('fill-opacity', '0.5');
    }
    return { ...head, names, prefixes, texts, pieces, once, crossed, letters: svg.outerHTML };
  }, bytes.toString('utf8'));
  expect(read).toMatchObject({ role: 'img', lang: ['en', 'en'], names: ['title', 'desc'] });
  expect(read.prefixes).toHaveLength(1);
  expect(read.once).toEqual({ label: expect.stringMatching(/\S{3}/), found: 1, copied: 1 });
  expect(read.crossed).toEqual([]);
  expect(read.texts.length).toBeGreaterThan(100);
  expect(read.pieces).toBeGreaterThan(40);
  await test.step(hasRsvg ? 'as librsvg draws it' : `skipped: ${RSVG} is not installed`, () => {
    if (!hasRsvg) return;
    expect(overlapsInRsvg(read.letters)).toEqual([]);
  });

  await test.step('its letters as outlines', async () => {
    expect(outlined.name).toContain('_outlines.svg');
    const svg = outlined.bytes.toString('utf8');
    // Not the whole file in what a failure prints.
    expect(/<text|<tspan|@font-face/.exec(svg)).toBeNull();
    expect(JSON.parse(plainText(/<metadata[^>]*>([^<]*)</.exec(svg)?.[1])).hasPart.length).toBeGreaterThan(30);
    const said = squashed(plainText(/<desc[^>]*>([^<]*)</.exec(svg)?.[1]));
    expect(read.texts.filter((words) => !said.includes(squashed(words)))).toEqual([]);
  });

  // A PDF keeps its spaces, leads back, numbers its pages and says whose it is.
  const { sentences, links, xmp, pages, doubled } = await readPdf(pdf);
  expect(doubled).toEqual([]);
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
