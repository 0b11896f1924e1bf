/** A picture of this size is drawn at its own scale; smaller and larger ones in proportion to their area. */
const NATURAL = { width: 1080, height: 608 };
const LEAST = { width: 640, height: 500 };

/** How much larger than its own pixels a picture is drawn. */
export function scaleOf(width: number, height: number): number {
  const byArea = Math.sqrt((width * height) / (NATURAL.width * NATURAL.height));
  return Math.min(Math.max(byArea, 0.85), width / LEAST.width, height / LEAST.height);
}
