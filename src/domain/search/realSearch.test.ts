import { expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { claimTopic } from '../claim';
import { withFinder } from './withFinder';

const { dataset } = parseDataset(real);
const { finder } = withFinder(dataset);
const found = (question: string) => dataset.claims.filter(({ id }) => finder?.find(question).has(id));

/** What an analyst sees on the screen and asks for, and what of it there is. */
const ASKED: readonly (readonly [question: string, isMeant: (claim: (typeof dataset.claims)[number]) => boolean])[] = [
  ['companies', ({ indicator }) => indicator.id === 'companies-russian-capital'],
  ['turnover', ({ indicator }) => indicator.id === 'trade-turnover'],
  ['товарооборот', ({ indicator }) => indicator.id === 'trade-turnover'],
  ['инвестиция', ({ indicator }) => indicator.id.startsWith('investment-')],
  ['Uzbekistan', ({ refArea }) => refArea === 'UZ'],
  ['Узбекистана', ({ refArea }) => refArea === 'UZ'],
  ['Lavrov', ({ said }) => said.by === 'sergey-lavrov'],
  ['transport', (claim) => claimTopic(claim) === 'transport'],
];

it.each(ASKED)('finds every statement about “%s”, whatever words its quote has', (question, isMeant) => {
  const meant = dataset.claims.filter(isMeant).map(({ id }) => id);
  expect(meant).not.toEqual([]);
  expect(found(question).map(({ id }) => id)).toEqual(expect.arrayContaining(meant));
});

it('finds the exhibition, which no quote of a figure names alone', () => {
  expect(finder?.named('INNOPROM')).not.toEqual([]);
  expect(finder?.find('INNOPROM').size).toBeGreaterThan(0);
});
