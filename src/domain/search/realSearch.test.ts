import { expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { claimTopic } from '../claim';
import { searchIndex } from './searchIndex';
import { textsOf } from './texts';
import { withFinder } from './withFinder';

const { dataset } = parseDataset(real);
const { finder } = withFinder(dataset);
const found = (question: string) => dataset.claims.filter(({ id }) => finder?.find(question).has(id));
/** As if no quote and no document had any of the words that are asked for. */
const byNames = searchIndex(
  textsOf(dataset).map(({ id, names }) => ({ id, names })),
  ['names'],
);
const foundByNames = (question: string) => byNames.search(question).map(({ id }) => id);

/** What an analyst sees on the screen and asks for, and what of it there is. */
const ASKED: readonly (readonly [question: string, isMeant: (claim: (typeof dataset.claims)[number]) => boolean])[] = [
  ['companies', ({ indicator }) => indicator.id === 'companies-russian-capital'],
  ['turnover', ({ indicator }) => indicator.id === 'trade-turnover'],
  ['товарооборот', ({ indicator }) => indicator.id === 'trade-turnover'],
  ['инвестиция', ({ indicator }) => indicator.id.startsWith('investment-')],
  ['Uzbekistan', ({ refArea }) => refArea === 'UZ'],
  ['Узбекистана', ({ refArea }) => refArea === 'UZ'],
  ['Lavrov', ({ said }) => said.by === 'sergey-lavrov'],
  ['Khakimov', ({ said }) => said.by === 'obid-khakimov'],
  ['corridors', ({ indicator }) => indicator.id.startsWith('transport-corridors')],
  ['transport', (claim) => claimTopic(claim) === 'transport'],
];

it.each(ASKED)('finds every statement about “%s”, whatever words its quote has', (question, isMeant) => {
  const meant = dataset.claims.filter(isMeant).map(({ id }) => id);
  expect(meant).not.toEqual([]);
  expect(found(question).map(({ id }) => id)).toEqual(expect.arrayContaining(meant));
  expect(foundByNames(question)).toEqual(expect.arrayContaining(meant));
});

it.each([
  ['firms', 'companies-russian-capital'],
  ['фирмы', 'companies-russian-capital'],
  ['cargo from', 'overland-freight-share'],
  ['aid', 'assistance'],
  ['университеты', 'students'],
])('finds for “%s”, a word that nobody uses, what others call otherwise', (question, indicator) => {
  expect(found(question).map((claim) => claim.indicator.id)).toContain(indicator);
});

it('finds the exhibition, which no quote of a figure names alone', () => {
  expect(finder?.named('INNOPROM')).not.toEqual([]);
  const meant = dataset.events.filter(({ name }) => name.en.includes('INNOPROM')).map(({ id }) => id);
  expect(meant).not.toEqual([]);
  expect([...(finder?.find('INNOPROM') ?? [])]).toEqual(expect.arrayContaining(meant));
  expect(foundByNames('INNOPROM')).toEqual(expect.arrayContaining(meant));
});
