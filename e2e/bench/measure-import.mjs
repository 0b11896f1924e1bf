import { strToU8, zipSync } from 'fflate';
import { jsPDF } from 'jspdf';
import { median } from './statistics.mjs';
import { settle, visit } from './visit.mjs';

const TIMES = 3;
const PLACES = ['Kazakhstan', 'Uzbekistan', 'Kyrgyzstan', 'Tajikistan', 'Turkmenistan'];

/** A paragraph with three figures, other ones each time. */
const telling = (index) =>
  `Trade between Russia and ${PLACES[index % PLACES.length]} exceeded $${(index % 90) + 1} billion in ${2015 + (index % 10)}, the ` +
  `minister said. Russian investment there reached ${(index % 70) + 2} million dollars, up ${(index % 40) + 1} percent on the year before.`;
/** One without any. */
const silent = (index) =>
  `The two sides agreed in ${PLACES[index % PLACES.length]} to go on with the work that had begun on roads, railways and the corridor to ` +
  'the south, and to meet again once the ministries have looked at what stands in the way of those who carry goods.';
/** One in five has figures, as in reports. */
const paragraphs = (count) =>
  Array.from({ length: count }, (_, index) => (index % 5 === 0 ? telling(index / 5) : silent(index)));

/** 300 kB, as a page of news is written: 50 kB of words, and what stands around and below them. */
function htmlFile() {
  const body = paragraphs(190).map((words) => `<p class="article__paragraph" data-block="text">${words}</p>`);
  const links = Array.from(
    { length: 700 },
    (_, index) => `<li><a class="menu__link" href="/news/${index}">News number ${index}</a></li>`,
  );
  const script = `window.state=${JSON.stringify(Array.from({ length: 5100 }, (_, index) => ({ id: index, seen: false, kind: 'banner' })))}`;
  return strToU8(
    `<!doctype html><html lang="en"><head><title>Trade</title></head><body><nav><ul>${links.join('')}</ul></nav><article><h1>Trade</h1>${body.join('')}</article><script>${script}</script></body></html>`,
  );
}

/** Forty pages of ten paragraphs. */
function pdfFile() {
  const pdf = new jsPDF({ unit: 'pt', format: 'a4' });
  pdf.setFontSize(10);
  const words = paragraphs(400);
  for (let page = 0; page < 40; page++) {
    if (page > 0) pdf.addPage();
    const lines = words.slice(page * 10, page * 10 + 10).flatMap((text) => [...pdf.splitTextToSize(text, 480), '']);
    for (const [index, line] of lines.entries()) pdf.text(line, 56, 60 + index * 13);
  }
  return new Uint8Array(pdf.output('arraybuffer'));
}

/** 5 MB, most of it a picture that cannot be packed, as in reports; 100 kB of words. */
function docxFile() {
  const body = paragraphs(400).map((words) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`);
  let seed = 1;
  const picture = Uint8Array.from({ length: 4_950_000 }, () => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return seed >> 16;
  });
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<w:document xmlns:w="x"><w:body>${body.join('')}</w:body></w:document>`),
    'word/media/image1.png': [picture, { level: 0 }],
  });
}

const FILES = { html: ['trade.html', htmlFile], pdf: ['trade.pdf', pdfFile], docx: ['trade.docx', docxFile] };

/**
 * Documents that are dropped on the page, each in a fresh one: ms from the drop until the text is there to be checked, and from the answers to
 * the first drafts, added up, as medians; and the longest task of the page meanwhile, in ms.
 */
export async function measureImport(browser, url) {
  const files = [];
  for (const [kind, [name, make]] of Object.entries(FILES)) {
    const base64 = Buffer.from(make()).toString('base64');
    const [times, tasks] = [[], []];
    for (let i = 0; i < TIMES; i++) {
      const { time, longest } = await visit(browser, { url }, ({ page }) => importOnce(page, name, base64));
      times.push(time);
      tasks.push(longest);
    }
    files.push({ kind, median: median(times), longest: median(tasks) });
  }
  return files;
}

async function importOnce(page, name, base64) {
  await settle(page, 'app');
  await page.evaluate(
    ([bytes, file]) => {
      const content = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
      window.given = new DataTransfer();
      window.given.items.add(new File([content], file));
    },
    [base64, name],
  );
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    window.tasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.tasks.push(duration);
    }).observe({ type: 'longtask' });
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: window.given, bubbles: true, cancelable: true }));
    window.begun = performance.now();
  });
  await page.locator('.intake-check').waitFor();
  const read = await page.evaluate(() => performance.now() - window.begun);
  await page.getByLabel('Publisher').fill('Courier');
  await page.getByLabel('Date of publication').fill('2026-11-20');
  await page.evaluate(() => {
    window.begun = performance.now();
    document.querySelector('.intake-check button[type="submit"]').click();
  });
  await page.locator('.draft-row').first().waitFor();
  const found = await page.evaluate(() => performance.now() - window.begun);
  const tasks = await page.evaluate(() => window.tasks);
  return { time: read + found, longest: Math.max(0, ...tasks) };
}
