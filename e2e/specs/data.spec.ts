import { strFromU8, unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { parseDataset } from '../../src/data/parseDataset';
import { citationReader } from '../../src/files/cite/fixtures';
import { readCsv } from '../../src/files/data/csv';
import { readClaims } from '../../src/files/data/readClaims';
import { wireClaim } from '../../src/files/data/toWire';
import { readZip } from '../../src/files/data/zip';
import { dataset } from '../fixtures/corpus';
import { hostileClaims, serveHostile } from '../fixtures/hostile';
import { expect, test } from '../fixtures/test';
import { ExportDialog, type Saved } from '../pages/ExportDialog';

const BOM = '\ufeff';
const CLAIM = 'turnover-kz-2024-tokayev';
const WIRE = dataset.claims.map(wireClaim);
const text = ({ bytes }: Saved) => bytes.toString('utf8');

test('data: every form is saved under its name and holds every claim, or what the filter leaves', async ({
  dashboard,
  table,
}) => {
  const dialog = new ExportDialog(table.page);
  await table.open('?tab=table');
  await table.view('table').getByRole('button', { name: 'Download' }).click();
  await dialog.option('For Excel in Russian').check();
  const excel = await dialog.save('Download');
  expect(excel.name).toBe('five-republics_claims_2019-2026_en_excel-ru.csv');
  await expect(dialog.status).toContainText('is saved');
  expect(text(excel).startsWith(`${BOM}id;`)).toBe(true);
  expect(readClaims(text(excel))).toEqual(WIRE);

  await dialog.option('JSON').check();
  expect(parseDataset(JSON.parse(text(await dialog.save('Download')))).dataset.claims).toEqual(dataset.claims);
  await dialog.option('XLSX').check();
  const sheets = await readXlsx((await dialog.save('Download')).bytes);
  expect(sheets[0]?.data).toHaveLength(dataset.claims.length + 1);
  await dialog.option('Data package').check();
  const zip = await dialog.save('Download');
  expect(zip.name).toBe('five-republics_2019-2026_en.zip');
  expect(readZip(zip.bytes)).toEqual(WIRE);
  await table.page.keyboard.press('Escape');

  await dashboard.arrive('?time=2024&place=KZ&topic=turnover&lang=ru');
  await dashboard.page.locator('.export-button').first().click();
  await dialog.root.locator('.export-tabs button').nth(1).click();
  await expect(dialog.option('То, что показано')).toBeChecked();
  await dialog.option('CSV Выбранная таблица').check();
  await dialog.option('Для программ').check();
  const csv = await dialog.save('Скачать');
  expect(csv.name).toBe('five-republics_claims_KZ_turnover_2024_ru.csv');
  const places = readClaims(text(csv)).map((claim) => JSON.parse(JSON.stringify(claim)).refArea);
  expect(places.length).toBeGreaterThan(0);
  expect(new Set(places)).toEqual(new Set(['KZ']));
});

test('citations: the open statement is written, copied and saved in Russian', async ({ dashboard, evidence }) => {
  await dashboard.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const read = await citationReader();
  const dialog = new ExportDialog(dashboard.page);
  await dashboard.open(`?claim=${CLAIM}&lang=ru`);
  await evidence.of(CLAIM).getByRole('button', { name: 'Другие форматы' }).click();
  await expect(dialog.root.locator('p.cite-text')).toHaveText(/^Токаев, Касым-Жомарт\. «Более половины/);
  const copy = dialog.root.getByRole('button', { name: 'Скопировать', exact: true });
  await dialog.option('В тексте').check();
  await expect(dialog.written).toHaveValue('(Токаев, 2025)');
  await copy.click();
  await expect.poll(() => dashboard.page.evaluate(() => navigator.clipboard.readText())).toBe('(Токаев, 2025)');

  await dialog.option('APA 7').check();
  await expect(dialog.root.locator('p.cite-text i')).toHaveText('News Central Asia (nCa)');
  await copy.click();
  const onClipboard = () =>
    dashboard.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const types = ['text/plain', 'text/html'].filter((type) => item?.types.includes(type));
      return Promise.all(types.map(async (type) => (await item?.getType(type))?.text()));
    });
  // What is read while it is written is refused.
  await expect(async () => expect(await onClipboard()).toHaveLength(2)).toPass();
  const copied = await onClipboard();
  expect(copied[0]).toContain('(2025, October 10)');
  expect(copied[1]).toContain('<i>News Central Asia (nCa)</i>');
  expect(copied[1]).toContain('<a href="https://www.newscentralasia.net/');

  const quote = dataset.claimById.get(CLAIM)?.appearances[0].quote.exact;
  const endings = { BibTeX: '_bibtex.bib', RIS: '.ris', 'CSL-JSON': '.json' } as const;
  const starts = { BibTeX: '@article', RIS: 'TY  - ', 'CSL-JSON': '[' } as const;
  for (const form of ['BibTeX', 'RIS', 'CSL-JSON'] as const) {
    await dialog.option(form).check();
    await expect.poll(async () => (await dialog.written.inputValue()).startsWith(starts[form])).toBe(true);
    const saved = await dialog.save('Скачать');
    expect(saved.name).toBe(`five-republics_${CLAIM}_ru${endings[form]}`);
    const [item, ...more] = read(text(saved));
    expect(more).toEqual([]);
    expect(item).toMatchObject({
      title: quote,
      issued: { 'date-parts': [[2025, 10, ...(form === 'BibTeX' ? [] : [10])]] },
    });
    expect(item?.id).toMatch(new RegExp(`^${CLAIM}_`));
    expect(item?.note).toContain(`claim=${CLAIM}`);
    expect(item?.note).toContain(dataset.version);
    expect(form === 'BibTeX' ? item?.note : item?.URL).toContain(':text=');
  }
});

test('hostile texts come through every form, and none of them runs', async ({ dashboard }) => {
  const { page } = dashboard;
  const ran: string[] = [];
  page.on('dialog', (alert) => ran.push(alert.message()));
  await serveHostile(page);
  const dialog = new ExportDialog(page);
  await dashboard.open(`?claim=${CLAIM}`);
  await page.locator('.export-button').first().click();
  await dialog.root.locator('.export-tabs button').nth(1).click();

  const csv = text(await dialog.save('Download'));
  expect(readClaims(csv)).toEqual(hostileClaims);
  const cells = readCsv(csv).flatMap((row) => [...row.values()]);
  expect(cells.filter((cell) => /^[=+@\t\r-]/.test(cell))).toEqual([]);
  await dialog.option('JSON').check();
  expect(JSON.parse(text(await dialog.save('Download'))).claims).toEqual(hostileClaims);
  await dialog.option('Data package').check();
  expect(readZip((await dialog.save('Download')).bytes)).toEqual(hostileClaims);
  await dialog.option('XLSX').check();
  const { bytes } = await dialog.save('Download');
  for (const [name, part] of Object.entries(unzipSync(bytes)))
    if (name.endsWith('.xml')) expect(strFromU8(part)).not.toMatch(/<f[ >]/);
  const appearances = (await readXlsx(bytes, { trim: false })).find(({ sheet }) => sheet === 'appearances');
  const [header = [], ...rows] = appearances?.data ?? [];
  const quotes = hostileClaims.flatMap((claim) => claim.appearances.map(({ quote }) => quote.exact));
  expect(rows.map((row) => row[header.indexOf('quote')]).slice(0, quotes.length)).toEqual(quotes);

  const read = await citationReader();
  await dialog.root.locator('.export-tabs button').nth(2).click();
  const own = hostileClaims.find(({ id }) => id === CLAIM)?.appearances[0]?.quote.exact ?? '';
  for (const [form, start] of [
    ['BibTeX', '@'],
    ['RIS', 'TY'],
    ['CSL-JSON', '['],
  ] as const) {
    await dialog.option(form).check();
    await expect.poll(async () => (await dialog.written.inputValue()).startsWith(start)).toBe(true);
    const [item] = read(text(await dialog.save('Download')));
    expect(item?.title).toBe(own.replace(/\s+/g, ' ').trim());
  }
  expect(ran).toEqual([]);
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
});
