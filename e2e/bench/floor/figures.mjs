import { escapeText, glyph, mark } from './glyph.mjs';

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
const ROW = 14;
const WIDTH = 1274;
const percent = (share) => `${(100 * share).toFixed(2)}%`;

/** The first row of a lane where the mark and its words touch nothing that stands there. */
function rowFor(rows, { from, at, figure, words }) {
  const left = Math.max(0, Math.min(from, at)) * WIDTH - 10;
  const right = at * WIDTH + 20 + 6 * (figure.length + words.length);
  const free = rows.findIndex((end) => end < left);
  const row = free < 0 ? rows.length : free;
  rows[row] = right;
  return row;
}

const extent = ({ from, to, place }, y) =>
  to - from < 0.001
    ? ''
    : `<g data-hue="${place}"><rect class="band" x="${percent(Math.max(0, from))}" y="${y - 6}" width="${percent(Math.min(1, to) - Math.max(0, from))}" height="12"/></g>`;

/** Lanes by topic, every claim at the period it describes, with the flags of the events below. */
export function timeline({ topics, marks, events }) {
  let top = 0;
  const drawn = [];
  const labels = [];
  for (const { id, name } of topics) {
    const rows = [];
    const placed = marks.filter(({ topic }) => topic === id).sort((a, b) => a.from - b.from);
    for (const claim of placed) {
      const y = top + ROW * (rowFor(rows, claim) + 0.5) + 2;
      drawn.push(mark(claim, { x: percent(claim.at), y, r: 3.3, before: extent(claim, y) }));
    }
    labels.push(`<button type="button" class="lane" style="top:${top}px">${escapeText(name)}</button>`);
    drawn.push(`<line class="rule" x1="0" x2="100%" y1="${top}" y2="${top}"/>`);
    top += ROW * rows.length + 4;
  }
  const flags = events.map(
    ({ id, at, words }) =>
      `<g class="flag" data-event="${id}"><svg x="${percent(at)}" y="${top + 14}" overflow="visible"><path data-hue="others" d="M0 6V-8H7L5 -5L7 -2H0"/><text class="mark-label" x="10" y="4">${escapeText(words)}</text></svg></g>`,
  );
  const grid = YEARS.map((_, i) => `<line class="rule" x1="${i * 12.5}%" x2="${i * 12.5}%" y1="0" y2="${top + 28}"/>`);
  return (
    `<section class="timeline"><div class="years">${YEARS.map((year) => `<span>${year}</span>`).join('')}</div>` +
    `<div class="lanes">${labels.join('')}</div><svg class="plot" width="100%" height="${top + 28}" overflow="visible">${grid.join('')}${drawn.join('')}${flags.join('')}</svg></section>`
  );
}

/** One topic: amounts at their height, the rest one a row below the axis. */
export function chart({ id, name, unit }, marks) {
  const width = 572;
  const height = 150;
  const own = marks.filter(({ topic }) => topic === id);
  const top = Math.max(1, ...own.map(({ amount }) => amount ?? 0)) * 1.15;
  const x = (share) => 40 + Math.min(1, Math.max(0, share)) * (width - 40);
  let row = 0;
  const drawn = own.map((claim) => {
    const y = claim.amount === null ? height + 24 + 18 * row++ : height - (claim.amount / top) * (height - 16);
    return mark(claim, { x: x(claim.at).toFixed(1), y: y.toFixed(1), r: 5 });
  });
  const grid = [0, 1, 2, 3].map((i) => `<path class="rule" d="M40 ${height - i * 40}H${width}"/>`);
  const years = YEARS.map((year, i) => `<text class="mark-label" x="${x(i / 8)}" y="${height + 13}">${year}</text>`);
  return (
    `<section class="chart"><h2>${escapeText(name)}</h2><p>${escapeText(unit)}</p>` +
    `<svg width="100%" viewBox="0 0 ${width} ${height + 24 + 18 * row}" overflow="visible">${grid.join('')}${years.join('')}${drawn.join('')}</svg>` +
    `<p class="sentence"><output data-topic="${id}">${own.length}</output> of ${own.length} figures match.</p></section>`
  );
}

/** The republics with faint neighbours, the figures that stand on them, and beside them those of the five together. */
export function map({ geometry, places, marks, onMap, besideMap }) {
  const nameOf = (id) => escapeText(places.find((place) => place.id === id)?.name ?? id);
  const claim = (id) => marks.find((other) => other.id === id);
  const neighbours = geometry.neighbours.map(({ path }) => `<path class="neighbour" d="${path}"/>`);
  const countries = geometry.countries.map(
    ({ id, path, label: [x, y] }) =>
      `<g class="country" role="button" tabindex="0" data-country="${id}" data-hue="${id}" aria-label="${nameOf(id)}"><path d="${path}"/><text x="${x}" y="${y}">${nameOf(id)}</text></g>`,
  );
  const figures = onMap.map((id) => {
    const country = geometry.countries.find((other) => other.id === claim(id).place);
    return mark(claim(id), { x: country.centre[0], y: country.centre[1], r: 5 });
  });
  const beside = besideMap.map((id) => {
    const { place, figure, words, sentence, glyph: spec } = claim(id);
    return `<li><button type="button" class="mark" data-claim="${id}" data-kind="claim" data-place="${place}" data-emphasis="plain" aria-label="${escapeText(sentence)}"><svg width="18" height="24" viewBox="-9 -14 18 24">${glyph(spec, 3)}</svg><strong>${escapeText(figure)}</strong> ${escapeText(words)}</button></li>`;
  });
  return (
    `<section class="map"><h2>Map</h2><svg viewBox="0 0 ${geometry.width} ${geometry.height}">${neighbours.join('')}${countries.join('')}<path class="borders" d="${geometry.borders}"/>${figures.join('')}</svg>` +
    `<ul>${beside.join('')}</ul></section>`
  );
}
