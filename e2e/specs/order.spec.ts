import { walked } from '../fixtures/order';
import { expect, test } from '../fixtures/test';

const CLAIM = '?claim=turnover-uz-2025-tashkent';
const DASHBOARD = ['masthead', 'tl-slider', 'tl-gutter', 'tl-plot', 'map-svg', 'map', 'adds-up', 'chart-turnover'];

for (const [width, states] of [
  [
    1440,
    [
      ['', [...DASHBOARD, 'places', 'dash-controls', 'tl-corner', 'chart-people', 'evidence']],
      [CLAIM, [...DASHBOARD, 'evidence']],
      ['?tab=table', ['masthead', 'places', 'page-filters', 'table']],
      ['?tab=sources', ['masthead', 'documents', 'reader-title', 'passage', 'passage-margin']],
      ['?tab=coverage', ['masthead', 'places', 'coverage']],
    ],
  ],
  [820, [['?place=KZ', [...DASHBOARD, 'places', 'dash-controls', 'chart-people', 'chart-transport']]]],
  [
    390,
    [
      ['', [...DASHBOARD, 'places', 'dash-controls']],
      [CLAIM, [...DASHBOARD, 'evidence']],
      ['?tab=table', ['masthead', 'places', 'table']],
      ['?tab=sources', ['masthead', 'reader-title', 'passage']],
      ['?tab=coverage', ['masthead', 'places', 'coverage']],
    ],
  ],
] as const)
  test(`Tab comes to every part of a view, in the order in which it is seen: ${width}`, async ({ dashboard }) => {
    const { page } = dashboard;
    await page.setViewportSize({ width, height: 900 });
    for (const [search, parts] of states) {
      await dashboard.openForKeys(search);
      const { regions, back } = await walked(page);
      expect.soft([...regions], search).toEqual(expect.arrayContaining([...parts]));
      expect.soft(back, search).toEqual([]);
    }
  });
