import { screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { choose, marks, plainly, REAL, settled, show, wordsIn } from '../../checks/show';
import { standInForBrowser } from '../../dom/fixtures';
import { claim, dataset, sourceId } from '../../domain/fixtures';
import { claimsIn, readerDocument } from '../../selectors/readerDocument';
import type { Choices } from '../../state/choices';
import { SourcesView } from './SourcesView';

beforeAll(() => void standInForBrowser());
beforeEach(() => void vi.restoreAllMocks());

const sources = (choices: Partial<Choices> = {}) => show(<SourcesView />, { choices: { tab: 'sources', ...choices } });
const reader = () => screen.getByRole('article');
const documents = () => within(screen.getByRole('navigation', { name: 'Documents' })).getAllByRole('button');
const original = () => [...reader().querySelectorAll('.passage-original')];
const margin = () => [...reader().querySelectorAll('.passage-margin')];

/** The document with the most figures, the claims of it, and one that stands in another document. */
const [richest] = [...REAL.sources].sort((a, b) => claimsIn(REAL, b).length - claimsIn(REAL, a).length);
if (!richest) throw new Error('no document');
const inRichest = claimsIn(REAL, richest);
const elsewhere = REAL.claims.find(({ appearances }) => appearances.every(({ source }) => source !== richest.id));

describe('the list of documents', () => {
  it('has all of them by the day on which they were published, with how many figures each holds', async () => {
    await sources();
    const days = documents().map(({ dataset: { source } }) => REAL.sources.find(({ id }) => id === source)?.published);
    expect(days).toHaveLength(REAL.sources.length);
    expect(days).toEqual([...days].sort());
    const row = documents().find(({ dataset: { source } }) => source === richest.id);
    expect(plainly(row?.textContent)).toContain(`${inRichest.length} figures`);
    expect(row?.querySelectorAll('[data-hue]')).toHaveLength(inRichest.length);
  });

  it('names one of the reader’s own as his, which is shown whole', async () => {
    const own = dataset([claim('KZ turnover 2024 > 28 bn USD', { source: 'own:courier' })]);
    await show(<SourcesView />, { dataset: own, choices: { tab: 'sources' } });
    expect(documents()[0]?.textContent).toContain('my document');
    expect(reader().textContent).not.toContain('Only the passages that are quoted');
  });

  it('opens one, and keeps the evidence that is open', async () => {
    const { user, choices } = await sources({ claim: elsewhere?.id ?? null });
    const row = documents().find(({ dataset: { source } }) => source === richest.id);
    await user.click(row ?? document.body);
    await settled();
    expect(choices()).toMatchObject({ doc: richest.id, claim: elsewhere?.id });
    expect(reader().dataset.doc).toBe(richest.id);
    expect(
      documents()
        .filter(({ ariaCurrent }) => ariaCurrent === 'true')
        .map(({ dataset: d }) => d.source),
    ).toEqual([richest.id]);
  });

  it('begins with the one that holds the open statement', async () => {
    await sources({ claim: inRichest[0]?.id ?? null });
    expect(reader().dataset.doc).toBe(inRichest[0]?.appearances[0].source);
  });

  it('quiets the dots of what the filter leaves out', async () => {
    const [kept] = inRichest;
    const { actions } = await sources({ doc: richest.id });
    const loud = () => document.querySelectorAll(`[data-source="${richest.id}"] [data-shown="true"]`).length;
    expect(loud()).toBe(inRichest.length);
    await choose(() => actions.search(kept?.appearances[0].quote.exact.slice(0, 40) ?? ''));
    expect(loud()).toBeGreaterThan(0);
    expect(loud()).toBeLessThan(inRichest.length);
  });
});

describe('a document', () => {
  const whole = readerDocument(REAL, richest);

  it('is named with its publisher, day and language, and leads to the publisher', async () => {
    await sources({ doc: richest.id });
    const head = within(reader());
    expect(head.getByRole('heading', { level: 2 }).textContent).toBe(richest.name.en);
    expect(plainly(reader().textContent)).toContain(richest.publisher.name);
    expect(head.getByRole<HTMLAnchorElement>('link', { name: 'Open at the publisher' }).getAttribute('href')).toBe(
      richest.url,
    );
  });

  it('shows its passages word for word, and counts what is left out between them', async () => {
    await sources({ doc: richest.id });
    const words = whole.blocks.flatMap((block) =>
      block.kind === 'passage' ? [block.segments.map(({ text }) => text).join('')] : [],
    );
    const drawn = original().map((passage) => {
      const copy = passage.cloneNode(true);
      if (copy instanceof Element) for (const number of copy.querySelectorAll('sup')) number.remove();
      return copy.textContent;
    });
    expect(drawn).toEqual(words);
    expect(reader().querySelectorAll('.omission')).toHaveLength(whole.blocks.length - words.length);
    expect(plainly(reader().querySelector('.omission')?.textContent)).toMatch(/characters? without spaces/);
  });

  it('marks the words of every figure with its number, and repeats it in the margin under the same', async () => {
    await sources({ doc: richest.id });
    for (const { claim: figure, number } of whole.figures) {
      const words = original().flatMap((passage) => [...passage.querySelectorAll(`[data-claim="${figure.id}"]`)]);
      const beside = margin().flatMap((list) => [...list.querySelectorAll(`[data-claim="${figure.id}"]`)]);
      expect(
        words.some((element) => element.querySelector('sup')?.textContent === String(number)),
        figure.id,
      ).toBe(true);
      expect(beside[0]?.querySelector('.margin-number')?.textContent).toBe(String(number));
    }
  });

  it('opens a figure from its words, by pointer and by key, and from the margin', async () => {
    const { user, choices } = await sources({ doc: richest.id });
    const id = inRichest[0]?.id;
    const [words, beside] = [...reader().querySelectorAll<HTMLElement>(`[data-claim="${id}"]`)];
    await user.click(words ?? document.body);
    expect(choices().claim).toBe(id);
    await settled();
    expect(reader().querySelector('.passage-original mark')?.textContent).not.toBe('');
    expect(words?.getAttribute('role')).toBe('button');
    expect(beside).toBeDefined();
    const other = reader().querySelector<HTMLElement>(`.passage-margin [data-claim="${inRichest[1]?.id}"]`);
    await user.click(other ?? document.body);
    expect(choices().claim).toBe(inRichest[1]?.id);
    words?.focus();
    await user.keyboard('{Enter}');
    expect(choices().claim).toBe(id);
  });

  it('leaves the words of what the filter hides readable, as plain words, and says how many match', async () => {
    const { actions } = await sources({ doc: richest.id });
    const text = original().map(({ textContent }) => textContent);
    expect(wordsIn('reader-filtered')).toEqual([]);
    await choose(() => actions.search('zzz'));
    expect(wordsIn('reader-filtered')[0]).toBe(
      `Filters are on: 0 of ${inRichest.length} figures of this document match.`,
    );
    expect(original().map(({ textContent }) => textContent)).toEqual(text);
    expect(marks(reader())).toEqual([]);
    expect(within(reader()).getAllByText('outside the filter')).toHaveLength(
      margin().flatMap((list) => [...list.querySelectorAll('.margin-figure:not(.margin-event)')]).length,
    );
  });

  it('is shown in the original, in translation, or both', async () => {
    const { user } = await sources({ doc: richest.id });
    expect(reader().dataset.shown).toBe('both');
    for (const [name, shown] of [
      ['Original', 'original'],
      ['Translation', 'translation'],
      ['Both', 'both'],
    ] as const) {
      await user.click(screen.getByRole('radio', { name }));
      expect(reader().dataset.shown).toBe(shown);
    }
  });

  it('says whose each translation is, and where there is none', async () => {
    await sources({ doc: richest.id });
    expect(plainly(reader().querySelector('.column-translation')?.textContent)).toMatch(
      /our translation$|the publisher’s own$/,
    );
    const translated = [...reader().querySelectorAll('.passage-translation')];
    const without = whole.blocks.filter((block) => block.kind === 'passage' && block.translated.length === 0).length;
    expect(translated.filter(({ textContent }) => textContent === 'No translation of this passage.')).toHaveLength(
      without,
    );
    expect(translated.some((passage) => passage.querySelector('b.reader-words'))).toBe(true);
  });
});

describe('arriving at a statement', () => {
  const places = () => {
    vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
      return Object.assign([this.getBoundingClientRect()], { item: () => null });
    });
    const seen: Element[] = [];
    vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
      seen.push(this);
    });
    Object.assign(document, { elementFromPoint: () => null });
    return seen;
  };

  it('brings its words into sight, and leaves the focus where it is', async () => {
    const seen = places();
    const { actions } = await sources({ doc: richest.id });
    expect(seen).toEqual([]);
    const before = document.activeElement;
    await choose(() => actions.openEvidence(inRichest[2]?.id ?? ''));
    expect(seen.map((element) => element.getAttribute('data-claim'))).toEqual([inRichest[2]?.id]);
    expect(seen[0]?.closest('.passage-original')).not.toBeNull();
    expect(document.activeElement).toBe(before);
  });

  it('takes the focus to the words for who asked to read them in context, once', async () => {
    places();
    const { actions } = await sources();
    const id = inRichest[2]?.id ?? '';
    await choose(() => actions.readDocument(richest.id, id, { focus: 'words' }));
    expect(document.activeElement?.getAttribute('data-claim')).toBe(id);
    document.activeElement instanceof HTMLElement && document.activeElement.blur();
    await choose(() => actions.readDocument(richest.id, inRichest[0]?.id ?? '', undefined));
    expect(document.activeElement).toBe(document.body);
  });
});

describe('quotes that are not found at their place', () => {
  const lost = dataset([
    claim('KZ turnover 2024 > 28 bn USD', { id: 'lost', anchored: false, quote: 'It was [28 billion] then.' }),
    claim('UZ turnover 2024 > 9 bn USD', { id: 'found' }),
  ]);

  it('stay, tagged and apart from the passages, and open', async () => {
    const { user, choices } = await show(<SourcesView />, { dataset: lost, choices: { doc: sourceId('source') } });
    const list = screen.getByText('Quotes that are not found at their place in the document').parentElement;
    if (!list) throw new Error('no list');
    expect(plainly(list.querySelector('li')?.textContent)).toBe('unanchored It was 28 billion then.');
    await user.click(within(list).getByRole('button', { name: '28 billion' }));
    expect(choices().claim).toBe('lost');
    expect(marks(list)).toEqual(['lost']);
  });
});
