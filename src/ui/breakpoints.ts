/*
 * Every width of the window, and the one height, at which the page changes, for code and sheets alike: a sheet asks for `PHONE` by
 * `@media (--phone)`. Told in pixels of a browser whose type is 16 high: where a reader has larger type, the same window
 * counts as narrower.
 */
const below = (pixels: number) => `(max-width: ${(pixels - 1) / 16}em)`;
const from = (pixels: number) => `(min-width: ${pixels / 16}em)`;

/** One column, one chart at a time, and everything large enough for fingers. */
export const PHONE = below(600);
export const OFF_PHONE = from(600);
/** A phone on its side: dialogs take all of the window, and of what is long the chief things stay in sight. */
export const LOW = `(max-height: ${499 / 16}em)`;
/** What is pressed is as large as a finger needs: on a phone, and wherever a finger points. */
export const FINGERS = `${PHONE}, (pointer: coarse)`;
/** The settings of a picture stand below it. */
export const SMALL = below(820);
/** The evidence lies over the view; the coverage shows one place at a time. */
export const NARROW = below(900);
/** The evidence stands beside the view. */
export const BESIDE = from(900);
/** The dashboard has one column beside the evidence, and the tabs a row of their own. */
export const MIDDLE = below(1200);
/** The dashboard has two columns beside the evidence. */
export const WIDE = from(1200);
export const BELOW_WIDE = below(1200);
/** Beside the evidence there is room for one small chart. */
export const SLIM = below(1024);
/** The masthead has no room for the tagline. */
export const SHORT = below(1360);
/** The columns of a wide dashboard, and the words of the legend, are closer together. */
export const CLOSE = below(1400);
/** Its charts are as large as on a tablet. */
export const ROOMY = from(1650);

/**
 * The rows of the timeline's lanes are laid out for one of these widths of the plot, in pixels: those of a window of 390,
 * 768 (without a scroll bar), 1280 and 1440 with one. `from` is the narrowest window that has them. So the page has its heights from
 * the sheet, before a script asks how wide it is.
 */
export const LANES = {
  phone: { plot: 274, from: 0 },
  tablet: { plot: 558, from: 768 },
  laptop: { plot: 1036, from: 1280 },
  desktop: { plot: 1196, from: 1440 },
} as const;
export const LANES_LAPTOP = below(LANES.desktop.from);
export const LANES_TABLET = below(LANES.laptop.from);
export const LANES_PHONE = below(LANES.tablet.from);
