import { describe, expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import type { Claim } from '../../domain/claim';
import { areas } from '../../domain/fixtures';
import { loadText } from '../../i18n/createText';
import { plain } from '../../i18n/fixtures';
import { textWidth } from '../../lib/textWidth';
import { chartContents } from '../../selectors/chartContents';
import { chartSentence, chartTitle, emptyText, gapTexts } from './chartWords';

const { dataset } = parseDataset(real);
const chart = (topic: string) => chartContents(dataset, topic);
const [en, ru] = [await loadText('en'), await loadText('ru')];
const shown = (test: (claim: Claim) => boolean = () => true) =>
  new Set<string>(dataset.claims.filter(test).map(({ id }) => id));
const nothing = { time: null, places: [], topics: [], sources: [], speakers: [], whose: null, q: '' } as const;

describe('a title', () => {
  it('states a finding and whose it is', () => {
    const title = (topic: string) => plain(chartTitle(en, dataset, chart(topic), shown()));
    expect(title('turnover')).toBe('Tokayev: turnover with Central Asia passed $50bn in 2024');
    expect(title('investment')).toBe('Tokayev: over $26bn invested in Kazakhstan');
    expect(title('companies')).toBe('Lavrov: about 24,000 companies in Central Asia');
    expect(title('transport')).toBe('Tokayev: over 30 Mt of rail transit from Russia to Central Asia via Kazakhstan');
    expect(title('people')).toBe('MFA Russia: 160,000 students from Central Asia in Russia');
  });

  it('names the region as short as a lane does, where other titles stand beside it', () => {
    const short = (topic: string) => plain(chartTitle(ru, dataset, chart(topic), shown(), 'short'));
    expect(short('turnover')).toBe('Токаев: товарооборот с ЦА превысил $50 млрд в 2024 г.');
    expect(short('companies')).toBe('Лавров: около 24\u202f000 компаний в ЦА');
    expect(plain(chartTitle(ru, dataset, chart('companies'), shown()))).toBe(
      'Лавров: около 24\u202f000 компаний в Центральной Азии',
    );
  });

  it('leaves out there what the line below it says, and says in few words that not all five are meant', () => {
    const only = (id: string) => shown(({ indicator }) => indicator.id === id);
    const short = (topic: string, id: string) => plain(chartTitle(en, dataset, chart(topic), only(id), 'short'));
    expect(short('people', 'students')).toBe('MFA Russia: 160,000 students from Central Asia');
    expect(short('investment', 'assistance')).toBe(
      'MFA Russia: over $6.0bn of assistance to part of the region in 2008–2019',
    );
  });

  it('has room there for every figure of the package, alone where the name of its speaker takes too much', () => {
    const titles = dataset.claims.flatMap(({ id, indicator: { topic } }) =>
      [en, ru].map((text) => plain(chartTitle(text, dataset, chart(topic), new Set([id]), 'short'))),
    );
    expect(titles).toContain('Товарооборот с Узбекистаном — $13 млрд в 2025 г.');
    expect(titles).toContain('Tashkent talks: turnover with Uzbekistan was $13bn in 2025');
    expect(titles.filter((title) => textWidth(title, 16, 600) > 570)).toEqual([]);
  });

  it('follows what is shown', () => {
    const kz = shown(({ refArea }) => refArea === 'KZ');
    expect(plain(chartTitle(en, dataset, chart('turnover'), kz))).toBe(
      'Tokayev: turnover with Kazakhstan was $28bn in 2024',
    );
    expect(plain(chartTitle(ru, dataset, chart('turnover'), kz))).toBe(
      'Токаев: товарооборот с Казахстаном — $28 млрд в 2024 г.',
    );
    const lavrov = shown(({ said }) => said.by === 'sergey-lavrov');
    expect(plain(chartTitle(en, dataset, chart('turnover'), lavrov))).toBe(
      'Lavrov: turnover with Central Asia passed $45bn a year',
    );
  });

  it('is plain when no single finding holds', () => {
    expect(
      chartTitle(
        en,
        dataset,
        chart('turnover'),
        shown(() => false),
      ),
    ).toBe('Trade turnover with Russia');
    const two = shown(({ refArea }) => refArea !== 'CA5');
    expect(plain(chartTitle(en, dataset, chart('turnover'), two))).toBe('Trade turnover with Russia');
  });
});

describe('the sentence', () => {
  it('says what is shown and who says so', () => {
    expect(plain(chartSentence(en, dataset, chart('people'), shown(), 0))).toBe(
      '2 amounts, for 2019, said by MFA Russia.',
    );
    expect(plain(chartSentence(en, dataset, chart('investment'), shown(), 0))).toBe(
      '5 amounts and 2 other statements, for 2008–2025, said by MFA Russia and Tokayev.',
    );
    expect(plain(chartSentence(ru, dataset, chart('people'), shown(), 0))).toBe(
      '2 величины за 2019 год; источники: МИД России.',
    );
  });

  it('adds how many derived figures are drawn', () => {
    expect(plain(chartSentence(en, dataset, chart('people'), shown(), 5))).toBe(
      '2 amounts, for 2019, said by MFA Russia; 5 more derived.',
    );
    expect(plain(chartSentence(ru, dataset, chart('people'), shown(), 1))).toBe(
      '2 величины за 2019 год; источники: МИД России; ещё 1 — расчётная.',
    );
    const none = shown(() => false);
    expect(plain(chartSentence(en, dataset, chart('turnover'), none, 2))).toBe(
      'The filter leaves only 2 derived figures.',
    );
  });
});

describe('the empty state', () => {
  it('names the filter that empties the chart', () => {
    expect(emptyText(en, dataset, chart('turnover'), { ...nothing, places: areas('KG') })).toBe(
      'The filter “Place: Kyrgyzstan” leaves nothing here.',
    );
    expect(emptyText(en, dataset, chart('people'), { ...nothing, places: areas('CA5'), topics: ['transport'] })).toBe(
      'The filter “Topic: Transport” leaves nothing here.',
    );
  });
});

describe('the words of the gaps', () => {
  it('are computed from the claims', () => {
    expect(gapTexts(en, chart('turnover'), [])[0]).toBe('no turnover quoted for 2020–2023');
    // In the narrowest frame there is room for this, so that no gap stays blank.
    expect(textWidth(gapTexts(en, chart('transport'), []).at(-1) ?? '', 11)).toBeLessThan(118);
    expect(textWidth(gapTexts(ru, chart('transport'), []).at(-1) ?? '', 11)).toBeLessThan(118);
    expect(gapTexts(ru, chart('turnover'), [])[0]).toBe('товарооборот не назван за 2020–2023');
  });
  it('speak of the places asked for', () => {
    expect(gapTexts(en, chart('turnover'), areas('KZ'))[0]).toBe(
      'Kazakhstan: no turnover quoted for 2019–2023, 2025–2026',
    );
    expect(gapTexts(en, chart('turnover'), areas('KG'))[0]).toBe('Kyrgyzstan: no turnover quoted');
  });
});
