import type { Dataset } from '../../domain/dataset';
import {
  areasOf,
  type Figure,
  type FigureKind,
  figureInterval,
  figurePeriod,
  indicatorOf,
  kindOf,
  unitOf,
} from '../../domain/figure';
import { familyOf } from '../../domain/indicator';
import { codeName } from '../../i18n/codeNames';
import { saidDay, shortPeriod } from '../../i18n/dates';
import { areaName, listText, quantityText, speakerName } from '../../i18n/describe';
import { derivedShort, derivedText, intervalShort, upperEndShort } from '../../i18n/intervals';
import { spokenFigure } from '../../i18n/markName';
import type { Text } from '../../i18n/text';
import { spanOfFigure } from '../../selectors/derived';

/** One figure of a view in words. */
export type BoundRow = {
  readonly id: string;
  readonly kind: FigureKind;
  /** What its button is called. */
  readonly label: string;
  readonly what: string;
  readonly place: string;
  readonly when: string;
  readonly words: string;
  /** The ends between which it lies, each with its sign; empty for one that nobody has named. */
  readonly least: string;
  readonly most: string;
  readonly speaker: string;
  /** The day of speech; empty for what is derived. */
  readonly said: string;
};

/** The figures of a view as rows, by quantity, place and time. */
export function boundRows(text: Text, dataset: Dataset, figures: readonly Figure[]): readonly BoundRow[] {
  const ranked = figures.map((figure) => ({ figure, rank: rankOf(dataset, figure) }));
  const sorted = ranked.toSorted((one, other) => compareRanks(one.rank, other.rank));
  return sorted.map(({ figure }) => {
    const indicator = indicatorOf(figure);
    const isClaim = figure.type === 'claim';
    return {
      id: figure.id,
      kind: kindOf(figure),
      label: spokenFigure(text, dataset, figure),
      what: indicator ? codeName(text, indicator) : isClaim ? '' : text.pick(figure.derivation.name),
      place: listText(
        text,
        areasOf(figure).map((area) => areaName(text, area)),
      ),
      when: shortPeriod(text, figurePeriod(figure)),
      words: isClaim ? quantityText(text, figure) : derivedText(text, figure),
      ...endWords(text, figure),
      speaker: isClaim ? speakerName(text, dataset, figure) : text.t('derived.ours'),
      said: isClaim ? saidDay(text, figure) : '',
    };
  });
}

type Rank = readonly [quantity: number, place: number, own: number, start: string];

/** A quantity stands with its growth and its shares; what measures nothing that anybody quotes, and several places, come last. */
function rankOf(dataset: Dataset, figure: Figure): Rank {
  const { indicators, areas } = dataset.codes;
  const indicator = indicatorOf(figure);
  const quantity = (id: string | undefined) => placeIn(indicators.list, id);
  const [area, ...others] = areasOf(figure);
  return [
    quantity(indicator ? familyOf(indicator) : undefined),
    placeIn(areas.list, others.length > 0 ? undefined : area),
    quantity(indicator?.id),
    spanOfFigure(dataset, figure).start,
  ];
}

const placeIn = (list: readonly { readonly id: string }[], id: string | undefined): number =>
  (list.findIndex((one) => one.id === id) + list.length + 1) % (list.length + 1);

function compareRanks(one: Rank, other: Rank): number {
  return (
    one[0] - other[0] || one[1] - other[1] || one[2] - other[2] || (one[3] < other[3] ? -1 : Number(one[3] > other[3]))
  );
}

function endWords(text: Text, figure: Figure): Pick<BoundRow, 'least' | 'most'> {
  const interval = figureInterval(figure, 'stated');
  const unit = unitOf(figure);
  if (!interval || unit === null) return { least: '', most: '' };
  if (interval.lo === interval.hi) {
    const both = figure.type === 'claim' ? intervalShort(text, interval, unit) : derivedShort(text, figure);
    return { least: both, most: both };
  }
  const isLow = Number.isFinite(interval.lo) && interval.lo !== 0;
  return {
    least: isLow ? intervalShort(text, { ...interval, hi: Number.POSITIVE_INFINITY }, unit) : '',
    most: Number.isFinite(interval.hi) ? upperEndShort(text, interval, unit) : '',
  };
}
