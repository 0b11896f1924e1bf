import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { vocabularyOf } from './app/vocabulary';
import { drawPage } from './checks/drawPage';
import { fuzzing } from './checks/fuzz';
import { real } from './data/fixtures';
import { parseDataset } from './data/parseDataset';
import { withFinder } from './domain/search/withFinder';
import { HOSTILE } from './files/data/fixtures';
import { visible } from './selectors/visible';
import { formatAddress, parseAddress } from './state/address';
import { queryOf } from './state/boot';

/** Of so many addresses one is drawn as a whole page. */
const DRAWN = 250;

const parsed = parseDataset(real);
const dataset = withFinder(parsed.dataset);
const vocabulary = vocabularyOf(dataset);
const { claims, derivations, events, sources, speakers, codes } = dataset;
const told = { addresses: 0, refusedValues: 0, drawn: 0 };

const NAMES = ['tab', 'time', 'place', 'topic', 'source', 'speaker', 'q', 'claim', 'compare', 'doc', 'sort', 'chart'];
const FURTHER = ['derived', 'aside', 'report', 'clock', 'lang', 'theme', 'data', 'embed', 'fbclid', '__proto__', ''];
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const IDS = [claims, derivations, events, sources, speakers, codes.areas.list, codes.topics.list].flatMap(idsOf);
const WORDS = [
  'dashboard',
  'table',
  'sources',
  'coverage',
  'en',
  'ru',
  'dark',
  'said',
  '0',
  '1',
  '-value',
  'map',
  '@map?place=KZ',
];
const TIMES = [
  '2024',
  '2019..2026',
  '2025-09..2026-01',
  '2026..2019',
  '9999',
  '0000-00',
  '2024-13',
  'NaN',
  '..',
  '2024..',
];
const OTHERS = [
  'constructor',
  '__proto__',
  '~',
  '~~',
  'KZ~KZ',
  'javascript:alert(1)',
  '//evil.example/',
  '%',
  '%ff',
  '\ud800',
];

const value = fc.oneof(
  fc.constantFrom(...IDS),
  fc.constantFrom(...WORDS, ...TIMES, ...OTHERS, ...HOSTILE),
  fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS)).map((pair) => pair.join('~')),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ maxLength: 20 }),
  fc.constant('x'.repeat(5000)),
);
/** Encoded as a browser does it, or not at all. */
const pair = fc
  .tuple(fc.constantFrom(...NAMES, ...FURTHER), value, fc.integer({ min: 0, max: 3 }))
  .map(([name, text, raw]) => `${name}=${raw === 0 ? text : encodeURIComponent(text.replace(/\p{Surrogate}/gu, '?'))}`);
const address = fc.array(pair, { maxLength: 7 }).map((pairs) => `?${pairs.join('&')}`);

describe('an address that nobody made here', () => {
  const { numRuns, seed, timeout } = fuzzing('addresses', 150);
  afterAll(() => {
    if (numRuns > 5000) console.log(`${numRuns} addresses, seed ${seed}: ${JSON.stringify(told)}`);
  });

  it(
    'is read as far as it can be, names what it cannot, and is written so that it is read as the same',
    async () => {
      await fc.assert(
        fc.asyncProperty(address, async (search) => {
          told.addresses += 1;
          const { choices, problems } = parseAddress(search, vocabulary);
          told.refusedValues += problems.length;
          const query = queryOf(search);
          for (const { key, value: refused } of problems) expect(query.get(key)).toBe(refused);
          const again = formatAddress(choices);
          expect(parseAddress(again, vocabulary)).toEqual({ choices, problems: [] });
          expect(encodeURI(decodeURI(again))).toBe(encodeURI(decodeURI(encodeURI(decodeURI(again)))));
          visible(dataset, choices);
          if (told.addresses % DRAWN !== 1) return;
          told.drawn += 1;
          const html = await drawPage({ ...parsed, dataset }, choices);
          expect(html).toMatch(/<main/);
          expect(html).not.toMatch(/<script|\son\w+="|(href|src)="(?!https?:|[/?#.])|\b(NaN|Infinity)\b/i);
        }),
        { numRuns, seed },
      );
    },
    timeout,
  );
});
