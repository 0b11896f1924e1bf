import { describe, expect, it } from 'vitest';
import { periodYears } from '../../domain/claim';
import { ownClaim } from '../../domain/own/ownClaim';
import type { OwnDraft } from '../../domain/own/ownFigure';
import { ownDocument, ownDraft, ownLog } from '../../domain/own/ownFixtures';
import { ownPart } from '../../domain/own/ownIds';
import { type OwnAction, replay } from '../../domain/own/ownLog';
import { real } from '../fixtures';
import { joinPackages } from '../joinPackages';
import { parseDataset } from '../parseDataset';
import { parseSound } from '../parseSound';
import { ownPackage } from './ownPackage';

const home = parseDataset(real);
const document = ownDocument();
const first = ownDraft();
const second = ownDraft('$13 billion', { refArea: 'UZ', quantity: { bound: 'exact', amount: 13e9, unit: 'USD' } });

function shown(drafts = [first, second], ...more: readonly OwnAction[]) {
  const log = ownLog(
    { type: 'document-added', document },
    { type: 'figures-found', document: document.id, recogniser: '1', drafts },
    { type: 'decided', document: document.id, figures: drafts.map(({ id }) => id), decision: 'accepted' },
    ...more,
  );
  const { files, links } = ownPackage(replay(log), home.dataset.codes, log, home.dataset.speakers);
  const parsed = parseSound(files, ({ version }) => ownPart(version), home.dataset.codes);
  return joinPackages(home, [{ ...parsed, links }]);
}
const ownClaims = (...asked: Parameters<typeof shown>) =>
  shown(...asked).dataset.claims.filter(({ id }) => id.startsWith('own:'));

const reading = ({ quantity, indicator, refArea, counterpartArea, period, status }: OwnDraft) => ({
  quantity,
  indicator,
  refArea,
  counterpartArea,
  period,
  status,
});

describe('what is the reader’s own', () => {
  it('is said by the one who is known, by whatever form of the name', () => {
    const said = { kind: 'named', name: 'президентом Токаевым', speaker: null } as const;
    expect(ownClaims([ownDraft(undefined, { said })]).map((claim) => claim.said.by)).toEqual(['kassym-jomart-tokayev']);
  });

  it('stands among the others with all its fields, and in its document', () => {
    const { dataset, issues } = shown();
    expect(issues).toEqual([]);
    const [claim] = dataset.claims.filter(({ id }) => id.startsWith('own:'));
    expect(claim).toMatchObject({
      id: `own:courier-2026-${first.id}`,
      refArea: 'KZ',
      counterpartArea: 'RU',
      quantity: { kind: 'amount', bound: 'more-than', amount: 30e9, unit: 'USD', precision: 1e9 },
      period: { kind: 'year', start: '2025-01-01', end: '2025-12-31' },
      said: { by: 'own:the-minister', on: '2026-02-03', precision: 'by' },
      status: 'stated',
      appearances: [{ source: 'own:courier-2026', anchored: true }],
    });
    expect(claim?.indicator).toBe(dataset.codes.indicators.byId.get('trade-turnover'));
    expect(dataset.parts.map(({ origin }) => origin)).toEqual(['built-in', 'own']);
    expect(dataset.sources.at(-1)).toMatchObject({ publisher: { name: 'The Courier', url: null } });
  });

  it('tells how each came to be: its document, the reading with its version, what was decided', () => {
    const edited = { type: 'edited', document: document.id, figure: first.id, reading: { refArea: 'UZ' } } as const;
    const [claim] = ownClaims([first], edited);
    expect(claim?.deeds?.map(({ did, what }) => [did, what])).toEqual([
      ['added', undefined],
      ['read', '1'],
      ['accepted', undefined],
      ['edited', 'refArea'],
    ]);
    expect(home.dataset.claims.some(({ deeds }) => deeds)).toBe(false);
  });

  it('keeps apart that nobody is named and that it is not known who', () => {
    const said = (kind: 'nobody' | 'unknown') => ownClaims([{ ...first, said: { kind } }])[0];
    expect(said('nobody')).toMatchObject({ said: { by: null, precision: 'day' }, scope: [] });
    expect(said('unknown')).toMatchObject({ said: { by: null, precision: 'by' }, scope: ['speaker-unknown'] });
  });

  it('is said on the day that the review gives it', () => {
    for (const kind of ['nobody', 'unknown'] as const) {
      const draft = { ...first, said: { kind } };
      const { by: _, at: __, ...day } = ownClaim(draft, document, home.dataset)?.said ?? {};
      expect(ownClaims([draft])[0]?.said).toMatchObject(day);
    }
  });

  it.each([
    ['Russia’s economy minister Maxim Reshetnikov', 'Maxim Reshetnikov'],
    ['министр экономики Максим Решетников', 'Максим Решетников'],
    ['Президент России', 'Президент России'],
    ['the central bank', 'the central bank'],
  ])('has a short name of its speaker: %s', (name, short) => {
    const { dataset } = shown([{ ...first, said: { kind: 'named', name, speaker: null } }]);
    expect(dataset.speakers.at(-1)).toMatchObject({ name: { en: name }, short: { en: short } });
  });

  it('is a document even before anything in it is accepted', () => {
    const rejected = { type: 'decided', document: document.id, figures: [first.id, second.id], decision: 'rejected' };
    const { dataset } = shown([first, second], { ...rejected, type: 'decided', decision: 'rejected' });
    expect(dataset.claims).toHaveLength(home.dataset.claims.length);
    expect(dataset.sources).toHaveLength(home.dataset.sources.length + 1);
  });

  it('is left out as long as something is missing', () => {
    expect(ownClaims([{ ...first, period: null }])).toEqual([]);
  });

  it('has its place whatever it is about', () => {
    const { dataset, issues } = shown([
      { ...first, refArea: 'other:Belarus', quantity: { bound: 'exact', amount: 4e12, unit: 'RUB' } },
      {
        ...second,
        indicator: 'other:remittances',
        period: { kind: 'year', start: '2017-01-01', end: '2017-12-31' },
        said: { kind: 'unknown' },
      },
    ]);
    expect(issues).toEqual([]);
    const [belarus, remittances] = dataset.claims.filter(({ id }) => id.startsWith('own:'));
    expect(belarus).toMatchObject({ refArea: 'BY', quantity: { unit: 'RUB' } });
    expect(belarus?.counterpartArea).toBe('RU');
    expect(dataset.codes.areas.byId.has('RU')).toBe(false);
    expect(dataset.codes.areas.byId.get('BY')?.name).toEqual({ en: 'Belarus', ru: 'Беларусь' });
    expect(remittances?.indicator).toMatchObject({ topic: 'remittances', name: { ru: 'Денежные переводы' } });
    expect(remittances && periodYears(remittances)).toEqual([2017]);
    expect(dataset.axis.first).toBe(2017);
  });

  it('names what the reader names in his own words', () => {
    const [claim] = ownClaims([
      { ...first, indicator: 'other:Поставки зерна', quantity: { bound: 'about', amount: 3, unit: 'вагонов в день' } },
    ]);
    expect(claim?.indicator).toMatchObject({
      id: 'postavki-zerna',
      name: { en: 'Поставки зерна' },
      topic: 'own-other',
    });
    expect(claim?.quantity).toMatchObject({ unit: 'vagonov-v-den', symbol: { ru: 'вагонов в день' } });
  });

  it('is one statement where its document says the same twice', () => {
    const heading = { ...second, ...reading(first), said: { kind: 'nobody' } } as const;
    const [claim, ...others] = ownClaims([first, heading]);
    expect(others).toEqual([]);
    expect(claim?.appearances.map(({ figure }) => figure.exact)).toEqual([first.figure.exact, second.figure.exact]);
    expect(ownClaims([first, { ...heading, refArea: 'UZ' }])).toHaveLength(2);
  });

  it('joins the claim that it repeats, where the reader says so', () => {
    const known = home.dataset.claims.find(({ refArea }) => refArea === 'KZ');
    const repeats = known?.id ?? '';
    const { dataset } = shown([first], { type: 'repeat-told', document: document.id, figure: first.id, repeats });
    expect(dataset.claims).toHaveLength(home.dataset.claims.length);
    expect(dataset.claimById.get(known?.id ?? first.id)?.appearances.at(-1)?.source).toBe('own:courier-2026');
  });

  it('is said by who is known, where the reader says that he is meant', () => {
    const speaker = home.dataset.speakers[0]?.id ?? '';
    const { dataset } = shown([{ ...first, said: { kind: 'named', name: 'the minister', speaker } }]);
    expect(dataset.speakers).toHaveLength(home.dataset.speakers.length);
    expect(dataset.claims.at(-1)?.said.by).toBe(speaker);
  });

  it('quotes words that were moved out of their sentence by themselves, and paragraphs apart', () => {
    const text = 'Heading\n\nTrade was $30 billion\nin 2025.';
    const wide = ownDocument({ text });
    const draft = ownDraft('exceeded $30 billion', {
      figure: { exact: '$30 billion', start: 19, end: 30 },
      quote: { exact: 'Heading', start: 0, end: 7 },
    });
    const log = ownLog(
      { type: 'document-added', document: wide },
      { type: 'figures-found', document: wide.id, recogniser: '1', drafts: [draft] },
      { type: 'decided', document: wide.id, figures: [draft.id], decision: 'accepted' },
    );
    const { files } = ownPackage(replay(log), home.dataset.codes, log);
    const { dataset, issues } = parseSound(files, ({ version }) => ownPart(version), home.dataset.codes);
    expect(issues).toEqual([]);
    expect(dataset.claims[0]?.appearances[0].quote.exact).toBe('$30 billion');
    expect(dataset.sources[0]?.passages.map(({ text: words }) => words)).toEqual([
      'Heading',
      'Trade was $30 billion',
      'in 2025.',
    ]);
  });
});
