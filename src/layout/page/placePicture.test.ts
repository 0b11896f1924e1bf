import { expect, it } from 'vitest';
import { areas, claim, dataset, filter } from '../../domain/fixtures';
import { TEXTS } from '../../i18n/fixtures';
import { CREDIT, GROWS, HALF } from './fixtures';
import { placePicture } from './placePicture';

const [en] = TEXTS;
if (!en) throw new Error('no words');

const kz = claim('KZ turnover 2024 > 28 bn USD', { id: 'kz', speaker: 'tokayev' });
const data = dataset([kz]);
const SIZE = { width: 1200, height: 675 };

/** A picture of a view that needs a height: first as it says, then as it turns out. */
async function placed(heights: readonly number[], form: Parameters<typeof placePicture>[0]['form'], change = {}) {
  const asked = [...heights];
  const drawing = {
    figures: () => [kz],
    draw: ({ text }: { readonly text: typeof en }) => ({
      title: `Title ${text?.noteOf?.('kz') ?? ''}`,
      subtitle: 'Unit',
      sentence: 'A sentence.',
      legendParts: ['points'] as const,
      height: asked.length > 1 ? (asked.shift() ?? 0) : (asked[0] ?? 0),
    }),
  };
  const choices = { ...filter(change), aside: [] };
  return placePicture(
    { dataset: data, choices, text: en ?? never(), drawing, quotes: 'both', credit: CREDIT, form, ...SIZE },
    HALF,
    async () => undefined,
  );
}

it('has a note for each of its figures, whose number the drawing writes; a legend of the signs that occur', async () => {
  const { fitted, text, figures } = await placed([200], GROWS);
  expect(figures).toEqual([kz]);
  expect(text.noteOf?.('kz')).toBe('¹');
  expect(fitted.pages.flatMap(({ notes }) => notes).length).toBeGreaterThan(0);
  expect(fitted.pages[0]?.legend.map(({ kind }) => kind)).toEqual(['moreThan']);
});

it('has neither notes nor a legend as a card, and keeps its size', async () => {
  const { fitted, text } = await placed([200], { parts: 'card', keepsSize: true });
  expect(text.noteOf).toBeUndefined();
  expect(fitted.pages[0]?.legend).toEqual([]);
  expect(fitted.pixels).toEqual(SIZE);
});

it('gives a drawing the room that it turns out to need', async () => {
  const { fitted } = await placed([100, 700], GROWS);
  expect(fitted.pages[0]?.drawing?.height).toBeGreaterThanOrEqual(700);
});

it('tells the filter in a line of its own', async () => {
  const plain = await placed([200], GROWS);
  const { fitted } = await placed([200], GROWS, { places: areas('KZ') });
  expect([plain.fitted.content.filter, fitted.content.filter === '']).toEqual(['', false]);
});

function never(): never {
  throw new Error('no words');
}
