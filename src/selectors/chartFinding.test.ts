import { describe, expect, it } from 'vitest';
import { codesFor } from '../domain/codeFixtures';
import { areas, claim, dataset as datasetOf } from '../domain/fixtures';
import { chartContents } from './chartContents';
import { chartFinding } from './chartFinding';
import { gapYears } from './chartGaps';

const contentsOf = (...sentences: readonly string[]) =>
  chartContents(datasetOf(sentences.map((sentence) => claim(sentence, { id: idOf(sentence) }))), 'turnover');
const idOf = (sentence: string) => sentence.toLowerCase().replace(/[^a-z0-9]+/g, '-');
/** What the title may state when these are said, and all shown unless told otherwise. */
const finding = (sentences: readonly string[], shown = sentences) =>
  chartFinding(codesFor().areas, contentsOf(...sentences), new Set(shown.map(idOf)))?.id ?? null;

const [KZ, UZ, REGION, EARLIER] = [
  'KZ turnover 2024 = 28 bn USD',
  'UZ turnover 2024 = 10 bn USD',
  'CA5 turnover 2024 > 50 bn USD',
  'CA5 turnover 2023 > 40 bn USD',
] as const;

describe('the claim that a title may state', () => {
  it('is that of the five together, before any of them', () => {
    expect(finding([KZ, UZ, REGION])).toBe(idOf(REGION));
  });

  it('is the latest', () => {
    expect(finding([EARLIER, REGION])).toBe(idOf(REGION));
    expect(finding([EARLIER, REGION], [EARLIER])).toBe(idOf(EARLIER));
  });

  it('is that of the only place, and none beside others', () => {
    expect(finding([KZ])).toBe(idOf(KZ));
    expect(finding([KZ, UZ])).toBeNull();
  });

  it('is none when two speak of one time, or none is shown', () => {
    expect(finding([REGION, 'CA5 turnover 2024 = 52 bn USD'])).toBeNull();
    expect(finding([REGION], [])).toBeNull();
  });
});

describe('the years without an amount', () => {
  it('are those of which nobody spoke, anywhere or at the places asked for', () => {
    const contents = contentsOf(KZ, EARLIER, 'UZ turnover 2021 = 7 bn USD');
    expect(gapYears(contents)).toEqual([2019, 2020, 2022, 2025, 2026]);
    expect(gapYears(contents, areas('UZ'))).toEqual([2019, 2020, 2022, 2023, 2024, 2025, 2026]);
  });

  it('do not end with a level whose year nobody named', () => {
    const contents = contentsOf('KZ turnover per year = 28 bn USD');
    expect(gapYears(contents)).toHaveLength(8);
  });
});
