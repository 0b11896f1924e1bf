import type { Claim } from '../../domain/claim';
import type { Dataset } from '../../domain/dataset';
import type { Figure } from '../../domain/figure';
import { figureText } from '../../i18n/figures';
import { numbered } from '../../i18n/numbered';
import type { Text } from '../../i18n/text';
import { type DerivedChoices, derivedOf } from '../../selectors/derived';
import type { MapModel } from '../../selectors/mapOf';
import { shownIds } from '../../selectors/shownIds';
import { mapModel } from './mapDerived';
import { saidOfRegion } from './mapText';
import type { PictureRegionRow } from './pictureRegion';
import { mapPlaceOf } from './places';

/** What a picture of the map shows: what is drawn on the land, then what is listed beside it. */
export function mapFigures(text: Text, dataset: Dataset, choices: DerivedChoices): readonly Figure[] {
  const results = new Map(
    derivedOf(dataset, choices.aside).derived.map((figure): [string, Figure] => [figure.id, figure]),
  );
  const model = mapModel(text, dataset, choices);
  const shown = shownIds(dataset, choices);
  const onLand = model.countries.flatMap(({ id, figure, derived }): readonly Figure[] => {
    if (!mapPlaceOf(id)) return [];
    const result = derived && results.get(derived.figure.id);
    return figure ? [figure.claim] : result ? [result] : [];
  });
  return [
    ...onLand.filter(({ id }) => shown.has(id)),
    ...shownRows(model, shown).flatMap(({ claim, companions }) => [claim, ...companions]),
  ];
}

/** The words of what stands beside the map, a figure a row with its growth and shares. */
export function pictureRegionRows(
  text: Text,
  dataset: Dataset,
  model: MapModel,
  shown: ReadonlySet<string>,
): readonly PictureRegionRow[] {
  const row = (claim: Claim, first: boolean) => ({
    claim,
    strong: numbered(text, claim.id, figureText(text, claim)),
    words: saidOfRegion(text, dataset, claim, first),
  });
  return shownRows(model, shown).map(({ claim, companions }) => ({
    ...row(claim, true),
    companions: companions.map((companion) => row(companion, false)),
  }));
}

/**
 * The figures of groups, and of places that the map has no shape of. On the page, what the filter leaves out stays in its
 * place, faint; a picture leaves it out.
 */
function shownRows({ region, countries }: MapModel, shown: ReadonlySet<string>): MapModel['region'] {
  const beside = countries.flatMap(({ id, figure }) =>
    figure && !mapPlaceOf(id) ? [{ claim: figure.claim, companions: [] }] : [],
  );
  return [...region, ...beside]
    .filter(({ claim }) => shown.has(claim.id))
    .map(({ claim, companions }) => ({ claim, companions: companions.filter(({ id }) => shown.has(id)) }));
}
