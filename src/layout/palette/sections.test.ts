import { describe, expect, it } from 'vitest';
import { derivation } from '../../domain/derivationFixtures';
import { AXIS, claim, dataset, event, speakerId } from '../../domain/fixtures';
import { withFinder } from '../../domain/search/withFinder';
import { plain, TEXTS } from '../../i18n/fixtures';
import { answerTo } from '../../selectors/answer';
import { derivedOf } from '../../selectors/derived';
import { answerSections } from './answerSections';
import { namedRow, namedSections } from './namedSections';
import { type PaletteSection, paletteDerivedRow } from './row';
import { sectionsFor } from './sections';

const [en, ru] = TEXTS;
if (!en || !ru) throw new Error('no words');

const CHOICES = { derived: true, aside: [] };
const whole = claim('CA5 turnover 2024 = 50 bn USD', { id: 'whole' });
const part = claim('KZ turnover 2024 = 28 bn USD', { id: 'part' });
const data = withFinder(
  dataset(
    [whole, part, claim('KZ investment ..2025-10-09 > 26 bn USD', { id: 'put-in' })],
    [event('KZ summit 2025-10-09', { id: 'meeting' })],
    [derivation('rest', ['subtract', 'whole', 'part'], { name: { en: 'The other four', ru: 'Остальные четыре' } })],
  ),
);
const COMMANDS = {
  views: [{ key: 'view table', main: 'Table', run: () => {} }],
  actions: [{ key: 'reset', main: 'Reset', run: () => {} }],
  further: [{ key: 'png map', main: 'Save an image, PNG', about: 'Map', run: () => {} }],
};

/** What the palette offers for these words, and what its rows have done so far. */
function asked(words: string) {
  const done: string[] = [];
  const sections = sectionsFor(en ?? never(), data, CHOICES, words, COMMANDS, {
    openEvidence: (id) => done.push(`open ${id}`),
    readDocument: (doc) => done.push(`read ${doc}`),
    narrow: (filter) => done.push(`narrow ${JSON.stringify(filter)}`),
    ask: (other) => done.push(`ask ${other}`),
    filterBy: (q) => done.push(`filter ${q}`),
  });
  return { sections, done };
}
const never = (): never => {
  throw new Error('no words');
};
const outline = (sections: readonly PaletteSection[]) =>
  sections.map(({ title, rows }) => plain([title, ...rows.map(({ main }) => main)].join(' | ')));
const nothing = () => {};
const NOTHING = { openEvidence: nothing, readDocument: nothing, narrow: nothing, ask: nothing, filterBy: nothing };

describe('the palette', () => {
  it('offers questions, views and actions while nothing is asked', () => {
    const { sections, done } = asked('');
    expect(sections.map(({ key }) => key)).toEqual(['try', 'views', 'actions']);
    sections[0]?.rows[0]?.run();
    expect(done[0]).toMatch(/^ask /);
  });

  it('answers first, with what was said, what follows and the filter that shows just that', () => {
    const { sections, done } = asked('Kazakhstan 2024');
    const [said, filter] = sections;
    expect(plain(said?.title ?? '')).toBe('Kazakhstan, 2024: what was said');
    expect(said?.rows.map(({ main, isFigure }) => [plain(main), isFigure])).toEqual([['$28bn', true]]);
    expect(filter?.key).toBe('filter');
    said?.rows[0]?.run();
    filter?.rows[0]?.run();
    expect(done[0]).toBe('open part');
    expect(done[1]).toMatch(/^narrow .*"places":\["KZ"\]/);
  });

  it('says that nobody has said it, without a row of its own', () => {
    const { sections } = asked('Uzbekistan 2021');
    expect(sections[0]).toMatchObject({ key: 'said', tells: true, rows: [] });
  });

  it('has no filter for a time that nothing is drawn in', () => {
    const answer = answerTo(data, CHOICES, `Kazakhstan ${AXIS.last + 20}`);
    if (answer) expect(answerSections(en, data, answer, NOTHING).map(({ key }) => key)).not.toContain('filter');
  });

  it('names the nearest where nothing holds the words', () => {
    const { sections, done } = asked('Kazahstan');
    expect(outline(sections)[0]).toMatch(/^Nothing holds “Kazahstan”. Nearest: \| Search “Kazakhstan” \| Kazakhstan/);
    sections[0]?.rows[0]?.run();
    expect(done).toEqual(['ask Kazakhstan']);
  });

  it('keeps of views and actions those that hold the words', () => {
    expect(asked('reset').sections.map(({ key }) => key)).toEqual(['actions']);
  });

  it('has further actions for who asks for what they do, not for what they are about', () => {
    const found = (words: string) => asked(words).sections.flatMap(({ rows }) => rows.map(({ key }) => key));
    expect(found('png map')).toEqual(['png map']);
    expect(found('image')).toEqual(['png map']);
    expect(found('map')).not.toContain('png map');
    expect(found('')).not.toContain('png map');
  });
});

describe('a name', () => {
  it('filters, or opens what it is the name of', () => {
    const done: string[] = [];
    const to = { ...NOTHING, openEvidence: (id: string) => void done.push(id) };
    const named = [
      { kind: 'speaker', id: speakerId('speaker') },
      { kind: 'event', id: data.events[0]?.id ?? never() },
    ] as const;
    const sections = namedSections(en, data, named, ['event', 'speaker'], to);
    expect(sections.map(({ key }) => key)).toEqual(['event', 'speaker']);
    sections[0]?.rows[0]?.run();
    expect(done).toEqual(['meeting']);
  });

  it('is nothing where the data have nothing of that id', () => {
    expect(namedRow(en, data, { kind: 'speaker', id: speakerId('nobody') }, NOTHING)).toBeNull();
  });
});

describe('a derived figure', () => {
  it('has its own name where it is of no measure, or of several places', () => {
    const [figure] = derivedOf(data).derived;
    if (!figure) throw new Error('nothing follows');
    const none = { ...figure, derivation: { ...figure.derivation, indicator: null } };
    expect(paletteDerivedRow(en, none, () => {}).about).toBe('The other four');
    expect(paletteDerivedRow(ru, none, () => {}).about).toBe('Остальные четыре');
    expect(plain(paletteDerivedRow(en, figure, () => {}).about ?? '')).toContain('2024');
  });
});
