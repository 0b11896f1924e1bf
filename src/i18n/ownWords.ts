import type { CodeLists } from '../domain/codeLists';
import { OF_INDICATOR, OTHER_INDICATORS, OTHER_PLACES, withoutRussia } from '../domain/own/otherNames';
import { areaOf, figureClaim, type KnownNames, OTHER } from '../domain/own/ownClaim';
import type { OwnDocument } from '../domain/own/ownDocument';
import type { OwnFigure, OwnGround, OwnReading } from '../domain/own/ownFigure';
import type { Field } from '../domain/recognise/draft';
import type { Localized } from '../domain/source';
import { codeName } from './codeNames';
import { longPeriod } from './dates';
import { areaName, quantityText } from './describe';
import type { Text } from './text';

/** The figure of a draft with its bound: `more than $30bn`; what is said instead while there is none. */
export function ownFigureText(text: Text, reading: OwnReading, document: OwnDocument, known: KnownNames): string {
  const claim = figureClaim(reading, document, known);
  return claim ? quantityText(text, claim) : text.t('review.noFigure');
}

/** What is measured. Names beyond the lists are those of the reader, or those that the recogniser gives. */
export function ownIndicatorText(text: Text, id: string | null, { indicators }: CodeLists): string {
  if (id === null) return text.t('review.noIndicator');
  const listed = indicators.list.find((indicator) => indicator.id === id);
  return listed ? codeName(text, listed) : otherName(text, id.replace(OTHER, ''));
}

function otherName(text: Text, name: string): string {
  return text.pick(namesOf(name));
}

function namesOf(name: string): Localized {
  const known = OTHER_INDICATORS[name];
  if (known) return { en: known[2], ru: known[3] };
  const [, base, as] = /^(.+)-(growth|share)$/.exec(name) ?? [];
  if (base !== undefined && (as === 'growth' || as === 'share')) return OF_INDICATOR[as](namesOf(base));
  const words = name.replaceAll('-', ' ');
  return { en: words, ru: words };
}

/** The place, and with whom where that is not Russia. */
export function ownPlaceText(
  text: Text,
  { refArea, counterpartArea }: Pick<OwnReading, 'refArea' | 'counterpartArea'>,
  codes: CodeLists,
): string {
  const place = placeText(text, refArea, codes);
  return counterpartArea === null || counterpartArea === 'RU'
    ? place
    : text.t('review.with', { place, other: placeText(text, counterpartArea, codes) });
}

/** A place of the lists, or another one by its name. */
export function placeText(text: Text, id: string | null, codes: CodeLists): string {
  if (id === null) return text.t('review.noPlace');
  const area = areaOf(id, codes);
  if (area) return areaName(text, area);
  const name = id.replace(OTHER, '');
  const known = OTHER_PLACES[name];
  return known ? text.pick({ en: known[1], ru: known[2] }) : name;
}

export function ownPeriodText(text: Text, { period }: Pick<OwnReading, 'period'>): string {
  if (period === null) return text.t('review.noPeriod');
  return period.kind === 'per-year' ? text.t('chart.notNamed') : longPeriod(text, period);
}

/** What is measured; trade with another than Russia is not called that with Russia. */
function ownWhatText(text: Text, { indicator, counterpartArea }: OwnReading, codes: CodeLists): string {
  const listed = codes.indicators.list.find(({ id }) => id === indicator);
  const isOther = counterpartArea !== null && counterpartArea !== 'RU';
  return listed && isOther ? text.pick(withoutRussia(listed.name)) : ownIndicatorText(text, indicator, codes);
}

/** What, where and when in one line. */
export function ownAboutText(text: Text, reading: OwnReading, codes: CodeLists): string {
  return [ownWhatText(text, reading, codes), ownPlaceText(text, reading, codes), ownPeriodText(text, reading)].join(
    ', ',
  );
}

/** Who says it; one who is known by the name that the lists give. */
export function ownSpeakerText(text: Text, reading: OwnReading, document: OwnDocument, known: KnownNames): string {
  const { said } = reading;
  if (said === null) return text.t('review.noSpeaker');
  if (said.kind !== 'named') return text.t(`review.${said.kind}`);
  const by = figureClaim(reading, document, known)?.said.by;
  const speaker = known.speakers.find(({ id }) => id === by);
  return speaker ? text.pick(speaker.short) : said.name;
}

/** Why a part is as it is: the words that it was read from, and the rule. */
export function groundText(text: Text, { text: whole }: Pick<OwnDocument, 'text'>, ground: OwnGround): string {
  if (ground.standing === 'decided') return text.t('review.standing.decided');
  const isCarried = ground.rule === 'word-of-indicator' && ground.words === null;
  const rule = isCarried ? text.t('review.carried') : text.t(`review.rule.${ground.rule}`);
  if (ground.words === null) return rule;
  const words = whole.slice(ground.words.start, ground.words.end).replace(/\s+/g, ' ').trim();
  return text.t('review.ground', { words, rule });
}

/** One part of what was read, as its row has it. */
export function ownFieldText(
  text: Text,
  figure: OwnFigure,
  field: Field,
  document: OwnDocument,
  known: KnownNames,
): string {
  switch (field) {
    case 'amount':
    case 'bound':
    case 'unit':
      return ownFigureText(text, figure, document, known);
    case 'indicator':
      return ownWhatText(text, figure, known.codes);
    case 'place':
      return ownPlaceText(text, figure, known.codes);
    case 'period':
      return ownPeriodText(text, figure);
    case 'speaker':
      return ownSpeakerText(text, figure, document, known);
  }
}
