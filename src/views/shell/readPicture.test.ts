import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { areas } from '../../domain/fixtures';
import type { AreaId } from '../../domain/ids';
import type { UiLanguage } from '../../domain/quote';
import { addressIn, METADATA_KEY, metadataOf } from '../../files/image/metadata';
import { createText } from '../../i18n/createText';
import { en } from '../../i18n/messages/en';
import { ru } from '../../i18n/messages/ru';
import { createPngWriter } from '../../lib/pngWriter';
import { derivedOf } from '../../selectors/derived';
import { DEFAULT_CHOICES } from '../../state/choices';
import { readPicture } from './readPicture';

const { dataset } = parseDataset(real);
const hostile = '=HYPERLINK("x") <script>]]>&"\u202e\n🏔';
const metadata = metadataOf({
  dataset,
  choices: { ...DEFAULT_CHOICES, places: areas('KZ'), q: hostile },
  text: createText('en', en),
  figures: [...dataset.spoken, ...derivedOf(dataset).derived],
  title: hostile,
  sentence: 'What is shown.',
  site: { origin: 'https://example.org', pathname: '/' },
});
const address = addressIn(metadata);

it('holds every claim with its quotes, and the address of the view', () => {
  const { name, hasPart } = JSON.parse(metadata);
  expect(name).toBe(hostile);
  expect(hasPart).toHaveLength(dataset.claims.length + derivedOf(dataset).derived.length);
  for (const claim of dataset.claims) {
    const part = hasPart.find(({ identifier }: { identifier: string }) => identifier === claim.id);
    expect(part.appearance.map(({ text }: { text: string }) => text)).toEqual(
      claim.appearances.map(({ quote }) => quote.exact),
    );
  }
  const query = new URL(address ?? '').searchParams;
  expect([query.get('place'), query.get('q'), query.get('data')]).toEqual(['KZ', hostile, dataset.version]);
});

const partsIn = (lang: UiLanguage, places: readonly AreaId[]) => {
  const text = createText(lang, lang === 'en' ? en : ru);
  const choices = { ...DEFAULT_CHOICES, lang, places };
  const figures = [...dataset.spoken, ...derivedOf(dataset).derived];
  const site = { origin: 'https://example.org', pathname: '/' };
  const { hasPart } = JSON.parse(metadataOf({ dataset, choices, text, figures, title: '', sentence: '', site }));
  return new Map<string, Readonly<Record<string, unknown>>>(
    hasPart.map((part: { identifier: string }) => [part.identifier, part]),
  );
};

it('names a figure alike in every language and view, and says who and when as the document does', () => {
  const [english, russian] = [partsIn('en', []), partsIn('ru', areas('KZ'))];
  for (const [id, part] of english) expect(russian.get(id)?.['@id']).toBe(part['@id']);
  for (const { id, said } of dataset.claims) {
    const part = english.get(id);
    expect(part?.dateCreated, id).toBe(said.basis === 'reported' || said.precision === 'by' ? undefined : said.on);
    expect(part?.author).toMatchObject({
      '@type': /^(mfa|tashkent|innoprom)/.test(said.by ?? '') ? 'Organization' : 'Person',
    });
  }
});

it('gives a translation as one of the original, never the reverse', () => {
  for (const { id, appearances } of dataset.claims) {
    const written = JSON.parse(JSON.stringify(partsIn('en', []).get(id)?.appearance));
    for (const [index, { translation }] of appearances.entries()) {
      expect(written[index].workTranslation?.text).toBe(translation?.text);
      expect(written[index].workTranslation?.translationOfWork.identifier).toBe(
        translation && written[index].identifier,
      );
      expect(written[index]).not.toHaveProperty('translationOfWork');
    }
  }
});

it('is read back from a PNG, and missed where it is not', async () => {
  const plain = new Uint8Array(PNG.sync.write(new PNG({ width: 2, height: 2 })));
  const texts = [{ keyword: METADATA_KEY, text: metadata }];
  const writer = createPngWriter({ width: 1, height: 1, opaque: true, pixelsPerMetre: 3780, texts });
  await writer.add(new Uint8Array(4));
  const png = await writer.end();
  expect(await readPicture(new Blob([png]))).toEqual({ kind: 'view', address });
  expect(await readPicture(new Blob([plain]))).toEqual({ kind: 'none' });
  expect(await readPicture(new Blob([png.slice(0, -20)]))).toEqual({ kind: 'damaged' });
  expect(await readPicture(new Blob(['just text']))).toEqual({ kind: 'none' });
});

it('never throws on what is no address', () => {
  for (const text of ['', '{', 'null', '{"url":3}', '{"url":"nothing"}']) expect(addressIn(text)).toBeNull();
});
