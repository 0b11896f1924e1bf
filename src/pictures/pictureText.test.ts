import { describe, expect, it } from 'vitest';
import { areaId, dataset } from '../domain/fixtures';
import { TEXTS } from '../i18n/fixtures';
import { placeLetters } from '../i18n/placeLetters';
import { pictureText } from './pictureText';

describe.each(TEXTS)('the words of a picture, as they are loaded: $lang', (text) => {
  const of = { text, dataset: dataset([]) };
  const areas = [areaId('UZ'), areaId('CA5')];

  it('know the places of the data: a group has initials for letters, no code', () => {
    const letters = placeLetters(pictureText(of, { places: 'letters' }), areas);
    expect(letters).toBe(text.lang === 'ru' ? 'UZ ЦА' : 'UZ CA');
  });

  it('have no letters where these are not asked for', () => {
    expect(placeLetters(pictureText(of, { places: 'hues' }), areas)).toBe('');
  });
});
