const chips = [...document.querySelectorAll('.places button')];
const marks = [...document.querySelectorAll('.mark')].map((element) => ({
  element,
  id: element.dataset.claim ?? element.dataset.derivation,
  ...element.dataset,
}));
const countries = [...document.querySelectorAll('[data-country]')];
const outputs = [...document.querySelectorAll('output[data-topic]')];
const shown = document.querySelector('#shown');
const chosen = new Set();

const passes = (place) => chosen.size === 0 || chosen.has(place);

/** A mark that the filter leaves out becomes a ghost: it keeps its place, and cannot be reached. */
function show({ element, kind, id, place }) {
  const emphasis = passes(place) ? 'plain' : 'faded';
  if (element.dataset.emphasis === emphasis) return;
  element.dataset.emphasis = emphasis;
  element.toggleAttribute('data-ghost', emphasis === 'faded');
  if (emphasis === 'faded') {
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
    const { area } = chip.dataset;
    chip.setAttribute('aria-pressed', String(area ? chosen.has(area) : chosen.size === 0));
  }
  marks.forEach(show);
  for (const country of countries) country.toggleAttribute('data-faded', !passes(country.dataset.country));
  shown.textContent = document.querySelectorAll('.timeline [data-claim]').length;
  for (const output of outputs) {
    output.textContent = output.closest('.chart').querySelectorAll('[data-claim]').length;
  }
}

for (const chip of chips) {
  chip.addEventListener('click', () => {
    const { area } = chip.dataset;
    if (!area) chosen.clear();
    else if (!chosen.delete(area)) chosen.add(area);
    apply();
  });
}
