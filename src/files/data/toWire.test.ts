import { describe, expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { claim, dataset } from '../../domain/fixtures';
import { wireClaim, wireCodes, wireDerivation, wireEvent, wireSource, wireSpeaker } from './toWire';

const { dataset: data } = parseDataset(real);

describe('records written as in the files', () => {
  it('are read back as the same dataset, without an issue', () => {
    const again = parseDataset({
      datapackage: real.datapackage,
      claims: data.claims.map(wireClaim),
      events: data.events.map(wireEvent),
      sources: data.sources.map(wireSource),
      speakers: data.speakers.map(wireSpeaker),
      derivations: data.derivations.map(wireDerivation),
      codelists: wireCodes(data.codes),
    });
    expect(again.issues).toEqual([]);
    expect(again.dataset).toEqual(data);
  });

  it('survive JSON', () => {
    const written: unknown = JSON.parse(JSON.stringify(data.claims.map(wireClaim)));
    expect(written).toEqual(data.claims.map(wireClaim));
    expect(parseDataset({ ...real, claims: written }).dataset.claims).toEqual(data.claims);
  });

  it.each([
    'CA5 assistance 2008..2019 = 5..6 bn USD',
    'KZ investment ..2025-10-09 > 26 bn USD',
    'KZ rail-transit-growth 3 years to 2025-10-09 < 50 %',
    'UZ exports-by-product as of 2026-03-04 rising',
    'KZ north-south-capacity-target by 2027 = 2 x',
    'KZ oil-transit-to-china per year <= 10 mn t',
  ])('%s', (sentence) => {
    const one = dataset([claim(sentence, { translation: 'words' })]);
    const files = {
      datapackage: real.datapackage,
      codelists: real.codelists,
      claims: one.claims.map(wireClaim),
      events: [],
      sources: one.sources.map(wireSource),
      speakers: one.speakers.map(wireSpeaker),
      derivations: [],
    };
    const [first] = parseDataset(files, undefined, one.codes).dataset.claims;
    expect({ ...first, appearances: [] }).toEqual({ ...one.claims[0], appearances: [] });
  });
});
