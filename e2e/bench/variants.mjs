const DESKTOP = { width: 1440, height: 900 };
const TABLET = { width: 820, height: 1180 };
const PHONE = { width: 390, height: 844 };

/** The pages that are opened for the first time: where, and how they are called in the table. */
export const VARIANTS = [
  { name: '`/`', path: '/', size: DESKTOP },
  { name: '`/` at 390 px', path: '/', size: PHONE },
  { name: '`/ru/`', path: '/ru/', size: DESKTOP },
  { name: '`/?place=KZ&time=2024`', path: '/?place=KZ&time=2024', size: DESKTOP },
];

/** The same, a phone that reads Russian, and a tablet, for what is not timed. */
export const EVERY_VARIANT = [
  ...VARIANTS,
  { name: '`/ru/` at 390 px', path: '/ru/', size: PHONE },
  { name: '`/` at 820 px', path: '/', size: TABLET },
];

/** Windows of other widths, for the film alone: phones and tablets of other makers, a laptop, a large screen. */
export const FILMED = [
  ...EVERY_VARIANT,
  ...[
    [360, 740],
    [768, 1024],
    [1024, 768],
    [1536, 864],
    [1920, 1080],
  ].map(([width, height]) => ({ name: `\`/\` at ${width} px`, path: '/', size: { width, height } })),
];

/** 10 Mbit/s with 40 ms to the first byte, or no limit. */
const SLOW_NET = { offline: false, latency: 40, downloadThroughput: 1_250_000, uploadThroughput: 1_250_000 };

/** How fast the reader's machine and line are. */
export const CONDITIONS = [
  { name: '1×', speed: 1, net: null },
  { name: '4×', speed: 4, net: null },
  { name: '1×, 10 Mbit', speed: 1, net: SLOW_NET },
  { name: '4×, 10 Mbit', speed: 4, net: SLOW_NET },
];
