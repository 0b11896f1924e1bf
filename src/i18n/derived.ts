import type { Dataset } from '../domain/dataset';
import type { Derivation } from '../domain/derivation';
import { areasOf, type Figure, indicatorOf } from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import { isUnnamed } from '../domain/period';
import { codeName, messageOr } from './codeNames';
import { longPeriod } from './dates';
import { areaName, claimPeriod, claimSentence, labelText, listText } from './describe';
import { figureText } from './figures';
import { derivedShort, derivedText } from './intervals';
import { numbered } from './numbered';
import type { Text } from './text';

/** A figure with its bound, as short as a label wants it: `>$50bn`, `$50–56bn`, `≈$12.0bn`. */
export function figureValue(text: Text, figure: Figure): string {
  const words = figure.type === 'claim' ? figureText(text, figure) : derivedShort(text, figure);
  return numbered(text, figure.id, words);
}

/** What follows the figure in a label. */
export function figureLabel(text: Text, figure: Figure, place = areaName): string {
  if (figure.type === 'claim') return labelText(text, figure, place);
  const { areas } = figure.derivation;
  return areas.length === 1 ? placesShort(text, figure, place) : text.t('derived.together', { count: areas.length });
}

/** What follows the figure in a row of the timeline, which names the topic and the place; a year not named is. */
export function laneWords(text: Text, figure: Figure): string {
  const indicator = indicatorOf(figure);
  const words = indicator === null ? '' : withoutPlace(text, indicator);
  return words === '' && figure.type === 'claim' && isUnnamed(figure.period) ? claimPeriod(text, figure) : words;
}

/** Its own words for a row, or its label where that names no place, or its name. */
function withoutPlace(text: Text, indicator: Indicator): string {
  const { id } = indicator;
  const label = messageOr(text, `label.${id}`, codeName(text, indicator), { place: '' });
  return messageOr(text, `lane.${id}`, label);
}

/** The places of a figure; several are told by how many they are. */
export function placesShort(text: Text, figure: Figure, place = areaName): string {
  const [area, ...others] = areasOf(figure);
  return others.length === 0 ? place(text, area) : text.t('derived.others', { count: others.length + 1 });
}

/** What a derived figure is, and its time where the name does not tell that. */
export function derivedWhat(text: Text, { name, period }: Derivation): string {
  const [called, when] = [text.pick(name), longPeriod(text, period)];
  return tells(called, when) ? called : `${called}, ${when}`;
}

/** The whole figure in one line, each thing once: of a derived one without the places and the time that its name tells. */
export function figureSentence(text: Text, dataset: Dataset, figure: Figure): string {
  if (figure.type === 'claim') return claimSentence(text, dataset, figure);
  const { areas, period } = figure.derivation;
  const name = text.pick(figure.derivation.name);
  const places = areas.map((area) => areaName(text, area));
  const when = longPeriod(text, period);
  return [
    text.t('derived.ours'),
    name,
    ...(places.every((place) => tells(name, place)) ? [] : [listText(text, places)]),
    derivedText(text, figure),
    ...(tells(name, when) ? [] : [when]),
  ].join('; ');
}

/** Whether words have others in them whole. */
function tells(name: string, words: string): boolean {
  const at = name.indexOf(words);
  const isLetter = (index: number) => /[\p{L}\p{N}]/u.test(name.charAt(index));
  return at >= 0 && !isLetter(at - 1) && !isLetter(at + words.length);
}
