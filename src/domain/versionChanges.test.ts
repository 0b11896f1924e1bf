import { describe, expect, it } from 'vitest';
import { claim, dataset } from './fixtures';
import { isVersion } from './version';
import { changedId, changesBetween } from './versionChanges';

const kz = claim('KZ turnover 2024 > 28 bn USD', { id: 'kz', speaker: 'lavrov' });
const uz = claim('UZ turnover 2025 = 13 bn USD', { id: 'uz' });

describe('what changed between two versions', () => {
  it('is nothing for the same claims, in whatever order', () => {
    expect(changesBetween(dataset([kz, uz]), dataset([uz, kz]))).toEqual([]);
  });

  it('names a claim that is gone, and one that came', () => {
    const changes = changesBetween(dataset([kz]), dataset([uz]));
    expect(changes.map((change) => [change.kind, changedId(change)])).toEqual([
      ['removed', 'kz'],
      ['added', 'uz'],
    ]);
  });

  it.each([
    ['figure', { quantity: claim('KZ turnover 2024 > 29 bn USD').quantity }],
    ['figure', { quantity: claim('KZ turnover 2024 = 28 bn USD').quantity }],
    ['what', { indicator: uz.indicator, counterpartArea: null }],
    ['place', { refArea: uz.refArea }],
    ['period', { period: uz.period }],
    ['speaker', { said: { ...kz.said, by: uz.said.by } }],
    ['said', { said: { ...kz.said, on: '2025-01-01' } }],
    ['quote', { appearances: uz.appearances }],
    ['notes', { scope: ['one-month'] }],
  ] as const)('says that the %s is another', (part, change) => {
    const changes = changesBetween(dataset([kz]), dataset([{ ...kz, ...change }]));
    expect(changes).toMatchObject([{ kind: 'changed', parts: [part] }]);
  });

  it('sees a new translation of the same words', () => {
    const words = { id: 'kz', quote: '[28] bn' };
    const [then, now] = ['больше 28', 'свыше 28'].map((translation) =>
      dataset([claim('KZ turnover 2024 > 28 bn USD', { ...words, translation })]),
    );
    expect(then && now && changesBetween(then, now)).toMatchObject([{ parts: ['translation'] }]);
  });
});

it('is named by twenty hexadecimal digits', () => {
  expect(isVersion('5f1c7c5c6a4e59e4941b')).toBe(true);
  for (const text of ['', '5f1c', '5F1C7C5C6A4E59E4941B', '../../5f1c7c5c6a4e59', '5f1c7c5c6a4e59e4941b0'])
    expect(isVersion(text)).toBe(false);
});
