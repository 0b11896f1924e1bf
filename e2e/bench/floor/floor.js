const chips = [...document.querySelectorAll('fieldset.places button')];
const marks = [...document.querySelectorAll('[data-place]')].map((element) => ({ element, ...element.dataset }));
const countries = [...document.querySelectorAll('[data-country]')];
const fills = [...document.querySelectorAll('.map-fill')];
const charts = [...document.querySelectorAll('.chart')].map((chart) => ({
  chart,
  sentence: chart.querySelector('.chart-sentence'),
}));
const chosen = new Set();

const passes = (place) => chosen.size === 0 || chosen.has(place);

/** A mark that the filter leaves out becomes a ghost: it keeps its place, and cannot be reached. */
function show({ element, kind, id, place }) {
  const faded = !passes(place);
  if (element.hasAttribute('data-ghost') === faded) return;
  element.toggleAttribute('data-ghost', faded);
  element.toggleAttribute('data-mark', !faded);
  if (faded) {
    delete element.dataset[kind];
    element.removeAttribute('tabindex');
    element.setAttribute('aria-hidden', 'true');
  } else {
    element.dataset[kind] = id;
    element.tabIndex = -1;
    element.removeAttribute('aria-hidden');
  }
}

function apply() {
  for (const chip of chips) {
    const { hue } = chip.dataset;
    chip.setAttribute('aria-pressed', String(hue ? chosen.has(hue) : chosen.size === 0));
  }
  marks.forEach(show);
  for (const country of countries) country.setAttribute('aria-pressed', String(chosen.has(country.dataset.country)));
  for (const fill of fills) fill.dataset.faded = String(!passes(fill.dataset.hue));
  for (const { chart, sentence } of charts) {
    sentence.textContent = `${chart.querySelectorAll('[data-claim]').length} statements.`;
  }
}

for (const chip of chips) {
  chip.addEventListener('click', () => {
    const { hue } = chip.dataset;
    if (!hue) chosen.clear();
    else if (!chosen.delete(hue)) chosen.add(hue);
    apply();
  });
}
