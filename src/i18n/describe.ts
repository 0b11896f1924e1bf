import { type Areas, componentAreas, isCombinedArea } from '../domain/area';
import { type Claim, isAnchored, isSaidYearly, type NewsEvent, SPEAKER_UNKNOWN } from '../domain/claim';
import type { ShownState } from '../domain/coverage';
import { type Dataset, speakerOf } from '../domain/dataset';
import type { AreaId } from '../domain/ids';
import { isOwnId } from '../domain/own/ownIds';
import { codeName, messageOr } from './codeNames';
import { latest, longPeriod, shortDay, shortPeriod } from './dates';
import { boundedText, boundText, figureText, valueText } from './figures';
import type { Text } from './text';

/** A place as a label has it. What no message knows is called by its code list; several together by their names. */
export function areaName(text: Text, area: AreaId): string {
  const { t, has, codes } = text;
  const key = `area.${area}`;
  if (has(key)) return t(key);
  if (isCombinedArea(area)) return t('areas.together', { places: placeList(text, area) });
  const code = codes?.areas.byId.get(area);
  return code ? codeName(text, code) : area;
}

/** What is known of a place, in the words of legends; `areas` tell whether the five together are all that covers any. */
export function stateText({ t }: Text, { list }: Areas, state: ShownState): string {
  const groups = list.filter(({ members }) => members.length > 0);
  return t(`coverage.state.${state === 'covered' && groups.length > 1 ? 'coveredTogether' : state}`);
}

/** The names of the places that an area names, without a word of their being together: `Kazakhstan and Turkmenistan`. */
export function placeList(text: Text, area: AreaId, name = areaName): string {
  return listText(
    text,
    componentAreas(area).map((place) => name(text, place)),
  );
}

/** The place in the lane of a timeline, where a name of two words takes another row: «ЦА». */
export function areaShort(text: Text, area: AreaId): string {
  const key = `areaShort.${area}`;
  if (text.has(key)) return text.t(key);
  const short = text.codes?.areas.byId.get(area)?.short;
  return short ? text.pick(short) : isCombinedArea(area) ? componentAreas(area).join(' + ') : areaName(text, area);
}

/** What follows the figure in a label: `cumulative, Kazakhstan`. */
export function labelText(text: Text, claim: Claim, place = areaName): string {
  const where = place(text, claim.refArea);
  const { id } = claim.indicator;
  return messageOr(text, `label.${id}`, `${codeName(text, claim.indicator)}, ${where}`, { place: where });
}

export function indicatorName(text: Text, claim: Claim): string {
  return codeName(text, claim.indicator);
}

export function speakerName(text: Text, dataset: Dataset, claim: Claim): string {
  const speaker = speakerOf(dataset, claim);
  return speaker ? text.pick(speaker.short) : (claim.said.by ?? unnamedSpeaker(text, claim));
}

/** Where nobody is named: the text itself says it, or it is not known who does. */
function unnamedSpeaker({ t }: Text, { scope }: Claim): string {
  return t(scope.includes(SPEAKER_UNKNOWN) ? 'evidence.unknownWho' : 'evidence.nobody');
}

/** The speaker in full, name and role apart; the text itself has no role. */
export function speakerInFull(
  text: Text,
  dataset: Dataset,
  claim: Claim,
): { readonly name: string; readonly role: string } {
  const speaker = speakerOf(dataset, claim);
  return speaker
    ? { name: text.pick(speaker.name), role: text.pick(speaker.role) }
    : { name: claim.said.by ?? unnamedSpeaker(text, claim), role: '' };
}

/** The period of a claim. An amount of one year says so only where the words do. */
export function claimPeriod(text: Text, claim: Claim): string {
  const { period } = claim;
  return period.kind === 'per-year' && !isSaidYearly(claim) ? text.t('chart.notNamed') : longPeriod(text, period);
}

/** The whole claim in one line, for a screen reader: what, where, how much, when, who. */
export function claimSentence(text: Text, dataset: Dataset, claim: Claim): string {
  const parts = [
    claimWhat(text, claim),
    quantityText(text, claim),
    claimPeriod(text, claim),
    speakerName(text, dataset, claim),
    ...(isOwnId(claim.id) ? [text.t('evidence.mine')] : []),
    ...(isAnchored(claim) ? [] : [text.t('evidence.unanchoredShort')]),
  ];
  return parts.join('; ');
}

/** `more than $50bn`; a direction is said before the want of a number: `growing, no number said`. */
export function quantityText(text: Text, claim: Claim): string {
  if (claim.quantity.kind !== 'direction') return boundedText(text, claim);
  return `${valueText(text, claim.quantity, claim.indicator)}, ${boundText(text, claim)}`;
}

/** A claim in a few words: `Trade turnover with Russia, Central Asia, 2024: >$50bn`. */
export function claimTitle(text: Text, claim: Claim): string {
  return `${claimWhat(text, claim)}, ${shortPeriod(text, claim.period)}: ${figureText(text, claim)}`;
}

/** What a claim measures, and where: `Trade turnover with Russia, Central Asia`. */
export function claimWhat(text: Text, claim: Claim): string {
  return `${indicatorName(text, claim)}, ${areaName(text, claim.refArea)}`;
}

/** `Second Russia–Central Asia summit, Dushanbe, planned for October 2025` */
export function eventSentence(text: Text, event: NewsEvent): string {
  return [text.pick(event.name), eventWhere(text, event)].join(', ');
}

/** The place, where there is one, with what became of the event and when: `Tashkent, planned for 20–22 Apr 2026`. */
export function eventWhere(text: Text, event: NewsEvent): string {
  return [...(event.place ? [text.pick(event.place)] : []), eventWhen(text, event)].join(', ');
}

/**
 * The day of an event. What has not happened by then says so: `9 Oct 2025`, `proposed 9 Oct 2025`, `planned for October
 * 2025`, `planned by 2027`, `under way, undated`.
 */
export function eventWhen(text: Text, event: NewsEvent): string {
  const { t } = text;
  const { status, date } = event;
  const day = eventDate(text, event);
  if (status === 'happened') return day || t('event.undated');
  if (day === '' || status === 'ongoing') return `${t(`event.${status}`)}, ${day || t('event.undated')}`;
  if (status === 'proposed') return t('event.proposedOn', { day });
  if (date.precision === 'by') return `${t('event.planned')} ${day}`;
  return date.start === null && date.precision === 'year'
    ? `${t('event.planned')} ${t('period.by', { year: day })}`
    : t('event.plannedFor', { day });
}

function eventDate(text: Text, event: NewsEvent): string {
  const { start, end, precision } = event.date;
  const day = start ?? end;
  if (!day || precision === 'undated') return '';
  if (precision === 'year') return day.slice(0, 4);
  if (precision === 'month') return longPeriod(text, { kind: 'month', start: day, end: day });
  return start && end && start !== end
    ? longPeriod(text, { kind: 'range', start, end })
    : latest(text, shortDay(text, day), precision);
}

/** A list in words: `a, b and c`. */
export function listText({ locale }: Text, items: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}
