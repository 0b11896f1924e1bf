import type { Dataset } from '../../domain/dataset';
import { type Figure, figurePeriod } from '../../domain/figure';
import { isOwnId } from '../../domain/own/ownIds';
import { codeName } from '../../i18n/codeNames';
import { shortDay, shortPeriod } from '../../i18n/dates';
import { figureSentence } from '../../i18n/derived';
import { areaName, claimSentence, indicatorName, speakerName } from '../../i18n/describe';
import { boundText } from '../../i18n/figures';
import type { Text } from '../../i18n/text';
import { glyphOfFigure } from '../../selectors/glyphOf';
import type { RowWords } from '../../selectors/tableRows';
import { cellValue, shortPublisher } from './cellText';
import { derivedCells } from './derivedCells';

/** What the columns of the table say of a figure, but for its mark, its strip and its sentence. */
export type RowCells = {
  /** The name of the button that opens it. */
  readonly label: string;
  readonly bound: string;
  readonly value: string;
  readonly unit: string;
  readonly what: string;
  readonly place: string;
  readonly hue: string;
  readonly when: string;
  readonly speaker: string;
  /** Who printed it, or how far what is derived holds; empty for nobody, or all the way. */
  readonly source: string;
  /** The day on which it was printed; empty for what is derived. */
  readonly published: string;
  /** Where it stands in a document of the reader's own. */
  readonly isMine: boolean;
};

export function rowCells(text: Text, dataset: Dataset, figure: Figure): RowCells {
  const { t } = text;
  const { hue } = glyphOfFigure(figure);
  const when = shortPeriod(text, figurePeriod(figure));
  if (figure.type === 'claim') {
    const source = dataset.sourceById.get(figure.appearances[0].source);
    return {
      label: t('table.open', { claim: claimSentence(text, dataset, figure) }),
      bound: boundText(text, figure) || t('bound.exact'),
      ...cellValue(text, figure),
      what: indicatorName(text, figure),
      place: areaName(text, figure.refArea),
      hue,
      when,
      speaker: speakerName(text, dataset, figure),
      source: source ? shortPublisher(source) : '',
      isMine: isOwnId(figure.id),
      published: source ? shortDay(text, source.published) : '',
    };
  }
  const { areas, indicator, name, standing } = figure.derivation;
  return {
    label: t('table.openDerived', { figure: figureSentence(text, dataset, figure) }),
    ...derivedCells(text, figure),
    what: indicator === null ? text.pick(name) : codeName(text, indicator),
    place: areas.length === 1 ? areaName(text, areas[0]) : areas.join(' + '),
    hue,
    when,
    speaker: t('derived.ours'),
    source: standing === 'sound' ? '' : t(`table.standing.${standing}`),
    published: '',
    isMine: false,
  };
}

/** The words that rows are ordered by. What is derived has no source, and is ours. */
export function rowWords(text: Text, dataset: Dataset): RowWords {
  const { compare } = new Intl.Collator(text.locale);
  return {
    compare,
    speaker: (figure) => (figure.type === 'claim' ? speakerName(text, dataset, figure) : text.t('derived.ours')),
    source: (figure) => {
      const source = figure.type === 'claim' ? dataset.sourceById.get(figure.appearances[0].source) : undefined;
      return source ? `${shortPublisher(source)} ${source.published}` : '';
    },
  };
}
