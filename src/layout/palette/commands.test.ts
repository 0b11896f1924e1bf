import { expect, it } from 'vitest';
import { areas, filter } from '../../domain/fixtures';
import { WHOSE } from '../../domain/own/whose';
import { TEXTS } from '../../i18n/fixtures';
import { actionRows, viewRows } from './commands';

const [en] = TEXTS;
if (!en) throw new Error('no words');

it('offers the views but for the one that is there', () => {
  const gone: string[] = [];
  const rows = viewRows(en, ['dashboard', 'table', 'coverage'], 'table', (tab) => void gone.push(tab));
  expect(rows.map(({ key }) => key)).toEqual(['view dashboard', 'view coverage']);
  rows[1]?.run();
  expect(gone).toEqual(['coverage']);
});

it('offers what can be done now, and does it', () => {
  const done: unknown[] = [];
  const to = {
    resetFilters: () => void done.push('reset'),
    chooseWhose: (whose: string | null) => void done.push(whose ?? 'anybody'),
    openExport: (view: string) => void done.push(view),
    addDocument: () => undefined,
    openReport: () => void done.push('report'),
    checkDraft: () => void done.push('check'),
    explainKeys: () => void done.push('keys'),
    showAccessibility: () => void done.push('access'),
    readView: (view: string) => void done.push(`read ${view}`),
    showDerived: (shown: boolean) => void done.push(shown),
    setClock: (clock: string) => void done.push(clock),
    setTheme: (theme: string) => void done.push(theme),
    setLanguage: (lang: string) => void done.push(lang),
  };
  const offered = { themes: ['light', 'dark'], languages: ['en', 'ru'], whose: [] } as const;
  const now = { ...filter(), tab: 'coverage', derived: true, clock: 'described', theme: 'light', lang: 'en' } as const;
  const rows = actionRows(en, now, offered, to);
  expect(rows.map(({ key }) => key)).toEqual([
    'export',
    'add',
    'open-file',
    'report',
    'read',
    'check',
    'keys',
    'accessibility',
    'derived',
    'clock',
    'theme dark',
    'language ru',
  ]);
  for (const row of rows) row.run();
  expect(done).toEqual(['coverage', 'report', 'read coverage', 'check', 'keys', 'access', false, 'said', 'dark', 'ru']);
  expect(actionRows(en, { ...now, places: areas('KZ') }, offered, to)[0]?.key).toBe('reset');

  const mine = actionRows(en, { ...now, whose: 'mine' }, { ...offered, whose: [null, ...WHOSE] }, to);
  const offers = mine.filter(({ key }) => key.startsWith('whose'));
  expect(offers.map(({ main }) => main)).toEqual([
    'All figures, mine and the built-in ones',
    'Only the built-in figures',
  ]);
  done.length = 0;
  for (const row of offers) row.run();
  expect(done).toEqual(['anybody', 'ours']);
});
