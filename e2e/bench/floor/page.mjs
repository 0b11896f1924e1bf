import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/install.mjs';
import { chart, map, timeline } from './figures.mjs';
import { defs, escapeText } from './glyph.mjs';

const css = (file) => readFileSync(join(root, file), 'utf8');

/** The floor: the same marks as HTML and SVG, coloured by the app's own sheets, answered to by `floor.js` alone. */
export function floorPage(picture) {
  const { places, topics, marks } = picture;
  const sheets = ['src/app/tokens.css', 'src/ui/glyph/glyph.css', 'src/ui/mark/mark.css', 'e2e/bench/floor/floor.css'];
  const chips = places.map(
    ({ id, name, count }) =>
      `<button type="button" class="chip" data-area="${id}" data-hue="${id}" aria-pressed="false"><span class="dot"></span>${escapeText(name)} <span>${count}</span></button>`,
  );
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Floor</title>
<link rel="icon" href="data:,">
<style>${sheets.map(css).join('\n')}</style>
<script type="module" src="/floor.js"></script></head>
<body>${defs(['others', ...places.map(({ id }) => id)])}
<header><h1>Five Republics</h1><output id="shown">${marks.length}</output> of ${marks.length} figures</header>
${timeline(picture)}
<fieldset class="places"><button type="button" class="chip" aria-pressed="true">All <span>${marks.length}</span></button>${chips.join('')}</fieldset>
<main>${map(picture)}<div>${topics.map((topic) => chart(topic, marks)).join('')}</div></main>
</body></html>
`;
}
