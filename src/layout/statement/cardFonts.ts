import type { CardFace } from './layoutStatement';

const SERIF = '"Source Serif 4", serif';
const SANS = '"IBM Plex Sans", sans-serif';
const FONTS: Readonly<Record<CardFace, readonly [weight: number, family: string]>> = {
  bound: [400, SERIF],
  value: [600, SERIF],
  quote: [400, SERIF],
  figure: [600, SERIF],
  label: [600, SERIF],
  plain: [400, SANS],
  strong: [600, SANS],
};

/** The font that `card.css` sets a face in, as CSS writes it, at a size in pixels. */
export function cardFont(face: CardFace, size: number): string {
  const [weight, family] = FONTS[face];
  return `${weight} ${size}px ${family}`;
}

/** One font of each file that a card needs. */
export const CARD_FONTS: readonly string[] = (['quote', 'figure', 'plain', 'strong'] as const).map((face) =>
  cardFont(face, 12),
);
