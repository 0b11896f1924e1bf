import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { root } from './install.mjs';
import { OTHERS } from './otherBrowsers.mjs';

/** Faults of the page are collected from here on, and files that it saves are kept instead. Runs in the page. */
function watch() {
  const faults = [];
  const saved = [];
  window.smoke = { faults, saved };
  addEventListener('error', ({ message }) => faults.push(message));
  addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
  const { error } = console;
  console.error = (...words) => {
    faults.push(words.join(' '));
    error(...words);
  };
  const { createObjectURL } = URL;
  const blobs = new Map();
  URL.createObjectURL = (blob) => {
    const address = createObjectURL(blob);
    blobs.set(address, blob);
    return address;
  };
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function follow() {
    if (this.download) saved.push({ name: this.download, blob: blobs.get(this.href) });
    else click.call(this);
  };
}

/** Clicks the first of what a selector finds whose text or name begins so. Runs in the page; false where there is none. */
function press(selector, name) {
  const named = (element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().startsWith(name);
  const element = [...document.querySelectorAll(selector)].find(named);
  element?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
  return element !== undefined;
}

/** Begins to look at the last file that was saved; the findings are in `smoke.found`. Runs in the page. */
function look() {
  const { blob, name } = window.smoke.saved.at(-1);
  window.smoke.found = null;
  const colours = async () => {
    const picture = await createImageBitmap(blob);
    const canvas = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height });
    const context = canvas.getContext('2d');
    context.drawImage(picture, 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, canvas.width, canvas.height).data.buffer);
    return new Set(pixels).size;
  };
  const read = async () => {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const begins = String.fromCharCode(...bytes.slice(0, 5));
    return { name, size: bytes.length, begins, colours: blob.type === 'image/png' ? await colours() : null };
  };
  read().then(
    (found) => {
      window.smoke.found = found;
    },
    (error) => {
      window.smoke.found = { name, error: String(error) };
    },
  );
}

/** Waits until a function in the page gives what is true, and gives that back. */
async function until(browser, what, task, ...args) {
  for (const end = Date.now() + 30_000; Date.now() < end; await pause(50)) {
    const found = await browser.run(task, ...args);
    if (found) return found;
  }
  throw new Error(`not seen within 30 s: ${what}`);
}

const FORMATS = [
  ['PNG', '\x89PNG'],
  ['SVG', '<?xml'],
  ['PDF', '%PDF-'],
];
const isDrawn = () => {
  const picture = document.querySelector('.export-dialog .image-preview[data-drawn] img');
  return Boolean(picture?.complete && picture.naturalWidth > 0);
};

/** Presses the button that saves, until a file of this type is there. Runs in the page. */
function saveAs(type) {
  const { smoke } = window;
  if (smoke.saved.at(-1)?.name.endsWith(type)) return true;
  const now = Date.now();
  if (now - (smoke.pressed ?? 0) < 2000) return false;
  smoke.pressed = now;
  document.querySelector('.image-download')?.click();
  return false;
}

/** What a reader mainly does: opens the page, filters, opens evidence, takes pictures away, reads Russian, in the dark. */
async function mainJob(browser, address) {
  const click = async (selector, name = '') => {
    if (!(await browser.run(press, selector, name))) throw new Error(`nothing to click: ${selector} ${name}`);
  };
  await browser.go(address);
  await browser.run(watch);
  await until(browser, 'the charts', () => document.querySelectorAll('[data-view^="chart-"] [data-mark]').length > 9);
  await click('main button', 'Kazakhstan');
  await until(
    browser,
    'the filter',
    () => /place=KZ/.test(location.search) && /18 of 36/.test(document.body.textContent),
  );
  await click('main [data-mark][data-claim]:not([data-ghost])');
  await until(browser, 'the evidence', () => Boolean(document.querySelector('[data-evidence] blockquote mark')));

  await click('.dash-controls .export-button');
  for (const [format, begins] of FORMATS) {
    await until(browser, `the preview before ${format}`, isDrawn);
    await click('.image-settings .options button', format);
    await until(browser, `the preview as ${format}`, isDrawn);
    // The button waits while the picture is made.
    await until(browser, `the file ${format}`, saveAs, format.toLowerCase());
    await browser.run(look);
    const found = await until(browser, `what is in ${format}`, () => window.smoke.found);
    const isWhole =
      found.size > 20_000 && begins === found.begins.slice(0, begins.length) && (found.colours ?? 99) > 50;
    if (!isWhole) throw new Error(`a broken ${format}: ${JSON.stringify(found)}`);
  }
  await browser.run(() =>
    document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
  );
  await until(browser, 'the dialog gone', () => !document.querySelector('.export-dialog'));

  await click('.languages a', 'RU');
  await until(browser, 'Russian', () => document.querySelector('h1')?.textContent.startsWith('Пять республик'));
  for (let times = 0; times < 3; times += 1)
    if ((await browser.run(() => document.documentElement.dataset.theme ?? '')) !== 'dark') {
      await click('.theme-button');
      await pause(100);
    }
  await until(browser, 'the dark', () => {
    const [, red] = /rgba?\((\d+)/.exec(getComputedStyle(document.body).backgroundColor) ?? [];
    return Number(red) < 60;
  });
  const faults = await browser.run(() => window.smoke.faults);
  if (faults.length > 0) throw new Error(`the console says: ${faults.join('; ')}`);
}

/** The main job in one browser; says how it went. */
async function tried({ name, open }, address) {
  const start = Date.now();
  let browser;
  try {
    browser = await open();
    await mainJob(browser, address);
    console.log(`  ${browser.version}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
    return true;
  } catch (error) {
    console.error(`${name}: ${error.message}`);
    const picture = await browser?.picture().catch(() => null);
    if (picture) writeFileSync(join(root, `node_modules/.cache/${name}.png`), picture);
    return false;
  } finally {
    await browser?.close().catch(() => undefined);
  }
}

/** The main job in every other browser that is installed, at the same time; names those that are not. Counts as tests do. */
export async function smoke() {
  const absent = OTHERS.filter(({ missing }) => missing);
  for (const { name, missing } of absent) console.log(`Skipped: ${name}, not installed: ${missing}`);
  const there = OTHERS.filter(({ missing }) => !missing);
  if (there.length === 0) return { passed: 0, failed: 0, skipped: absent.length };
  // What it is made of may not be installed before the tests are begun.
  const { serve } = await import('./serve.mjs');
  const { url, close } = await serve({ port: 0 });
  const results = await Promise.all(there.map((browser) => tried(browser, `${url}/`)));
  await close();
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed, skipped: absent.length };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { failed } = await smoke();
  process.exit(failed > 0 ? 1 : 0);
}
