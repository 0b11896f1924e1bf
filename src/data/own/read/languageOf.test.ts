import { expect, it } from 'vitest';
import { languageOf } from './languageOf';

it.each([
  ['ru', 'Торговля с Казахстаном выросла, сообщил министр в среду.'],
  ['en', 'Trade with Kazakhstan has grown to $30bn, the minister said in Astana.'],
  ['kk', 'Қазақстанмен сауда көлемі өсті, деді министр.'],
  ['ky', 'Кыргызстан менен соода көлөмү өстү, деди министр.'],
  ['tg', 'Ҳаҷми савдо бо Тоҷикистон афзоиш ёфт, гуфт вазир.'],
  ['uz-Cyrl', 'Ўзбекистон билан савдо ҳажми ошди, деди вазир.'],
  ['und', 'Der Handel mit Kasachstan ist gewachsen, teilte der Minister mit.'],
  ['und', '30 40 50'],
  ['und', ''],
])('%s: %s', (lang, text) => {
  expect(languageOf(text)).toBe(lang);
});
