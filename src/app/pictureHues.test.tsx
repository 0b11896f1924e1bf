import { expect, it, vi } from 'vitest';
import { show } from '../checks/show';
import { claim, dataset } from '../domain/fixtures';
import { drawings } from '../drawings/drawings';
import { createText, textWithCodes } from '../i18n/createText';
import { en } from '../i18n/messages/en';
import { DEFAULT_CHOICES } from '../state/choices';
import type { ExportView } from '../state/exportView';
import { FURTHER_HUES } from '../ui/glyph/furtherHues';

/** More places than there are hues for; the last two are told by their letters. */
const PLACES = ['customs:AZ', 'GE', 'MN', 'TR', 'PK', 'IN', 'customs:BY'];
const [ONE, ...OTHERS] = PLACES.map((place, at) =>
  claim(`${place} turnover 2024 > ${at + 2} bn USD`, { id: `c${at}` }),
);
const OF = dataset([...(ONE ? [ONE] : []), ...OTHERS]);
const CHOICES = { ...DEFAULT_CHOICES, compare: ['c0', 'c6'] as const };

/** What is added to the page for them, once it has come. */
function sheetOfHues(): string {
  const texts = [...document.querySelectorAll('style')].map(({ textContent }) => textContent ?? '');
  const found = texts.find((text) => text.includes('[data-hue='));
  if (found === undefined) throw new Error('no sheet yet');
  return found;
}

it.each<ExportView>(['timeline', 'map', 'chart-turnover', 'coverage', 'compare'])(
  'the picture of %s has the hues of places that no sheet knows, and the letters of those beyond the palette',
  async (view) => {
    const { draw } = await drawings(view);
    const text = textWithCodes(createText('en', en), OF.codes);
    const { node } = draw({ dataset: OF, choices: CHOICES, text, width: 1200, height: 900 });
    await show(
      <svg id="picture" aria-hidden="true">
        {node}
      </svg>,
      { dataset: OF, choices: CHOICES },
    );
    const picture = document.querySelector('#picture');
    const sheet = await vi.waitFor(sheetOfHues);
    const all = [...(picture?.querySelectorAll('[data-hue]') ?? [])].map((part) => part.getAttribute('data-hue') ?? '');
    const hues = [...new Set(all)].filter((hue) => !['CA5', 'KZ', 'UZ', 'KG', 'TJ', 'TM', 'others'].includes(hue));
    const expected = (view === 'compare' ? ['c0', 'c6'] : PLACES.map((_, at) => `c${at}`)).map((id) =>
      OF.claimById.get(id)?.refArea.replace(':', '_'),
    );
    expect(hues.sort()).toEqual(expected.sort());
    for (const hue of hues) expect(sheet).toContain(`[data-hue="${hue}"]{--hue:var(--${hue})}`);
    const fills = [...(picture?.querySelectorAll('[fill^="url(#"]') ?? [])];
    for (const fill of fills) {
      const [, id = ''] = /^url\(#(.*)\)$/.exec(fill.getAttribute('fill') ?? '') ?? [];
      expect(document.getElementById(id), id).not.toBeNull();
    }
    const lettered = hues.filter((hue) => sheet.includes(`[data-hue="${hue}"]>.glyph-letters{display:inline}`));
    expect(lettered.length).toBe(view === 'compare' ? 1 : PLACES.length - FURTHER_HUES.length);
    for (const hue of lettered) {
      const letters = picture?.querySelector(`.glyph[data-hue="${hue}"] > .glyph-letters`);
      expect(letters?.textContent).toBe(hue.slice(hue.lastIndexOf('_') + 1));
    }
  },
);
