import { type Claim, isAnchored } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import type { Derived } from '../domain/derivation';
import type { Figure } from '../domain/figure';
import { isOwnId } from '../domain/own/ownIds';
import { codeName } from './codeNames';
import { longPeriod } from './dates';
import { areaName, claimPeriod, indicatorName, listText, quantityText, speakerName } from './describe';
import { derivedText, measuredResult } from './intervals';
import type { Text } from './text';

/**
 * What a mark is called where it is read aloud: the words drawn beside it first, so that who says them reaches it, and then
 * what they leave out, each thing once. A bound is always said in words, since its sign is passed over by many voices, and
 * so is an amount that is drawn short: `$13bn` is read letter by letter.
 */
export function markName(text: Text, dataset: Dataset, figure: Figure, drawn = ''): string {
  return namedBy(drawn, spokenParts(text, dataset, figure, missingFrom(drawn)));
}

/** A figure in one line, to be read aloud: the amount in full words first, then what it is of, where, when and whose. */
export const spokenFigure = (text: Text, dataset: Dataset, figure: Figure): string => markName(text, dataset, figure);

/** The drawn words, and of a sentence what they leave out: all of it, where nothing is drawn. */
export const drawnAndRest = (drawn: string, sentence: string): string =>
  drawn === '' ? sentence : namedBy(drawn, sentence.split(', ').filter(missingFrom(drawn)));

/** The amount of a figure with its bound as a voice says them: `more than 50 billion dollars`. */
export function spokenAmount(text: Text, figure: Figure): string {
  return figure.type === 'claim'
    ? quantityText(spokenText(text, isPlain(figure)), figure)
    : derivedText(spokenText(text, isPoint(text, figure)), figure);
}

function spokenParts(text: Text, dataset: Dataset, figure: Figure, isMissing: (part: string) => boolean) {
  // `×2, plan` has all that `plan ×2` has; of `growing, no number said` the latter is missing.
  const hasMissing = (piece: string) => piece.split(/\s+/).some(isMissing);
  const amount = spokenAmount(text, figure).split(', ').filter(hasMissing);
  if (figure.type === 'claim') {
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
  const what = indicator === null ? text.pick(name) : codeName(text, indicator);
  const rest = [[what, listText(text, places)].filter(isMissing).join(', '), longPeriod(text, period)];
  return [...amount, text.t('derived.ours'), ...rest.filter(isMissing)];
}

/** The same words for a voice: amounts in full, by themselves or as they stand after a bound. */
function spokenText(text: Text, plain: boolean): Text {
  return { ...text, spoken: plain ? 'plain' : 'bounded' };
}

/** «Почти» changes no word after it, as the other bounds do; nor does «на» of a change, whatever stands before it. */
function isPlain({ quantity }: Claim): boolean {
  if (quantity.kind === 'direction' || quantity.direction !== null) return true;
  return quantity.kind === 'amount' && (quantity.bound === 'exact' || quantity.bound === 'almost');
}

function isPoint(text: Text, derived: Derived): boolean {
  const { form, isAbout } = measuredResult(text, derived);
  return form === 'point' && !isAbout;
}

function namedBy(drawn: string, rest: readonly string[]): string {
  // A label that goes on in that of its neighbour ends with what leads there.
  const whole = drawn.replace(/[\s,;]+$/, '');
  return [...(whole === '' ? [] : [whole]), ...rest].join('; ');
}

function missingFrom(drawn: string): (part: string) => boolean {
  const told = plain(drawn);
  return (part) => part !== '' && !told.includes(plain(part));
}

/** Spaces of every width are one; small and capital letters are the same. */
const plain = (words: string): string => words.replaceAll(/\s+/g, ' ').toLocaleLowerCase();
