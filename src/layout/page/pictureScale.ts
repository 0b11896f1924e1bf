/** A picture of this size is drawn at its own scale. */
const NATURAL = { width: 1080, height: 608 };
/** How much faster words get more than larger, as pictures grow: of twice the pixels most are for more words. */
const GROWTH = 0.35;
/** The least room in units of the picture's own scale, where its type is of 11 px. */
const LEAST = { width: 694, height: 500 };

/** How much larger than its own units a picture is drawn: at least as large, unless it is too narrow for its words. */
export function pictureScale(width: number, height: number): number {
  const byArea = ((width * height) / (NATURAL.width * NATURAL.height)) ** GROWTH;
  return Math.min(Math.max(1, Math.min(byArea, height / LEAST.height)), width / LEAST.width);
}

/** The scales at which a picture that keeps its size is tried, the largest first. */
export function pictureScales(width: number, height: number): readonly number[] {
  const [most, least] = [pictureScale(width, height), Math.min(1, width / LEAST.width)];
  return [1, 0.75, 0.5, 0.25, 0].map((part) => least + part * (most - least));
}
