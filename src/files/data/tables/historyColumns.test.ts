import { expect, it } from 'vitest';
import { claim, dataset } from '../../../domain/fixtures';
import { TEXTS } from '../../../i18n/fixtures';
import { contextOf } from '../fixtures';
import { cellsOf } from './column';
import { historyColumns } from './historyColumns';

const [en] = TEXTS;
if (!en) throw new Error('no words');
const plain = claim('KZ turnover 2024 > 28 bn USD');
const at = '2026-02-04T09:00:00.000Z';
const cells = (...deeds: NonNullable<typeof plain.deeds>) => {
  const own = { ...plain, deeds };
  return cellsOf(historyColumns([plain, own]), own, contextOf(dataset([own]), en));
};

it('are there only where a claim tells its history', () => {
  expect(historyColumns([plain])).toEqual([]);
  expect(historyColumns([plain, { ...plain, deeds: [] }]).map(({ name }) => name)).toEqual([
    'found_by',
    'recogniser',
    'accepted_at',
    'history',
  ]);
});

it('tell who found it, in which version, and when it was accepted last', () => {
  const later = '2026-02-05T09:00:00.000Z';
  expect(cells({ did: 'read', at, what: '3' }, { did: 'accepted', at }, { did: 'accepted', at: later })).toEqual([
    'recogniser',
    '3',
    later,
    `[{"did":"read","at":"${at}","what":"3"},{"did":"accepted","at":"${at}"},{"did":"accepted","at":"${later}"}]`,
  ]);
  expect(cells({ did: 'selected', at }).slice(0, 3)).toEqual(['reader', null, null]);
});
