import { expect, it } from 'vitest';
import { dataset } from '../domain/fixtures';
import { TEXTS } from '../i18n/fixtures';
import { viewSentence } from './embedWords';

it.each(TEXTS)('a view is named, and a chart by what it counts', (text) => {
  const chart = viewSentence(text, dataset([]), 'chart-turnover', 'turnover');
  expect(chart).toContain(text.t('chart.unit.turnover'));
  expect(viewSentence(text, dataset([]), 'map', null)).toContain(text.t('app.tagline'));
});
