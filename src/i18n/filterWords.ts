import { firstGroup } from '../domain/area';
import type { Dataset } from '../domain/dataset';
import { activeFields, type ClaimFilter, type FilterField } from '../domain/filter';
import { topicName } from './codeNames';
import { rangeText } from './dates';
import { areaName, listText } from './describe';
import type { Text } from './text';

/** The order in which a sentence names them. */
const ORDER = [
  'speakers',
  'places',
  'topics',
  'time',
  'sources',
  'whose',
  'q',
] as const satisfies readonly FilterField[];

/** What one field of a filter asks for, by the names that the reader knows. */
export function filterValues(text: Text, dataset: Dataset, filter: ClaimFilter, field: FilterField): readonly string[] {
  const { pick, t } = text;
  switch (field) {
    case 'time':
      return filter.time ? [rangeText(text, filter.time)] : [];
    case 'places':
      return filter.places.map((place) => areaName(text, place));
    case 'topics':
      return filter.topics.map((topic) => topicName(text, dataset.codes, topic));
    case 'sources':
      return filter.sources.flatMap((id) => dataset.sourceById.get(id)?.name ?? []).map(pick);
    case 'speakers':
      return filter.speakers.flatMap((id) => dataset.speakerById.get(id)?.name ?? []).map(pick);
    case 'whose':
      return filter.whose === null ? [] : [t(`filter.${filter.whose}`)];
    case 'q':
      return [filter.q.trim()];
  }
}

/** Names of filters, in words. */
export function filterNames({ t }: Text, fields: readonly FilterField[]): readonly string[] {
  return fields.map((field) => t(`filter.${field}`));
}

/** Names of filters, with the places, topics or words that they ask for: `place (Kazakhstan, Uzbekistan)`, `speaker`. */
export function filterNamesWithValues(
  text: Text,
  dataset: Dataset,
  filter: ClaimFilter,
  fields: readonly FilterField[],
): readonly string[] {
  return fields.map((name) => {
    const field = text.t(`filter.${name}`);
    const isNamed = name === 'places' || name === 'topics' || name === 'q';
    const values = isNamed ? filterValues(text, dataset, filter, name).join(', ') : '';
    return values === '' ? text.t('chart.emptyFieldOnly', { field }) : text.t('chart.emptyField', { field, values });
  });
}

/** The filter as a line of its own: `Only statements by Sergey Lavrov, about Kazakhstan`; empty when none is on. */
export function filterLine(text: Text, dataset: Dataset, filter: ClaimFilter): string {
  const active = activeFields(filter);
  const parts = ORDER.filter((field) => active.includes(field)).map((field) => {
    const values = inSentence(text, dataset, filter, field);
    if (field === 'whose') return text.t(`filter.only.${filter.whose ?? 'ours'}`);
    return text.t(`filter.only.${field}`, { values: listText(text, values) });
  });
  return parts.length === 0 ? '' : text.t('filter.only.line', { parts: parts.join(', ') });
}

/** Topics as common nouns; the region as what it is, since `Region` is a label. */
export function inSentence(text: Text, dataset: Dataset, filter: ClaimFilter, field: FilterField): readonly string[] {
  const values = filterValues(text, dataset, filter, field);
  if (field === 'topics') return values.map((topic) => topic.toLocaleLowerCase());
  const region = firstGroup(dataset.codes.areas);
  return field === 'places'
    ? values.map((name, index) => (filter.places[index] === region ? text.t('filter.only.together') : name))
    : values;
}

/** Whose figures a title speaks of: the one speaker that is chosen and nothing else, or all that the filter leaves. */
export function withinWords({ t, pick }: Text, dataset: Dataset, filter: ClaimFilter): string {
  const [only, ...others] = filter.speakers;
  const isAlone = others.length === 0 && filter.sources.length === 0 && filter.whose === null && filter.q.trim() === '';
  const speaker = only !== undefined && isAlone ? dataset.speakerById.get(only) : undefined;
  return speaker ? pick(speaker.short) : t('filter.within');
}
