import { describe, expect, it } from 'vitest';
import { real } from '../data/fixtures';
import { parseDataset } from '../data/parseDataset';
import { dataset as fixture } from '../domain/fixtures';
import { withFinder } from '../domain/search/withFinder';
import { exampleQuestion, paletteOf } from './palette';

const plain = parseDataset(real).dataset;
const dataset = withFinder(plain);
const CHOICES = { derived: true, aside: [] };
const offered = (text: string) => paletteOf(dataset, CHOICES, text);
const names = (text: string) => offered(text).named.map(({ kind, id }) => `${kind} ${id}`);

describe('the palette', () => {
  it.each([
    ['Lavrov', 'speaker sergey-lavrov'],
    ['Лаврова', 'speaker sergey-lavrov'],
    ['foreign minister', 'speaker sergey-lavrov'],
    ['Uzbekistan', 'place UZ'],
    ['Казахстане', 'place KZ'],
    ['Central Asia', 'place CA5'],
    ['companies', 'topic companies'],
    ['инвестициям', 'topic investment'],
    ['MIL-OSI', 'source mil-osi-2020-10-16-en'],
    ['INNOPROM', 'event innoprom-tashkent-2026-04-20'],
    ['АЭС', 'event nuclear-plant-kz'],
    ['gas pipeline', 'event gas-union-ru-kz-uz'],
  ])('names what is called “%s”: %s', (text, name) => {
    expect(names(text)).toContain(name);
    expect(offered(text).isNear).toBe(false);
    expect(offered(text).corrected).toBeNull();
  });

  it.each([
    ['Kazahstan', 'place KZ', 'Kazakhstan'],
    ['Узбекестан', 'place UZ', 'Узбекистан'],
    ['Lavrof', 'speaker sergey-lavrov', 'Lavrov'],
    ['газопровод', 'event gas-union-ru-kz-uz', 'газовый'],
  ])('names what is nearly called “%s”: %s', (text, name, corrected) => {
    expect(names(text)).toContain(name);
    expect(offered(text)).toMatchObject({ isNear: true, count: 0, corrected });
  });

  it('has the claims that hold the words, but for those that the answer has', () => {
    const { answer, claims, count } = offered('Kazakhstan 2024');
    expect(answer?.said.length).toBeGreaterThan(3);
    expect(claims.filter((claim) => answer?.said.includes(claim))).toEqual([]);
    expect(count).toBeGreaterThan(claims.length);
    expect(offered('Lavrov').claims).toHaveLength(3);
  });

  it.each(['gas', 'pipeline', 'electricity', 'Душанбе', 'газ', 'нефть'])('shows what it found for “%s”', (text) => {
    const { claims, named, isNear } = offered(text);
    expect(claims.length + named.length).toBeGreaterThan(0);
    expect(isNear).toBe(false);
  });

  it('has an example that the data answer by arithmetic alone', () => {
    expect(exampleQuestion(dataset)).toEqual({ place: 'UZ', year: 2024 });
    expect(exampleQuestion(fixture([]))).toBeNull();
  });

  it('offers nothing for nothing, and where nothing can look', () => {
    expect(offered(' ')).toMatchObject({ answer: null, claims: [], named: [] });
    expect(paletteOf(plain, CHOICES, 'Lavrov')).toMatchObject({ answer: null, claims: [], named: [] });
    expect(offered('zzzzzzzzz')).toMatchObject({ claims: [], named: [], corrected: null });
  });
});
