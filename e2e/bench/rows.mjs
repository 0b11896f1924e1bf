import { atMost, verdict } from './row.mjs';
import { median, p95 } from './statistics.mjs';

/** Thousands of bytes, whole. */
export const kB = (bytes) => (bytes / 1000).toFixed(0);
const whole = (value) => value.toFixed(0);

/** What travels, in thousands of bytes, and who else is asked. */
export const rowsOfBytes = ({ first, scripts, everything, strangers }) => [
  ...[
    ['first script, brotli; the first figure is in the HTML before it', 110, 60, first],
    ['all JavaScript that the dashboard fetches unasked, brotli', 220, 170, scripts],
    ['everything it loads unasked, fonts, data, geometry included, brotli', 450, 300, everything],
  ].map(([name, must, aim, bytes]) => atMost(name, [must], [aim], [bytes / 1000], { show: whole, unit: ' kB' })),
  atMost('requests that leave the origin', [0], [0], [strangers.length], { show: String }),
];

/** The rows that the samples of loads and clicks allow. */
export function rowsOfSamples(samples) {
  const values = (page, speed, key) =>
    samples.filter((s) => s.name === page && s.speed === speed).flatMap((s) => s[key] ?? []);
  const over = (summary, key, control) => (speed) =>
    summary(values('app', speed, key)) / summary(values(control, speed, key));
  const both = (ratio) => [ratio(1), ratio(4)];
  const rows = [
    atMost(
      'largest contentful paint ÷ the same picture as static HTML',
      [2.2, 2.2],
      [1.4, 1.4],
      both(over(median, 'lcp', 'still')),
    ),
  ];
  if (samples.some((sample) => 'painted' in sample)) {
    rows.push(
      atMost(
        'filter click to next paint, p95 ÷ floor page',
        [2, 1.5],
        [1.5, 1.15],
        both(over(p95, 'painted', 'floor')),
      ),
      atMost(
        'filter click to next paint, median ÷ plain Recharts',
        [0.35, 0.35],
        [0.25, 0.25],
        both(over(median, 'painted', 'recharts')),
      ),
      atMost(
        'every view settled after the click, median ÷ plain Recharts',
        [1, 1],
        [0.6, 0.6],
        both(over(median, 'settled', 'recharts')),
      ),
    );
  }
  const heap = median(values('app', 1, 'heap')) / 1e6;
  rows.push(
    atMost('total blocking time at 4× ÷ plain Recharts', [0.3], [0.15], [over(median, 'blocked', 'recharts')(4)]),
    atMost('heap after load and collection', [10], [8], [heap], { show: (mb) => mb.toFixed(1), unit: ' MB' }),
  );
  return rows;
}

export const rowsOfRecompute = ({ median: middle, limit }) => [
  atMost('recomputing everything after a filter, 10,000 claims, median', [limit], [], [middle], {
    show: (ms) => ms.toFixed(1),
    unit: ' ms',
  }),
];

const IMPORTED = { html: '300 kB of HTML', pdf: 'a PDF of 40 pages', docx: 'a DOCX of 5 MB' };

/** The time to the first drafts of each kind of document, and the longest task of the page in any of them. */
export const rowsOfImport = (files) => [
  ...files.map(({ kind, median: middle }) =>
    atMost(`a document taken in, to its first drafts: ${IMPORTED[kind]}, median`, [2], [], [middle / 1000], {
      show: (s) => s.toFixed(2),
      unit: ' s',
    }),
  ),
  atMost('longest task of the page meanwhile', [100], [], [Math.max(...files.map(({ longest }) => longest))], {
    show: whole,
    unit: ' ms',
  }),
];

const EXPORTED = {
  pdf: 'the timeline as a PDF',
  outlines: 'the timeline as SVG with its letters as outlines',
  xlsx: 'its data as XLSX',
};

/** A file whose writer was fetched before anybody asked for it does not count as written in time. */
export const rowsOfExport = ({ median: middle, longest, early, others }) => [
  atMost('image of the timeline, 1920 × 1080 at 2×, median', [2], [], [middle / 1000], {
    show: (s) => s.toFixed(2),
    unit: ' s',
  }),
  atMost('longest task while it is made', [100], [], [early === 0 ? longest : Number.POSITIVE_INFINITY], {
    show: whole,
    unit: ' ms',
  }),
  ...others.flatMap(({ form, median: taken, longest: task }) => [
    atMost(`${EXPORTED[form]}, median`, [2], [], [taken / 1000], {
      show: (s) => s.toFixed(2),
      unit: ' s',
    }),
    atMost('longest task meanwhile, processor time', [100], [], [task], { show: whole, unit: ' ms' }),
  ]),
];

export function rowsOfLighthouse({ scores: { performance, ...others } }) {
  const least = Math.min(...Object.values(others));
  return [
    {
      name: 'Lighthouse, mobile preset: performance / others',
      must: '97 / 100',
      aim: '100 / 100',
      measured: `${performance} / ${least}`,
      verdict: verdict([-performance, -least], [-97, -100], [-100, -100]),
    },
  ];
}

/** What each measure of the recogniser must be at least; F1 on the project's own texts. */
const LEAST = [
  ['span', 0.95],
  ['amount', 0.95],
  ['amount, unit and bound', 0.92],
  ['period', 0.88],
  ['place', 0.9],
  ['indicator', 0.85],
  ['speaker', 0.8],
];

/** Scores in both languages, then what reading takes: time of the processor for 30 kB, and bytes of the grammar. */
export function rowsOfRecognise({ languages, bytes }) {
  const notes = languages.map(({ lang }) => lang);
  const scores = LEAST.map(([name, least]) => {
    const values = languages.map(({ f1 }) => f1[name]);
    return {
      name: `figures recognised, F1 of ${name}`,
      must: `≥ ${least}`,
      aim: '',
      measured: values.map((value, i) => `${value.toFixed(3)} (${notes[i]})`).join(', '),
      verdict: values.every((value) => value >= least) ? 'meets' : 'misses',
    };
  });
  const wrong = languages.map(({ falseDrafts }) => falseDrafts);
  const times = languages.map(({ time }) => time);
  return [
    ...scores,
    atMost('false drafts a document', [0.5, 0.5], [], wrong, { notes }),
    atMost('reading 30 kB, processor time, median', [50, 50], [], times, { notes, show: whole, unit: ' ms' }),
    atMost('the recogniser, brotli, loaded when used', [25], [], [bytes / 1000], { show: whole, unit: ' kB' }),
  ];
}
