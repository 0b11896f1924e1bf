import { describe, expect, it } from 'vitest';
import { real } from '../data/fixtures';
import { parseDataset } from '../data/parseDataset';
import { deriveAll } from '../domain/derivation';
import { areas } from '../domain/fixtures';
import { figureSentence } from './derived';
import { TEXTS } from './fixtures';

const { dataset } = parseDataset(real);
const { derived } = deriveAll(dataset.derivations, (id) => dataset.claimById.get(id));
const isLetter = (letter = '') => /[\p{L}\p{N}]/u.test(letter);
/** Whether the words stand in the name, not as a part of a longer word. */
const stand = (name: string, words: string) =>
  name.split(words).some((before, index, all) => {
    const after = all[index + 1];
    return after !== undefined && !isLetter(before.at(-1)) && !isLetter(after[0]);
  });

describe.each(TEXTS)('the sentence of a derived figure: $lang', (text) => {
  it('has nothing twice that its name tells', () => {
    const twice = derived.filter((figure) => {
      const [, name = '', ...others] = figureSentence(text, dataset, figure).split('; ');
      return others.some((words) => stand(name, words));
    });
    expect(derived.length).toBeGreaterThan(20);
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  it('says where and when, if its name does not: a longer word that begins alike tells nothing', () => {
    const [first] = derived;
    if (!first) throw new Error('nothing follows');
    const named = (name: string) => {
      const derivation = { ...first.derivation, areas: areas('KZ'), name: { en: name, ru: name } };
      return figureSentence(text, dataset, { ...first, derivation }).split('; ').length;
    };
    const place = text.lang === 'ru' ? 'Казахстан' : 'Kazakhstan';
    expect([named(`${place}, 2024`), named(place), named(`${place}ia, 2024`), named('20245')]).toEqual([3, 4, 4, 5]);
  });
});
