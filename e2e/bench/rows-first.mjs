import { controlPath } from './measure-first.mjs';
import { atMost } from './row.mjs';
import { median } from './statistics.mjs';
import { CONDITIONS, VARIANTS } from './variants.mjs';

const times = (ratio) => ratio.toFixed(2);
const RATIOS = [
  {
    name: 'last chart of the first screen drawn ÷ largest paint of the same picture as static HTML',
    must: 1.5,
    aim: 1.1,
    of: ['app', 'screen'],
    over: ['still', 'largest'],
  },
  {
    name: 'last chart of the page drawn ÷ plain Recharts’ charts drawn',
    must: 0.6,
    aim: 0.4,
    of: ['app', 'page'],
    over: ['recharts', 'page'],
  },
  {
    name: 'first click answered (evidence open) ÷ plain Recharts interactive (its first click answered)',
    must: 1,
    aim: 0.7,
    of: ['app', 'answered'],
    over: ['recharts', 'answered'],
  },
];

const valuesOf = (samples, variant, condition, [name, key]) => {
  const path = controlPath[name](variant);
  const isMeant = (s) => s.name === name && s.path === path && s.width === variant.size.width;
  return samples.filter((s) => isMeant(s) && s.condition === condition && key in s).map((s) => s[key]);
};

/** One row a ratio of medians: for each variant the worst of all conditions. */
export function rowsOfFirst(samples) {
  return RATIOS.map(({ name, must, aim, of, over }) => {
    const worst = VARIANTS.map((variant) =>
      CONDITIONS.map((condition) => {
        const value = (what) => median(valuesOf(samples, variant, condition.name, what));
        return { ratio: value(of) / value(over), condition: condition.name };
      }).reduce((a, b) => (a.ratio >= b.ratio ? a : b)),
    );
    const all = (limit) => VARIANTS.map(() => limit);
    return atMost(
      name,
      all(must),
      all(aim),
      worst.map(({ ratio }) => ratio),
      {
        notes: VARIANTS.map((variant, i) => `${variant.name}, worst at ${worst[i].condition}`),
        show: times,
      },
    );
  });
}

/** What these ratios are made of, as Markdown: median, and least to most, in ms. */
export function backgroundOfFirst(samples) {
  const columns = [...new Map(RATIOS.flatMap(({ of, over }) => [of, over]).map((what) => [what.join(' '), what]))];
  const lines = VARIANTS.flatMap((variant) =>
    CONDITIONS.map((condition) => {
      const cells = columns.map(([, what]) => {
        const values = valuesOf(samples, variant, condition.name, what);
        const [least, middle, most] = [Math.min(...values), median(values), Math.max(...values)].map(Math.round);
        return `${middle} (${least}–${most})`;
      });
      return `| ${variant.name}, ${condition.name} | ${cells.join(' | ')} |`;
    }),
  );
  const head = columns.map(([words]) => words).join(' | ');
  return [`| ms: median (least–most) | ${head} |`, `|---|${'---|'.repeat(columns.length)}`, ...lines].join('\n');
}

export const rowsOfFilm = ({ frames, shift }) => [
  atMost('frames in which something drawn is missing or elsewhere', [0], [0], [frames], { show: String }),
  atMost('layout shift', [0], [0], [shift < 0.0005 ? 0 : shift], { show: (value) => value.toFixed(3) }),
];

export const rowsOfLost = ({ clicks, lost }) => [
  atMost(`clicks lost after first paint, of ${clicks} at random moments`, [0], [0], [lost.length], { show: String }),
];
