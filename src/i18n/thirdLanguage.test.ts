import { expect, it } from 'vitest';
import { damaged } from '../data/fixtures';
import { parseDataset } from '../data/parseDataset';
import { TEXTS } from './fixtures';
import { shownQuotes } from './shownQuotes';

const SOURCE = 'mil-osi-2020-10-16-en';

it('quotes a document in a language of neither interface, with a translation or without', () => {
  const { dataset, issues } = parseDataset(damaged('sources', SOURCE, 'lang', 'kk'));
  expect(issues).toEqual([]);
  const source = dataset.sources.find(({ id }) => id === SOURCE);
  const appearance = dataset.claims.flatMap(({ appearances }) => appearances).find((a) => a.source === SOURCE);
  expect(source?.lang).toBe('kk');
  for (const text of TEXTS) {
    const wanted = appearance ? shownQuotes(text, source, appearance, 'both') : [];
    const translated = appearance?.translation?.lang === text.lang;
    expect(wanted.map(({ lang }) => lang)).toEqual(translated ? ['kk', text.lang] : ['kk']);
  }
});

it.each(['Kazakh', 'kk_KZ', ''])('refuses what is no tag of a language: "%s"', (lang) => {
  const { dataset, issues } = parseDataset(damaged('sources', SOURCE, 'lang', lang));
  expect(dataset.sources.some(({ id }) => id === SOURCE)).toBe(false);
  expect(issues).toContainEqual(expect.objectContaining({ file: 'sources.json', record: SOURCE, path: 'lang' }));
});
