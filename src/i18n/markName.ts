import { isAnchored } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import type { Figure } from '../domain/figure';
import { isOwnId } from '../domain/own/ownIds';
import { codeName } from './codeNames';
import { longPeriod } from './dates';
import { areaName, claimPeriod, indicatorName, listText, quantityText, speakerName } from './describe';
import { derivedText } from './intervals';
import type { Text } from './text';

/**
 * What a mark is called where it is read aloud: the words drawn beside it first, so that who says them reaches it, and then
 * what they leave out, each thing once. A bound is always said in words, since its sign is passed over by many voices.
 */
export function markName(text: Text, dataset: Dataset, figure: Figure, drawn = ''): string {
  const told = plain(drawn);
  const isMissing = (part: string) => part !== '' && !told.includes(plain(part));
  return [...(drawn === '' ? [] : [drawn]), ...spokenParts(text, dataset, figure, isMissing)].join('; ');
}

/** A figure in one line, to be read aloud: the amount in full words first, then what it is of, where, when and whose. */
export const spokenFigure = (text: Text, dataset: Dataset, figure: Figure): string => markName(text, dataset, figure);

function spokenParts(text: Text, dataset: Dataset, figure: Figure, isMissing: (part: string) => boolean) {
  const spoken = spokenText(text);
  if (figure.type === 'claim') {
    const amount = isMissing(quantityText(text, figure)) ? [quantityText(spoken, figure)] : [];
    const rest = [
      [indicatorName(text, figure), areaName(text, figure.refArea)].filter(isMissing).join(', '),
      claimPeriod(text, figure),
      speakerName(text, dataset, figure),
      isOwnId(figure.id) ? text.t('evidence.mine') : '',
      isAnchored(figure) ? '' : text.t('evidence.unanchoredShort'),
    ];
    return [...amount, ...rest.filter(isMissing)];
  }
  const { name, indicator, areas, period } = figure.derivation;
  const places = areas.map((area) => areaName(text, area));
  const amount = isMissing(derivedText(text, figure)) ? [derivedText(spoken, figure)] : [];
  const what = indicator === null ? text.pick(name) : codeName(text, indicator);
  const rest = [[what, listText(text, places)].filter(isMissing).join(', '), longPeriod(text, period)];
  return [...amount, text.t('derived.ours'), ...rest.filter(isMissing)];
}

/** The same words for a voice: amounts in full. */
export function spokenText(text: Text): Text {
  return { ...text, isSpoken: true };
}

/** Spaces of every width are one; small and capital letters are the same. */
const plain = (words: string): string => words.replaceAll(/\s+/g, ' ').toLocaleLowerCase();
