import { expect, it } from 'vitest';
import { createDataset } from '../dataset';
import { claim, dataset, speakerId } from '../fixtures';
import { withOwnLinks } from './withOwnLinks';

const known = claim('KZ turnover 2024 > 28 bn USD', { id: 'known' });
const own = claim('KZ turnover 2024 > 28 bn USD', { id: 'own:again' });
const other = claim('UZ turnover 2024 = 12 bn USD', { id: 'own:other' });
const all = dataset([known, own, other]);
const none = new Map<string, string>();

it('makes a repeat one more appearance of what it repeats', () => {
  const joined = withOwnLinks(all, { repeats: new Map([['own:again', 'known']]), speakers: none });
  expect(joined.claims.map(({ id }) => String(id))).toEqual(['known', 'own:other']);
  expect(joined.claims[0]?.appearances).toEqual([...known.appearances, ...own.appearances]);
  expect(joined.claims[1]).toBe(other);
});

it('leaves a claim that repeats what is not shown, or what is itself a repeat', () => {
  const gone = withOwnLinks(all, { repeats: new Map([['own:again', 'put-away']]), speakers: none });
  expect(gone.claims).toHaveLength(3);
  const round = new Map([
    ['own:again', 'own:other'],
    ['own:other', 'own:again'],
  ]);
  expect(withOwnLinks(all, { repeats: round, speakers: none }).claims).toHaveLength(3);
});

it('is the same where there are no links', () => {
  expect(withOwnLinks(all, { repeats: none, speakers: none })).toBe(all);
});

it('has one speaker where the same is meant, and only where that one is shown', () => {
  const before = dataset([known, own]);
  const [first] = before.speakers;
  if (!first) throw new Error('no speaker');
  const same = { ...first, id: speakerId('own:first') };
  const said = { ...own, said: { ...own.said, by: same.id } };
  const two = createDataset({ ...before, claims: [known, said], speakers: [first, same] });
  const joined = withOwnLinks(two, { repeats: none, speakers: new Map([['own:first', first.id]]) });
  expect(joined.speakers).toEqual([first]);
  expect(joined.claims[1]?.said.by).toBe(first.id);
  const gone = withOwnLinks(two, { repeats: none, speakers: new Map([['own:first', 'put-away']]) });
  expect(gone.speakers).toHaveLength(2);
});

it('keeps with a claim how what repeats it came to be', () => {
  const deeds = [{ did: 'added', at: '2026-02-04T09:00:00.000Z' }] as const;
  const told = dataset([known, { ...own, deeds }, other]);
  const joined = withOwnLinks(told, { repeats: new Map([['own:again', 'known']]), speakers: none });
  expect(joined.claims.map((claim) => claim.deeds)).toEqual([deeds, undefined]);
});
