import { expect, it } from 'vitest';
import { real } from '../data/fixtures';
import { parseDataset } from '../data/parseDataset';
import { CODES } from '../domain/codeFixtures';
import { areas } from '../domain/fixtures';
import { yearRange } from '../domain/month';
import { createText } from '../i18n/createText';
import { en } from '../i18n/messages/en';
import { shownIds } from '../selectors/shownIds';
import { type Choices, DEFAULT_CHOICES } from '../state/choices';
import { exportViews } from '../state/exportView';
import { drawings } from './drawings';

const EXPORT_VIEWS = exportViews(CODES.topics.list);

const { dataset } = parseDataset(real);
const text = createText('en', en);

const FILTERS: Readonly<Record<string, Partial<Choices>>> = {
  nothing: {},
  'a place': { places: areas('KZ') },
  'a year': { time: yearRange(2024) },
  'a topic': { topics: ['transport'] },
  words: { q: 'контейнер' },
  'words that nobody said': { q: 'zzz' },
  'what is derived': { derived: false },
  'a claim set aside': { aside: ['turnover-kz-2024-tokayev'] },
};

for (const view of EXPORT_VIEWS) {
  it.each(Object.entries(FILTERS))(`${view} lists no figure twice and none that is hidden by %s`, async (_, filter) => {
    const choices = { ...DEFAULT_CHOICES, ...filter };
    const listed = (await drawings(view)).figures({ dataset, choices, text }).map(({ id }) => id);
    expect([...new Set(listed)]).toEqual(listed);
    const shown = shownIds(dataset, choices);
    expect(listed.filter((id) => !shown.has(id))).toEqual([]);
  });
}

it('two statements are drawn with what lies in both, whatever the filter, in both languages', async () => {
  const { figures, draw } = await drawings('compare');
  const choices: Choices = {
    ...DEFAULT_CHOICES,
    compare: ['turnover-ca5-per-year-lavrov', 'turnover-ca5-2024-tokayev'],
    topics: ['people'],
  };
  expect(figures({ dataset, choices, text }).map(({ id }) => id)).toEqual([...(choices.compare ?? [])]);
  const { title, sentence, height } = draw({ dataset, choices, text, width: 1200, height: 600 });
  expect(title).toMatch(/^Compatible: .*names no year$/);
  expect(sentence).toMatch(/^If both hold/);
  expect(height).toBeGreaterThan(100);
  expect(figures({ dataset, choices: DEFAULT_CHOICES, text })).toEqual([]);
});
