import { strToU8, zipSync } from 'fflate';
import { docxOf, pdfOf, wordParagraph } from '../../src/data/own/read/fixtures';
import { ownPage } from '../fixtures/ownPage';
import { expect, test } from '../fixtures/test';
import { says } from '../fixtures/words';
import { dropFiles } from '../pages/drop';
import { TablePage } from '../pages/TablePage';

const t = says.en;
const english = (place: string, amount: number) =>
  `Trade between Russia and ${place} exceeded $${amount} billion in 2025, Russia’s economy minister Maxim Reshetnikov said.`;
const RUSSIAN =
  'Товарооборот России и Казахстана в 2025 году превысил 31 млрд долларов, сообщил министр экономики Максим Решетников.';

/** In the letters of Windows-1251, of which Russian ones need no table. */
const windows1251 = (text: string) =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? code : code - 0x410 + 0xc0;
  });

/** Koi8-R, by its order of letters. */
const KOI8 = 'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ';
const koi8 = (text: string) =>
  Uint8Array.from(text, (letter) => (KOI8.includes(letter) ? 0xc0 + KOI8.indexOf(letter) : letter.charCodeAt(0)));

const FILES = [
  { name: 'cp1251.txt', bytes: windows1251(`Торговля\n\n${RUSSIAN}`) },
  { name: 'koi8.txt', bytes: koi8(`Обмен\n\n${RUSSIAN.replace('31', '32')}`) },
  {
    name: 'page.html',
    bytes: strToU8(
      `<!doctype html><html lang="en"><head><title>Page</title><meta property="article:published_time" content="2026-11-20"></head><body><nav>Home News</nav><article><h1>Page</h1><p>${english('Uzbekistan', 14)}</p></article></body></html>`,
    ),
  },
  { name: 'letter.docx', bytes: docxOf([wordParagraph('Letter'), wordParagraph(english('Kyrgyzstan', 5))]) },
  {
    name: 'paper.pdf',
    bytes: pdfOf([
      [
        [60, 100, 'Paper'],
        [60, 130, 'Trade between Russia and Tajikistan exceeded $2 billion in 2025,'],
        [60, 144, 'economy minister Maxim Reshetnikov said.'],
      ],
    ]),
  },
  {
    name: 'post.eml',
    bytes: strToU8(
      [
        'From: Courier <news@courier.example>',
        'Subject: Post',
        'Date: Fri, 20 Nov 2026 09:00:00 +0000',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        english('Turkmenistan', 1).replace('’', '=E2=80=99'),
      ].join('\r\n'),
    ),
  },
];

/** A zip that says of itself that it unpacks to two gigabytes. */
function bomb(): Uint8Array {
  const zip = zipSync({ 'word/document.xml': strToU8('<w:document/>') });
  const view = new DataView(zip.buffer, zip.byteOffset);
  for (let at = 0; at + 28 < zip.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 2e9, true);
  return zip;
}

const HOSTILE = [
  ['empty', { name: 'empty.txt', bytes: new Uint8Array() }],
  [
    'encrypted',
    {
      name: 'locked.pdf',
      bytes: pdfOf([[[60, 100, 'Trade']]], { encryption: { userPassword: 'a', ownerPassword: 'b' } }),
    },
  ],
  ['damaged', { name: 'cut.docx', bytes: (FILES[3]?.bytes ?? new Uint8Array()).slice(0, 300) }],
  ['bomb', { name: 'bomb.docx', bytes: bomb() }],
  ['damaged', { name: 'picture.pdf', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8) }],
  ['too-large', { name: 'large.txt', bytes: new Uint8Array(1e6).fill(0x61), times: 200 }],
] as const;

test('documents of every kind are taken in at once, and what cannot be read says why', async ({ browser, baseURL }) => {
  test.slow();
  const { page, faults, strangers, close } = await ownPage(browser, baseURL);
  await page.goto('/');
  const dialog = page.getByRole('dialog', { name: t('intake.title') });

  await test.step('each with its text, however it is written', async () => {
    await dropFiles(page, FILES);
    for (const [index, { name }] of FILES.entries()) {
      const behind = FILES.length - 1 - index;
      await expect(dialog.getByText(t('intake.behind', { count: behind })), name).toBeVisible({ visible: behind > 0 });
      await expect(dialog.locator('.intake-words'), name).toContainText(index < 2 ? 'Казахстана' : 'exceeded $');
      await dialog.getByLabel(t('intake.fact.title')).fill(name);
      await dialog.getByLabel(t('intake.fact.publisher')).fill('Courier');
      await dialog.getByLabel(t('intake.fact.published')).fill('2026-11-20');
      await dialog.getByRole('button', { name: t('intake.find') }).click();
    }
  });

  await test.step('each is reviewed, and stands among the others', async () => {
    await expect(page.getByRole('heading', { level: 2, name: FILES.at(-1)?.name ?? '' })).toBeVisible();
    const documents = page.getByRole('navigation', { name: t('review.documents') });
    for (const { name } of FILES) {
      await documents.getByRole('button', { name }).click();
      await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
      await page
        .getByRole('region', { name: t('review.figures') })
        .locator('.draft-row')
        .first()
        .focus();
      await page.keyboard.press('a');
      await expect(page.locator('.review-head'), name).toContainText(
        t('review.tally', { accepted: '1', rejected: '0', open: '0' }),
      );
    }
    await page
      .getByRole('navigation', { name: t('app.views') })
      .getByRole('link', { name: t('tab.table') })
      .click();
    await expect(new TablePage(page).view('table').locator('[data-claim^="own:"]')).toHaveCount(FILES.length);
  });

  await test.step('what cannot be read says why, and the next one comes', async () => {
    const again = { name: 'again.html', bytes: FILES[2]?.bytes ?? new Uint8Array() };
    await dropFiles(page, [again, ...HOSTILE.map(([, file]) => file)]);
    await expect(dialog.getByText(t('intake.twin', { name: 'page.html', publisher: 'Courier' }))).toBeVisible();
    await dialog.getByRole('button', { name: t('intake.cancel') }).click();
    for (const [index, [reason, { name }]] of HOSTILE.entries()) {
      await expect(dialog.getByRole('alert'), name).toContainText(`${name}: ${t(`intake.failed.${reason}`)}`);
      const isLast = index === HOSTILE.length - 1;
      await dialog.getByRole('button', { name: t(isLast ? 'intake.another' : 'intake.next') }).click();
    }
    await dialog
      .getByLabel(t('intake.paste'))
      .fill(
        'Қазақстан мен Ресей арасындағы тауар айналымы 2025 жылы 31 млрд долларға жетті, деп хабарлады министрлік.',
      );
    await dialog.getByRole('button', { name: t('intake.read') }).click();
    await expect(dialog.getByText(t('intake.thirdLanguage'))).toBeVisible();
  });

  expect(faults).toEqual([]);
  expect(strangers()).toEqual([]);
  await close();
});
