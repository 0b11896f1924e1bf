export const escapeText = (text) =>
  String(text).replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);

const fixed = (n) => Number(n.toFixed(1));

/** The fades that glyphs refer to, one set a hue, and the hatch of empty years. */
export function defs(hues) {
  const stop = (hue, offset, opacity) =>
    `<stop offset="${offset}" stop-color="var(--${hue})" stop-opacity="${opacity}"/>`;
  const fades = hues.map(
    (hue) =>
      `<linearGradient id="stem-${hue}" x1="0" y1="1" x2="0" y2="0">${stop(hue, 0, 1)}${stop(hue, 1, 0.25)}</linearGradient>` +
      `<radialGradient id="halo-${hue}">${stop(hue, 0.3, 0.55)}${stop(hue, 1, 0)}</radialGradient>` +
      `<linearGradient id="wing-${hue}">${stop(hue, 0, 0)}${stop(hue, 0.5, 0.9)}${stop(hue, 1, 0)}</linearGradient>`,
  );
  const hatch =
    '<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch-line" d="M0 0V6"/></pattern>';
  return `<svg class="glyph-defs" aria-hidden="true" width="0" height="0"><defs>${fades.join('')}${hatch}</defs></svg>`;
}

/** Disc, halo or stem, and point of a mark, around 0,0. */
export function glyph({ bound, shape, fill, hue }, r) {
  const reach = r * 1.6 + 6;
  const stem = `<rect x="-0.7" y="${fixed(-reach)}" width="1.4" height="${fixed(reach - r)}" fill="url(#stem-${hue})"/><path class="glyph-chevron" d="M-3 ${fixed(3 - reach)}L0 ${fixed(-reach)}L3 ${fixed(3 - reach)}"/>`;
  const d = fixed(r * 1.25);
  const point =
    bound === 'rising'
      ? `<path class="glyph-rising" d="M${-r} ${r}L${r} ${-r}M${fixed(-r * 0.3)} ${-r}H${r}V${fixed(r * 0.3)}"/>`
      : shape === 'dot'
        ? `<circle class="glyph-point" r="${r}"/>`
        : `<path class="glyph-point" d="M0 ${-d}L${d} 0L0 ${d}L${-d} 0Z"/>`;
  const around = {
    about: `<circle r="${fixed(r * 2.3)}" fill="url(#halo-${hue})"/>`,
    'more-than': stem,
    below: `<g transform="scale(1 -1)">${stem}</g>`,
  };
  return `<circle class="mark-disc" r="${r + 3.5}"/><g data-hue="${hue}" data-fill="${fill}">${around[bound] ?? ''}${point}</g>`;
}

/** A focusable mark with its words to the right; `before` is drawn below the glyph. */
export function mark({ id, kind, place, glyph: spec, figure, words, sentence }, { x, y, r, before = '' }) {
  return (
    `<g class="mark" role="button" tabindex="-1" data-${kind}="${id}" data-kind="${kind}" data-place="${place}" data-emphasis="plain" aria-label="${escapeText(sentence)}">${before}` +
    `<svg x="${x}" y="${y}" overflow="visible">${glyph(spec, r)}<rect class="mark-hit" x="-8" y="-8" width="${24 + 6 * (figure.length + words.length)}" height="16"/>` +
    `<text class="mark-label" x="9" y="4"><tspan class="strong">${escapeText(figure)}</tspan> ${escapeText(words)}</text></svg></g>`
  );
}
