import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { real } from '../data/fixtures';
import { parseDataset } from '../data/parseDataset';
import { drawings } from '../drawings/drawings';
import { TEXTS } from '../i18n/fixtures';
import type { Measure } from '../layout/page/face';
import { CREDIT } from '../layout/page/fixtures';
import { placePicture } from '../layout/page/placePicture';
import { A4_PIXELS, keepsSize, PRESETS, type Preset, partsOf, sizeOf } from '../layout/page/settings';
import { textWidth } from '../lib/textWidth';
import { DEFAULT_CHOICES } from '../state/choices';
import { exportViews } from '../state/exportView';

const { dataset } = parseDataset(real);
const VIEWS = exportViews(dataset.codes.topics.list);
const SIZE: Partial<Record<string, number>> = { title: 26, subtitle: 15, filter: 12.5, sentence: 12.5, name: 16 };
const measure: Measure = (words, face) => textWidth(words, SIZE[face] ?? 12);
const LEAST = 11;
const LEAST_OF_SMALLEST = 9.5;

const OWN = { width: 600, height: 600 };
const presets: readonly Preset[] = ['article', 'slide', 'square', 'card', 'plain', 'own'];
const ASKED = presets.flatMap((preset) =>
  (partsOf({ preset, format: 'png' }) === 'all' ? (['notes', 'size'] as const) : (['size'] as const)).map((fit) => ({
    preset,
    fit,
    own: OWN,
    format: 'png' as const,
  })),
);
const PDF = { preset: 'article', fit: 'notes', own: OWN, format: 'pdf' } as const;

describe.each(TEXTS)('pictures in $lang', (text) => {
  // Loads what draws the views, once.
  beforeAll(() => Promise.all(VIEWS.map(drawings)), 60_000);

  it.each(VIEWS)('have no type below 11 px in any preset: %s', async (view) => {
    const drawing = await drawings(view);
    for (const settings of [...ASKED, PDF]) {
      const form = { parts: partsOf(settings), keepsSize: keepsSize(settings) };
      const request = {
        dataset,
        choices: DEFAULT_CHOICES,
        text,
        drawing,
        quotes: 'both',
        credit: CREDIT,
        form,
      } as const;
      const size = sizeOf({
        ...settings,
        theme: 'light',
        lang: text.lang,
        quotes: 'both',
        ground: 'theme',
        places: 'hues',
        textures: 'on',
        card: 'post',
        letters: 'text',
        scale: 1,
      });
      const { draw, fitted } = await placePicture({ ...request, ...size }, measure, async () => undefined);
      const [page] = fitted.pages;
      if (!page?.drawing) throw new Error('no drawing');
      const drawn = draw(page.drawing);
      const smaller = Math.min(1, page.drawing.width / drawn.width, page.drawing.height / drawn.height);
      const type = (LEAST * smaller * fitted.pixels.width) / fitted.size.width;
      const least = settings.preset === 'own' ? LEAST_OF_SMALLEST : LEAST;
      const what = `${settings.preset} ${settings.fit} ${settings.format} ${fitted.pixels.width}x${fitted.pixels.height}`;
      // A card is of its size whatever is in it, and of the coverage a small picture of the whole.
      if (settings.preset === 'card' && view === 'coverage') expect(fitted.pixels, what).toEqual(size);
      else expect(type, what).toBeGreaterThanOrEqual(least - 1e-9);
      if (form.parts === 'card')
        expect(fitted.pixels).toEqual({ width: PRESETS.card.width, height: PRESETS.card.height });
      if (settings.format === 'pdf') expect(fitted.pixels, what).toEqual(A4_PIXELS);
    }
  });
});

it('no sheet of what stands in pictures sets a smaller face', () => {
  const sheets = [
    ['pictures/picture.css', /^\.picture/],
    ['drawings/coverage/coverage.css', /^\.cov-export/],
    ['drawings/timeline/lanes.css', /^\.tl-export/],
    ['drawings/chart/chart.css', /^\.chart-(?:drawing|tick|note|gap)/],
    ['drawings/compare/intervals.css', /^\.cmp-(?:tick|label)/],
    ['drawings/addsup/bars.css', /^\.au-/],
    ['ui/mark/mark.css', /^\.mark/],
  ] as const;
  for (const [file, chosen] of sheets) {
    const css = readFileSync(`src/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, selector = '']) =>
      chosen.test(selector.trim()),
    );
    const sizes = rules.flatMap(([, , body = '']) => [...body.matchAll(/font(?:-size)?:[^;]*?([\d.]+)px/g)]);
    expect(sizes.length, file).toBeGreaterThan(0);
    for (const [rule, size] of sizes) expect(Number(size), `${file}: ${rule}`).toBeGreaterThanOrEqual(LEAST);
  }
});
