import { type Figure, type FigureKind, kindOf } from '../domain/figure';
import { figureValue } from '../i18n/derived';
import type { Text } from '../i18n/text';
import { type ClaimGlyph, type DerivedGlyph, glyphOfFigure } from '../selectors/glyphOf';

/** A figure in a list, in words. */
export type FigureWords = {
  readonly id: string;
  readonly kind: FigureKind;
  readonly glyph: ClaimGlyph | DerivedGlyph;
  readonly valueText: string;
  /** What tells it from others. */
  readonly about: string;
  /** True for a derivation without a result. */
  readonly refused?: boolean;
};

/** A quoted or derived figure, told from others by these words. */
export function figureWords(text: Text, figure: Figure, about: readonly string[]): FigureWords {
  return {
    id: figure.id,
    kind: kindOf(figure),
    glyph: glyphOfFigure(figure),
    valueText: figureValue(text, figure),
    about: about.join(', '),
  };
}
