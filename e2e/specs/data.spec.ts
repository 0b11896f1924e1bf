import { createHash } from 'node:crypto';
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

const LANGUAGES = [
  {
    lang: 'en',
    words: {
      save: 'Download',
      everything: 'Everything',
      shown: 'What is shown',
      zip: 'Data package',
      programs: 'For programs',
      excel: 'For Excel in Russian',
      saved: 'is saved',
      readme: 'How to read amounts',
      more: 'More formats',
      statement: 'Tokayev, Kassym-Jomart. «Более половины',
      inline: '(Tokayev, 2025)',
      forms: { inline: 'In-line', full: 'Full' },
    },
  },
  {
    lang: 'ru',
    words: {
      save: 'Скачать',
      everything: 'Всё',
      shown: 'То, что показано',
      zip: 'Пакет данных',
      programs: 'Для программ',
      excel: 'Для Excel на русском',
      saved: 'сохранён',
      readme: 'Как читать величины',
      more: 'Другие форматы',
      statement: 'Токаев, Касым-Жомарт. «Более половины',
      inline: '(Токаев, 2025)',
      forms: { inline: 'В тексте', full: 'Полная' },
    },
  },
] as const;

for (const { lang, words } of LANGUAGES) {
  test(`data: every form holds every claim, ${lang}`, async ({ table }) => {
    const dialog = new ExportDialog(table.page);
    await table.open(`?tab=table&lang=${lang}`);
    await table.view('table').getByRole('button', { name: words.save }).click();
    await dialog.option(words.programs).check();
    const csv = await dialog.save(words.save);
    expect(csv.name).toBe(`five-republics_claims_2019-2026_${lang}.csv`);
    await expect(dialog.status).toContainText(words.saved);
    expect(text(csv).startsWith('id,')).toBe(true);
    expect(text(csv)).toContain('\r\n');
    expect(readClaims(text(csv))).toEqual(WIRE);

    await dialog.option(words.excel).check();
    const excel = await dialog.save(words.save);
    expect(excel.name).toBe(`five-republics_claims_2019-2026_${lang}_excel-ru.csv`);
    expect(text(excel).startsWith(`${BOM}id;`)).toBe(true);
    expect(readClaims(text(excel))).toEqual(WIRE);

    await dialog.option('JSON').check();
    const json = parseDataset(JSON.parse(text(await dialog.save(words.save))));
    expect(json.issues).toEqual([]);
    expect(json.dataset.claims).toEqual(dataset.claims);
    expect(json.dataset.derivations).toEqual(dataset.derivations);

    await dialog.option('XLSX').check();
    const sheets = await readXlsx((await dialog.save(words.save)).bytes);
    expect(sheets[0]?.data).toHaveLength(dataset.claims.length + 1);
    expect(sheets.map(({ data }) => data.length - 1).slice(2, 8)).toEqual([
      dataset.claims.length,
      [...dataset.claims, ...dataset.events].flatMap(({ appearances }) => appearances).length,
      dataset.events.length,
      dataset.derivations.length,
      dataset.sources.length,
      dataset.speakers.length,
    ]);
    const [header = [], ...rows] = sheets[2]?.data ?? [];
    expect(rows.map((row) => row[header.indexOf('id')])).toEqual(dataset.claims.map(({ id }) => id));
    const amounts = dataset.claims.map(({ quantity }) => (quantity.kind === 'direction' ? null : quantity.amount));
    expect(rows.map((row) => row[header.indexOf('amount')])).toEqual(amounts);

    await dialog.option(words.zip).check();
    const zip = await dialog.save(words.save);
    expect(zip.name).toBe(`five-republics_2019-2026_${lang}.zip`);
    expect(readZip(zip.bytes)).toEqual(WIRE);
    const files = unzipSync(zip.bytes);
    expect(strFromU8(files['README.md'] ?? new Uint8Array())).toContain(words.readme);
    const { resources } = JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array()));
    for (const { path, hash, bytes } of resources) {
      const file = files[path] ?? new Uint8Array();
      expect(file.length).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(file).digest('hex')}`).toBe(hash);
    }
  });

  test(`data: what is shown is what the filter leaves, ${lang}`, async ({ dashboard }) => {
    const dialog = new ExportDialog(dashboard.page);
    await dashboard.open(`?time=2024&place=KZ&topic=turnover&lang=${lang}`);
    await dashboard.page.locator('.export-button').first().click();
    await dialog.root.locator('.export-tabs button').nth(1).click();
    await expect(dialog.option(words.shown)).toBeChecked();
    await dialog.option(words.programs).check();
    const csv = await dialog.save(words.save);
    expect(csv.name).toBe(`five-republics_claims_KZ_turnover_2024_${lang}.csv`);
    const places = readClaims(text(csv)).map((claim) => JSON.parse(JSON.stringify(claim)).refArea);
    expect(places.length).toBeGreaterThan(0);
    expect(new Set(places)).toEqual(new Set(['KZ']));
    await dialog.option(words.everything).check();
    expect(readClaims(text(await dialog.save(words.save)))).toEqual(WIRE);
  });

  test(`citations: every form of the open statement, ${lang}`, async ({ dashboard, evidence }) => {
    await dashboard.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const read = await citationReader();
    const dialog = new ExportDialog(dashboard.page);
    await dashboard.open(`?claim=${CLAIM}&lang=${lang}`);
    await evidence.of(CLAIM).getByRole('button', { name: words.more }).click();
    await expect(dialog.written).toHaveValue(new RegExp(`^${words.statement}`.replace(/[.()]/g, '\\$&')));
    await dialog.option(words.forms.inline).check();
    await expect(dialog.written).toHaveValue(words.inline);
    await dialog.root
      .getByRole('button')
      .filter({ has: dashboard.page.locator('.icon') })
      .nth(1)
      .click();
    await expect.poll(() => dashboard.page.evaluate(() => navigator.clipboard.readText())).toBe(words.inline);

    await dialog.option('APA 7').check();
    await expect(dialog.root.locator('p.cite-text i')).toHaveText('News Central Asia (nCa)');
    await dialog.root
      .getByRole('button')
      .filter({ has: dashboard.page.locator('.icon') })
      .nth(1)
      .click();
    const onClipboard = () =>
      dashboard.page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const types = ['text/plain', 'text/html'].filter((type) => item?.types.includes(type));
        return Promise.all(types.map(async (type) => (await item?.getType(type))?.text()));
      });
    await expect.poll(async () => (await onClipboard()).length).toBe(2);
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
      const saved = await dialog.save(words.save);
      expect(saved.name).toBe(`five-republics_${CLAIM}_${lang}${endings[form]}`);
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
}

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
