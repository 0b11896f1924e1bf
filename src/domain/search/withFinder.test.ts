import { describe, expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { claim, dataset, event } from '../fixtures';
import type { Finder } from './finder';
import { withFinder } from './withFinder';

const plain = parseDataset(real).dataset;
const searched = withFinder(plain);

function finderOf(within = searched): Finder {
  if (!within.finder) throw new Error('no finder');
  return within.finder;
}

const found = (question: string) => {
  const ids = [...finderOf().find(question)];
  const claims = ids.filter((id) => searched.claimById.has(id));
  return { claims: claims.sort(), events: ids.filter((id) => !claims.includes(id)) };
};

describe('in the package, words find', () => {
  it.each([
    ['a topic', 'turnover', 13],
    ['a topic, in Russian', 'товарооборот', 13],
    ['another case of it', 'товарооборота', 13],
    ['companies and enterprises alike', 'companies', 3],
    ['one company', 'company', 3],
    ['a company in Russian', 'компания', 3],
    ['only what is called by that word', 'предприятия', 1],
    ['a singular', 'инвестиция', 7],
    ['a dative', 'инвестициям', 7],
    ['a measure', 'exports', 1],
    ['a place', 'Uzbekistan', 6],
    ['a place in another case', 'Узбекистана', 6],
    ['the beginning of a place', 'Uzb', 6],
    ['a speaker', 'Lavrov', 3],
    ['a speaker in Russian', 'Лавров', 3],
    ['a speaker in another case', 'Лавровым', 3],
    ['an office', 'foreign minister', 9],
    ['a bound that the quote words otherwise', 'more than 50', 1],
    ['the same in Russian, with its scale', 'больше 50 млрд', 1],
    ['no bound but its own', 'more than 10', 0],
    ['what is asked in a question', 'who said 45 billion?', 1],
    ['one word for several', 'railway', 7],
    ['several for one, in Russian', 'железная дорога', 7],
    ['what is cut short', 'ж/д', 7],
    ['an office in Russian', 'президент', 21],
    ['an event', 'INNOPROM', 1],
    ['a town where things were said', 'Душанбе', 21],
    ['a publisher', 'nCa', 24],
    ['a year that is described', '2026', 4],
    ['a figure', '$50bn', 2],
    ['a figure in Russian', '50 млрд', 2],
    ['a place and a measure', 'Kazakhstan corridors', 4],
    ['words of a quote and of a name', 'Лавров turnover', 2],
    ['nothing in words that nobody said', 'zebra', 0],
    ['nothing where one word of two is missing', 'turnover zebra', 0],
    ['nothing in signs', '—', 0],
  ])('%s: %s', (_, question, count) => {
    expect(found(question).claims).toHaveLength(count);
  });

  it.each([
    ['товаро\u00adоборот', 'товарооборот'],
    ['Central\u00a0Asia', 'central asia'],
    ['North-South', 'north – south'],
    ['инвести\u200bции', 'инвестиции'],
    ['объём', 'ОБЪЕМ'],
    ['companies', 'company'],
    ['инвестиция', 'инвестициям'],
    ['Lavrov', 'Лаврова'],
  ])('the same in %s as in %s', (one, other) => {
    expect(found(one).claims).toEqual(found(other).claims);
    expect(found(one).claims.length).toBeGreaterThan(0);
  });

  it('events by their names', () => {
    expect(found('ИННОПРОМ').events).toEqual(['innoprom-tashkent-2026-04-20']);
    expect(found('nuclear power plant').events).toEqual(['nuclear-plant-kz']);
    expect(found('газовый союз').events).toContain('gas-union-ru-kz-uz');
  });

  it('what is called so before what only mentions it', () => {
    const [first] = finderOf().search('Uzbekistan turnover');
    expect(searched.claimById.get(first?.id ?? '')).toMatchObject({
      refArea: 'UZ',
      indicator: { id: 'trade-turnover' },
    });
  });
});

it.each([
  ['Kazahstan', 'Kazakhstan'],
  ['инвестицыи 2024', 'инвестиции 2024'],
  ['Tokaev', 'Tokayev'],
  ['turnovr', 'turnover'],
  ['turnover', null],
  ['zzzzzzzz', null],
])('what nothing holds is put right: %s', (question, corrected) => {
  expect(finderOf().corrected(question)).toBe(corrected);
});

describe('a dataset with a finder', () => {
  it('is the same each time, and the other one stays as it was', () => {
    expect(withFinder(plain)).toBe(searched);
    expect(withFinder(searched)).toBe(searched);
    expect(plain.finder).toBeNull();
    expect(searched.claims).toBe(plain.claims);
  });

  it('finds without names what stands in quotes and translations', () => {
    const turnover = claim('KZ turnover 2024 = 28 bn USD', {
      quote: 'Торговля Казахстана [достигла 28 млрд] долларов',
      translation: 'Trade reached 28 billion',
    });
    const summit = event('CA5 summit 2025-10-09', { quote: '[саммит] в Душанбе' });
    const finder = finderOf(withFinder(dataset([turnover], [summit])));
    expect([...finder.find('торговлей достигла')]).toEqual([turnover.id]);
    expect([...finder.find('reach billions')]).toEqual([turnover.id]);
    expect([...finder.find('душанбе')]).toEqual([summit.id]);
    expect([...finder.find('достигла душанбе')]).toEqual([]);
  });
});
