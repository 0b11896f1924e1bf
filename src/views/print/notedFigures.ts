import type { Dataset } from '../../domain/dataset';
import type { Figure } from '../../domain/figure';
import { visibleDerived } from '../../selectors/derived';
import { drawnDerived } from '../../selectors/drawnDerived';
import { visible } from '../../selectors/visible';
import type { Choices } from '../../state/choices';

/** Every figure that the filters leave, in the order of its note: what was said, then what follows by arithmetic. */
export function notedFigures(dataset: Dataset, choices: Choices): readonly Figure[] {
  const drawn = new Set(drawnDerived(dataset, choices));
  return [
    ...visible(dataset, choices).claims,
    ...visibleDerived(dataset, choices).filter((figure) => drawn.has(figure)),
  ];
}
