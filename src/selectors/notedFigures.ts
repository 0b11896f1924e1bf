import type { Dataset } from '../domain/dataset';
import type { Figure } from '../domain/figure';
import { type DerivedChoices, visibleDerived } from './derived';
import { drawnDerived } from './drawnDerived';
import { visible } from './visible';

/** Every figure that the filters leave, in the order of its note: what was said, then what follows by arithmetic. */
export function notedFigures(dataset: Dataset, choices: DerivedChoices): readonly Figure[] {
  const drawn = new Set(drawnDerived(dataset, choices));
  return [
    ...visible(dataset, choices).claims,
    ...visibleDerived(dataset, choices).filter((figure) => drawn.has(figure)),
  ];
}
