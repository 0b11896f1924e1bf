import type { Dataset } from '../../domain/dataset';
import { areasOf, type Figure, indicatorOf, isQuoted } from '../../domain/figure';
import { codeName } from '../../i18n/codeNames';
import { shortMonth } from '../../i18n/dates';
import { areaName, speakerName } from '../../i18n/describe';
import type { Text } from '../../i18n/text';
import { type FigureWords, figureWords } from '../figureWords';

/** A quoted or derived figure of a lane: what, where, and who said it when, or that it is ours. */
export function laneRow(text: Text, dataset: Dataset, figure: Figure): FigureWords {
  const indicator = indicatorOf(figure);
  const about = [
    ...(indicator ? [codeName(text, indicator)] : []),
    ...areasOf(figure).map((area) => areaName(text, area)),
    ...(isQuoted(figure)
      ? [speakerName(text, dataset, figure), shortMonth(text, figure.said.on)]
      : [text.t('derived.ours')]),
  ];
  return figureWords(text, figure, about);
}
