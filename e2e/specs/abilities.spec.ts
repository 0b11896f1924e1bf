import { expect, test } from '../fixtures/test';
import { says } from '../fixtures/words';
import { ImageExport } from '../pages/ImageExport';

const CLAIM = 'turnover-kz-2024-tokayev';
const say = says.en;

/** What a browser may lack: each goes before any script of the page. */
const LACKING: Readonly<Record<string, () => void>> = {
  'hashes, as over plain http': () => Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined }),
  'storage, which throws': () => {
    const refuse = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: refuse });
  },
  'a database': () => Object.defineProperty(window, 'indexedDB', { get: () => undefined }),
  'locks and messages between tabs': () => {
    Object.defineProperty(Navigator.prototype, 'locks', { get: () => undefined });
    Reflect.deleteProperty(window, 'BroadcastChannel');
  },
  'idle time': () => {
    for (const name of ['requestIdleCallback', 'cancelIdleCallback']) Reflect.deleteProperty(window, name);
  },
  'borders of words': () => void Reflect.deleteProperty(Intl, 'Segmenter'),
  'a clipboard, as over plain http': () =>
    Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined }),
  'what shares': () => void Reflect.deleteProperty(Navigator.prototype, 'canShare'),
  'a worker that answers offline': () => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'),
  workers: () => void Reflect.deleteProperty(window, 'Worker'),
  'what compresses': () => void Reflect.deleteProperty(window, 'CompressionStream'),
  'sound and voices': () => {
    for (const name of ['AudioContext', 'speechSynthesis']) Reflect.deleteProperty(window, name);
  },
  'what sees that something comes near': () => void Reflect.deleteProperty(window, 'IntersectionObserver'),
};

test('a browser that lacks all that one may lack shows everything, and each has its way on, in words', async ({
  dashboard,
  evidence,
}) => {
  const { page } = dashboard;
  for (const lose of Object.values(LACKING)) await page.addInitScript(lose);
  await dashboard.open(`?claim=${CLAIM}`);
  await dashboard.togglePlace('Kazakhstan');
  await expect(page).toHaveURL(/place=KZ/);
  await evidence.root.getByRole('button', { name: 'Copy citation' }).click();
  await expect(evidence.root.getByRole('status')).toContainText(say('evidence.copyFailed'));

  await page.locator('[data-announcer]').waitFor({ state: 'attached' });
  await dashboard.chart('turnover').locator('[data-mark][tabindex="0"]').focus();
  await page.keyboard.press('s');
  const sound = page.locator('.sound-bar');
  await expect(sound).toContainText(say('sound.none'));
  await sound.getByLabel(say('sound.words')).check();
  await sound.getByRole('button', { name: say('sound.signs') }).click();
  await sound.locator('.sound-signs button').first().click();
  await expect(sound).toContainText(say('sound.none'));
  await sound.getByRole('button', { name: say('sound.close') }).click();

  const image = new ImageExport(page);
  await image.open();
  for (const name of ['exportImage.copy', 'exportImage.share'] as const)
    await expect(image.button(say(name))).toHaveCount(0);
  await image.root.locator('.image-download').click();
  await expect(image.status).toHaveText(say('exportImage.noPng'));
  for (const format of ['svg', 'pdf'] as const) expect((await image.take(format)).bytes.length).toBeGreaterThan(5000);
  await image.root.locator('.export-tabs button').nth(1).click();
  for (const kind of await image.root.locator('input[name="format"]').all()) {
    await kind.check();
    expect((await image.saved(image.root.locator('.button-main'))).bytes.length).toBeGreaterThan(500);
  }
  await page.keyboard.press('Escape');

  await page
    .getByRole('button', { name: say('app.add') })
    .first()
    .click();
  const adding = page.getByRole('dialog', { name: say('intake.title') });
  await expect(adding).toContainText(say('mine.keeping.denied'));
  await page.keyboard.press('Escape');
  await page.locator('.search input').fill('Lavrov');
  await expect(page.getByRole('option').first()).toBeVisible();
});

test('a browser that refuses to copy, to share or to give pixels out says so with the way on', async ({
  dashboard,
}) => {
  const { page } = dashboard;
  await page.addInitScript(() => {
    const refuse = async () => {
      throw new DOMException('refused', Reflect.get(window, 'refusal') ?? 'NotAllowedError');
    };
    Object.assign(Navigator.prototype, { canShare: () => true, share: refuse });
    Clipboard.prototype.write = refuse;
  });
  await dashboard.open();
  const image = new ImageExport(page);
  await image.open();
  await image.button(say('exportImage.copy')).click();
  await expect(image.status).toHaveText(say('exportImage.copyFailed'));
  await image.button(say('exportImage.share')).click();
  await expect(image.status).toHaveText(say('exportImage.shareFailed'));
  await page.evaluate(() => Reflect.set(window, 'refusal', 'AbortError'));
  await image.button(say('exportImage.share')).click();
  await expect(image.status).toHaveText('');
  await page.evaluate(() => {
    const read = CanvasRenderingContext2D.prototype.getImageData;
    CanvasRenderingContext2D.prototype.getImageData = function (...area) {
      const pixels = read.apply(this, area);
      pixels.data.fill(255);
      return pixels;
    };
  });
  await image.root.locator('.image-download').click();
  await expect(image.status).toHaveText(say('exportImage.noPng'));
});
