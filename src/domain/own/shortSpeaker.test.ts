import { describe, expect, it } from 'vitest';
import { shortSpeaker } from './shortSpeaker';

describe('the short name of a speaker', () => {
  it.each([
    ['Russia’s economy minister Maxim Reshetnikov', 'Maxim Reshetnikov'],
    ['Deputy Prime Minister Alexei Overchuk', 'Alexei Overchuk'],
    ['Belarusian Prime Minister Alexander Turchin', 'Alexander Turchin'],
    ['President Vladimir Putin', 'Vladimir Putin'],
    ['министр экономики Максим Решетников', 'Максим Решетников'],
    ['министр инвестиций, промышленности и торговли Узбекистана Лазиз Кудратов', 'Лазиз Кудратов'],
    ['посол России в Казахстане Алексей Бородавкин', 'Алексей Бородавкин'],
    ['председатель ВЭБ.РФ Игорь Шувалов', 'Игорь Шувалов'],
    ['вице-премьер России Алексей Оверчук', 'Алексей Оверчук'],
    ['Премьер-министр Казахстана Олжас Абаевич Бектенов', 'Олжас Абаевич Бектенов'],
    ['Лазиз Кудратов', 'Лазиз Кудратов'],
  ])('of %s is %s', (name, short) => {
    expect(shortSpeaker(name)).toBe(short);
  });

  it.each([
    'Президент России',
    'the World Bank',
    'Asian Development Bank',
    'чрезвычайный посол Республики Узбекистан',
    'аналитики Евразийского Банка Развития',
    'посол России в Ашхабаде',
    'Центральный банк Узбекистана',
    'the central bank',
    'Kazakhstan’s trade ministry',
  ])('%s, which names nobody, stays whole', (name) => {
    expect(shortSpeaker(name)).toBe(name);
  });
});
