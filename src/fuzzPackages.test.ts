import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { drawPage } from './checks/drawPage';
import { type Broken, broken, brokenPackage, fuzzing, smallHome } from './checks/fuzz';
import { survey } from './checks/survey';
import { joinPackages } from './data/joinPackages';
import { LoadError } from './data/LoadError';
import { type Parsed, parseDataset } from './data/parseDataset';
import { parseSound } from './data/parseSound';
import { nextPartId } from './domain/part';
import { createText } from './i18n/createText';
import { en } from './i18n/messages/en';
import { ru } from './i18n/messages/ru';
import { type Choices, DEFAULT_CHOICES, TABS } from './state/choices';

/** Of so many packages one is drawn as a whole page, which takes five times as long as asking all models. */
const DRAWN = 40;

const home = parseDataset(smallHome());
const texts = { en: createText('en', en), ru: createText('ru', ru) };
const told = { opened: 0, refused: 0, leftOut: 0, statements: 0, drawn: 0 };

/** As it is opened beside a small package of ours; null where it is refused, which has to say why. */
function opened(how: Broken): Parsed | null {
  const name = { en: 'Opened', ru: 'Opened' };
  const part = { id: nextPartId('opened', []), name, origin: 'opened', address: null } as const;
  try {
    const parsed = parseSound(brokenPackage(how), ({ version }) => ({ ...part, version }), home.dataset.codes);
    expect(parsed.issues.filter(({ record, message }) => record === '' || message === '')).toEqual([]);
    told.leftOut += parsed.issues.length;
    told.statements += parsed.dataset.claims.length;
    return joinPackages(home, [parsed]);
  } catch (error) {
    if (!(error instanceof LoadError) || error.failure.detail === '') throw error;
    told.refused += 1;
    return null;
  }
}

const choices = fc.record<Pick<Choices, 'lang' | 'clock' | 'derived'>>({
  lang: fc.constantFrom('en', 'ru'),
  clock: fc.constantFrom('described', 'said'),
  derived: fc.boolean(),
});

/** Numbers that are none, in words or in what is drawn. */
const NO_NUMBER = /\b(NaN|Infinity|undefined)\b/;
const SCRIPT = /<script|\son\w+="|(href|src)="(?!https?:|[/?#.])/i;

describe('a broken or hostile package', () => {
  const { numRuns, seed, timeout } = fuzzing('packages', 60);
  afterAll(() => {
    if (numRuns > 1000) console.log(`${numRuns} packages, seed ${seed}: ${JSON.stringify(told)}`);
  });

  it(
    'is refused with a reason, or shown without what is broken in it',
    async () => {
      await fc.assert(
        fc.asyncProperty(broken, choices, fc.constantFrom(240, 420, 700), async (how, chosen, width) => {
          const parsed = opened(how);
          if (!parsed) return;
          told.opened += 1;
          const { words, misplaced } = survey(
            parsed.dataset,
            texts[chosen.lang],
            { ...DEFAULT_CHOICES, ...chosen },
            width,
          );
          expect(misplaced).toEqual([]);
          const saysSo = NO_NUMBER.test(JSON.stringify(brokenPackage(how)));
          if (!saysSo) expect(words.filter((each) => NO_NUMBER.test(each))).toEqual([]);
          expect(Object.keys(Object.prototype)).toEqual([]);
          if (told.opened % DRAWN !== 1) return;
          told.drawn += 1;
          const tab = TABS[told.drawn % TABS.length] ?? 'dashboard';
          const html = await drawPage(parsed, { ...chosen, tab, claim: parsed.dataset.claims.at(-1)?.id ?? null });
          expect(html).toMatch(/<main/);
          expect(html).not.toMatch(SCRIPT);
          if (!saysSo) expect(html).not.toMatch(NO_NUMBER);
        }),
        { numRuns, seed },
      );
    },
    timeout,
  );
});
