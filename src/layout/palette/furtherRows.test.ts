import { expect, it } from 'vitest';
import { claim, dataset } from '../../domain/fixtures';
import { builtIn, nextPartId } from '../../domain/part';
import { plain, TEXTS } from '../../i18n/fixtures';
import { type FurtherDoing, furtherRows } from './furtherRows';

const [en] = TEXTS;
if (!en) throw new Error('no words');

const home = builtIn('test');
const customs = {
  id: nextPartId('Customs', [home]),
  name: { en: 'Customs', ru: 'Таможня' },
  origin: 'opened',
  version: null,
  address: null,
} as const;
const DATA = {
  ...dataset([
    claim('KZ turnover 2024 = 28 bn USD', { id: 'kz', speaker: 'tokayev', source: 'own:d1' }),
    claim('KZ turnover 2024 > 27 bn USD', { id: 'more', speaker: 'putin' }),
  ]),
  parts: [home, customs],
};
const NOW: Parameters<typeof furtherRows<string>>[2] = {
  tab: 'table',
  claim: null,
  aside: [],
  report: [],
  playing: false,
  singleKeys: true,
  problems: 0,
};
const OFFERED = { views: ['map'], images: ['png'], data: [], orders: ['value'] } as const;

function rowsOf(now: Partial<typeof NOW>) {
  const done: string[] = [];
  const did =
    (name: string) =>
    (...about: readonly unknown[]): void =>
      void done.push([name, ...about.filter((one) => one !== undefined)].join(' '));
  const to: FurtherDoing<string> = {
    takeAway: did('take'),
    pictureStatement: did('picture'),
    readView: did('read'),
    hearView: did('hear'),
    visit: did('visit'),
    showChart: did('chart'),
    print: did('print'),
    sortBy: did('sort'),
    setPlaying: did('play'),
    goNext: did('next'),
    goBack: did('back'),
    readInContext: did('context'),
    closeEvidence: did('close'),
    openCompare: did('compare'),
    setAside: did('aside'),
    restore: did('restore'),
    gather: did('gather'),
    openReview: did('review'),
    closePart: did('part'),
    switchSingleKeys: did('keys'),
    dismissProblems: did('dismiss'),
  };
  const rows = furtherRows(en ?? never(), DATA, { ...NOW, ...now }, OFFERED, to);
  return { rows, run: (key: string) => rows.find((row) => row.key === key)?.run(), done };
}
const never = (): never => {
  throw new Error('no words');
};

it('are about the view, the statement or the document that they name', () => {
  const { rows } = rowsOf({ claim: 'kz' });
  const named = rows.map(({ main, about = '' }) => plain(`${main}: ${about}`));
  expect(named).toContain('Save an image, PNG: Map');
  expect(named).toContain('Read in context: $28bn, Kazakhstan');
  expect(named).toContain('Compare with: >$27bn, putin');
  expect(named).toContain('Put the package away: Customs');
});

it('open the review of a document of one’s own, and close a package', () => {
  const { run, done } = rowsOf({});
  run('review own:d1');
  run(`part ${customs.id}`);
  expect(done).toEqual(['review own:d1', `part ${customs.id}`]);
});

it('have of a statement and of the table only what can be done there', () => {
  const keys = rowsOf({ tab: 'dashboard' }).rows.map(({ key }) => key);
  expect(keys.filter((key) => /^(open|sort) /.test(key))).toEqual([]);
});

it('take a statement out of the report that has it', () => {
  const { run, done } = rowsOf({ claim: 'kz', report: ['kz', 'more'] });
  run('open report');
  expect(done).toEqual(['gather more']);
});
