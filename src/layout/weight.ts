import { type Figure, isQuoted } from '../domain/figure';

/** The font weight of a figure in a label: what is quoted is bold. */
export function weightOf(figure: Figure): 600 | 400 {
  return isQuoted(figure) ? 600 : 400;
}
