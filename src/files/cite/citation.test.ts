import { afterEach, describe, expect, it, vi } from 'vitest';
import { derivation } from '../../domain/derivationFixtures';
import { type ClaimOptions, claim, dataset } from '../../domain/fixtures';
import { plain, TEXTS } from '../../i18n/fixtures';
import type { Text } from '../../i18n/text';
import { outcomeOf } from '../../selectors/evidenceDerived';
import { DEFAULT_CHOICES } from '../../state/choices';
import { citeContext, fullCitation, inlineCitation, statementCitation } from './citation';
import { type CslItem, statementItem } from './cslItem';
import { derivedCitation } from './derivedCitation';

const [en, ru] = TEXTS;
if (!en || !ru) throw new Error('no words');
afterEach(() => {
  vi.unstubAllGlobals();
});

const PERMALINK = 'https://five.example/?claim=kz';

function item(options: ClaimOptions = {}, text: Text | undefined = en): CslItem {
  const made = claim('KZ turnover 2024 > 28 bn USD', {
    id: 'kz',
    said: '2025-10-09',
    quote: 'It [exceeded 28 billion].',
    ...options,
  });
  if (!text) throw new Error('no words');
  return statementItem(made, { dataset: dataset([made]), text, today: '2026-11-22', permalink: PERMALINK }, 'both');
}

describe('the record of a statement', () => {
  it('has the sentence as its title, in its language, and the day of speech', () => {
    expect(item()).toMatchObject({
      id: expect.stringMatching(/^kz_./),
      type: 'article-newspaper',
      title: 'It exceeded 28 billion.',
      language: 'ru',
      'container-title': 'Publisher',
      issued: { 'date-parts': [[2025, 10, 10]] },
      accessed: { 'date-parts': [[2026, 11, 22]] },
    });
    expect(item().note).toContain(PERMALINK);
    expect(item().URL).toBeUndefined();
  });

  it('says how the day is known where the document does not print it', () => {
    const notes = (['printed', 'inferred', 'reported'] as const).map((basis) => item({ basis }).note);
    expect(new Set(notes).size).toBe(3);
    expect(item({ scope: ['said-year-inferred'] }).note).not.toBe(notes[0]);
    for (const note of notes) expect(plain(note)).toContain('9 October 2025');
  });

  it('gives a translation in its note, with whose it is', () => {
    const note = item({ translation: 'It was more than 28 billion.', lang: 'en' }).note;
    expect(note).toContain('“It was more than 28 billion”');
    expect(note).toMatch(/^\p{Lu}/u);
    expect(item().note).not.toContain('“');
  });

  it('whose text names nobody says so', () => {
    expect(item({ speaker: null }).note).toContain(en.t('evidence.nobody'));
  });
});

describe('a citation in full', () => {
  it('has who, the quote, where and when, and the address here, in this order', () => {
    const words = plain(fullCitation(en, item()));
    const at = ['«It exceeded 28 billion»', 'Publisher', '10 October 2025', '9 October 2025', PERMALINK].map((part) =>
      words.lastIndexOf(part),
    );
    expect(at).not.toContain(-1);
    expect(at.slice(1)).toEqual(at.slice(1).toSorted((a, b) => a - b));
    expect(words).not.toContain('undefined');
  });

  it('is of this page for what is open, in the language of the reader', () => {
    const made = claim('KZ turnover 2024 > 28 bn USD', { id: 'kz' });
    const of = dataset([made]);
    vi.stubGlobal('location', new URL('https://five.example/'));
    const english = statementCitation(of, en, DEFAULT_CHOICES, made);
    expect(english).toContain('claim=kz');
    expect(statementCitation(of, ru, DEFAULT_CHOICES, made)).toContain('lang=ru');
    expect(citeContext(of, en, DEFAULT_CHOICES).today).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('in line is the name and the year, or that there is none', () => {
    const authors = [{ family: 'Tokayev', given: 'Kassym-Jomart' }, { literal: 'MFA Russia' }];
    expect(inlineCitation(en, { ...item(), author: authors })).toBe('(Tokayev; MFA Russia, 2025)');
    const { issued: _, ...undated } = item();
    expect(inlineCitation(en, { ...undated, author: authors.slice(0, 1) })).toBe(
      `(Tokayev, ${en.t('exportCite.undated')})`,
    );
  });
});

describe('the citation of a derived figure', () => {
  const five = claim('CA5 turnover 2024 > 50 bn USD', { id: 'five', speaker: 'tokayev', said: '2025-10-09' });
  const kz = claim('KZ turnover 2024 = 28 bn USD', { id: 'kz', speaker: 'tokayev', said: '2025-10-10' });
  const rest = derivation('rest', ['subtract', 'five', 'kz'], {
    name: { en: 'The other four', ru: 'Остальные четыре' },
  });
  const of = dataset([five, kz], [], [rest]);
  const cited = (text: Text, aside: readonly string[] = []) =>
    plain(derivedCitation(text, of, aside, outcomeOf(of, aside, rest), PERMALINK));

  it('says whose arithmetic it is, the result, the formula twice, and every claim under it', () => {
    const words = cited(en);
    for (const part of [
      en.t('derived.ours'),
      'The other four',
      'more than $22bn',
      '>50 − 28',
      '>$50bn',
      '$28bn',
      'tokayev',
      '10 October 2025',
    ])
      expect(words).toContain(part);
    expect(words.endsWith(PERMALINK)).toBe(true);
    expect(cited(ru)).toContain('Остальные четыре');
  });

  it('has no result where a claim under it is set aside', () => {
    const words = cited(en, ['five']);
    expect(words).toContain(plain(en.t('interval.unknown')));
    expect(words).not.toContain('$22bn');
  });
});
