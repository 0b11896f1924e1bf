import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LEGEND_KINDS } from '../../lib/glyphSize';
import { Glyph } from './Glyph';
import type { GlyphSpec } from './glyph';
import { LegendGlyph } from './LegendGlyph';

const drawn = (change: Partial<GlyphSpec>) =>
  renderToStaticMarkup(
    <svg role="presentation">
      <Glyph bound="exact" shape="dot" fill="official" hue="KZ" r={4} {...change} />
    </svg>,
  );

describe('a glyph', () => {
  it('carries its place and how it is known, for the sheet to colour it', () => {
    expect(drawn({ hue: 'UZ', fill: 'derived' })).toMatch(/data-hue="UZ" data-fill="derived"/);
  });

  it('tells every bound apart, and every shape', () => {
    const bounds = (['exact', 'about', 'more-than', 'below', 'rising', 'falling'] as const).map((bound) =>
      drawn({ bound }),
    );
    expect(new Set(bounds).size).toBe(bounds.length);
    expect(drawn({ shape: 'diamond' })).not.toBe(drawn({ shape: 'dot' }));
  });

  it('has a halo for “about” what was said, a ring for “about” what follows', () => {
    expect(drawn({ bound: 'about' })).toContain('glyph-halo');
    const derived = drawn({ bound: 'about', fill: 'derived' });
    expect(derived).toContain('glyph-ring');
    expect(derived).not.toContain('glyph-halo');
  });

  it('has its stem upwards for “more than”, and the same one downwards for “almost”', () => {
    expect(drawn({ bound: 'more-than' })).not.toContain('scale(1 -1)');
    expect(drawn({ bound: 'below' })).toContain('scale(1 -1)');
    expect(drawn({ bound: 'exact' })).not.toContain('stem');
  });

  it('has a corner of its own for the reader’s own, away from its stem, and of no hue', () => {
    expect(drawn({})).not.toContain('glyph-own');
    for (const bound of ['exact', 'about', 'more-than', 'below', 'rising', 'falling'] as const)
      expect(drawn({ bound, isMine: true }), bound).toContain('glyph-own');
  });

  it('fades its stem in its own colour', () => {
    expect(drawn({ bound: 'more-than', hue: 'TJ' })).toContain('#stem-TJ');
  });
});

it('has a sign of its own for every entry of the legend', () => {
  const signs = LEGEND_KINDS.map((kind) =>
    renderToStaticMarkup(
      <svg role="presentation">
        <LegendGlyph kind={kind} />
      </svg>,
    ),
  );
  expect(new Set(signs).size).toBe(LEGEND_KINDS.length);
  expect(signs.join('')).not.toMatch(/NaN|undefined/);
});
