import { describe, expect, it } from 'vitest';
import { claim, dataset } from '../domain/fixtures';
import { ownDocument, ownDraft } from '../domain/own/ownFixtures';
import { RULES } from '../domain/recognise/draft';
import { createText } from './createText';
import { en } from './messages/en';
import { ru } from './messages/ru';
import { groundText, ownAboutText, ownFieldText, ownFigureText, ownIndicatorText, ownPlaceText } from './ownWords';

const known = dataset([claim('KZ turnover 2024 > 28 bn USD', { speaker: 'tokayev' })]);
const document = ownDocument();
const texts = { en: createText('en', en), ru: createText('ru', ru) };

describe('a figure of the reader’s own in words', () => {
  it('has its bound, whatever else is missing', () => {
    expect(ownFigureText(texts.en, ownDraft(), document, known)).toBe('more than $30bn');
    expect(ownFigureText(texts.ru, ownDraft(undefined, { period: null, indicator: null }), document, known)).toMatch(
      /^более/,
    );
    expect(ownFigureText(texts.en, ownDraft(undefined, { quantity: null }), document, known)).toBe('no figure read');
  });

  it('names what the lists do not have', () => {
    expect(ownIndicatorText(texts.en, 'other:remittances-growth', known.codes)).toBe('Growth: remittances');
    expect(ownIndicatorText(texts.ru, 'other:remittances', known.codes)).toBe('Денежные переводы');
    expect(ownIndicatorText(texts.en, 'other:Wheat by rail', known.codes)).toBe('Wheat by rail');
    expect(ownIndicatorText(texts.en, null, known.codes)).toBe('what is measured is not told');
    const abroad = { refArea: 'KZ', counterpartArea: 'other:Turkey' };
    expect(ownPlaceText(texts.ru, abroad, known.codes)).toBe('Казахстан, партнёр: Турция');
  });

  it('is about trade with Russia only where it is with Russia', () => {
    const about = (counterpartArea: string | null) =>
      ownAboutText(texts.en, ownDraft(undefined, { counterpartArea }), known.codes);
    expect(about('RU')).toBe('Trade turnover with Russia, Kazakhstan, 2025');
    expect(about('other:Belarus')).toBe('Trade turnover, Kazakhstan, with Belarus, 2025');
    const draft = { ...ownDraft(undefined, { counterpartArea: 'other:Belarus' }), decision: 'proposed', repeats: null };
    expect(ownFieldText(texts.ru, { ...draft, decision: 'proposed' }, 'indicator', document, known)).toBe(
      'Товарооборот',
    );
  });

  it('says why each part is as it is', () => {
    const ground = { standing: 'assumed', rule: 'in-heading', words: { start: 0, end: 5 } } as const;
    expect(groundText(texts.en, document, ground)).toBe('“Trade”: from the heading');
    expect(groundText(texts.ru, document, { standing: 'decided' })).toBe('указано вами');
    for (const text of [texts.en, texts.ru])
      for (const rule of RULES)
        expect(groundText(text, document, { standing: 'certain', rule, words: null })).not.toMatch(/review\./);
  });

  it('names who says it, nobody, or that it is not known', () => {
    const who = (said: ReturnType<typeof ownDraft>['said']) =>
      ownFieldText(
        texts.en,
        { ...ownDraft(undefined, { said }), decision: 'proposed', repeats: null },
        'speaker',
        document,
        known,
      );
    expect(who({ kind: 'named', name: 'the minister', speaker: null })).toBe('the minister');
    expect(who({ kind: 'named', name: 'Mr Tokayev', speaker: null })).toBe('tokayev');
    expect([who(null), who({ kind: 'nobody' }), who({ kind: 'unknown' })]).toEqual([
      'speaker not told',
      'nobody named; the text says it',
      'not known who',
    ]);
  });
});
