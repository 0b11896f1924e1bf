import { expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { namedThings } from './named';

const { dataset } = parseDataset(real);
const texts = namedThings(dataset);

it('names each place, topic, speaker, document and event once', () => {
  const { codes, speakers, sources, events } = dataset;
  const count = codes.areas.list.length + codes.topics.list.length + speakers.length + sources.length + events.length;
  expect(texts).toHaveLength(count);
  expect(new Set(texts.map(({ named }) => `${named.kind} ${named.id}`)).size).toBe(count);
});

it.each([
  ['place', 'CA5', ['Central Asia', 'ЦА'], []],
  ['topic', 'turnover', ['Turnover', 'Товарооборот'], []],
  ['speaker', 'sergey-lavrov', ['Lavrov', 'Сергей Лавров'], ['Minister of Foreign Affairs of Russia']],
  ['source', 'mil-osi-2020-10-16-en', ['Russian MFA on the ministerial meeting'], ['ForeignAffairs.co.nz (MIL-OSI)']],
  ['event', 'innoprom-tashkent-2026-04-20', ['6th INNOPROM. Central Asia'], ['Ташкент']],
])('calls a %s by its names in both languages, and finds it by more', (kind, id, names, also) => {
  const found = texts.find(({ named }) => named.kind === kind && named.id === id);
  expect(found?.names).toEqual(expect.arrayContaining(names));
  expect(found?.also).toEqual(expect.arrayContaining(also));
});
