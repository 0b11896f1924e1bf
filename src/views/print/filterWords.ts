import type { Dataset } from '../../domain/dataset';
import type { ClaimFilter, FilterField } from '../../domain/filter';
import { rangeText } from '../../i18n/dates';
import { areaName } from '../../i18n/describe';
import type { Text } from '../../i18n/text';
import { activeFields } from '../../selectors/visible';

/** The filters that are on, each with what it asks for: `Place: Kazakhstan, Uzbekistan`. */
export function filterWords(text: Text, dataset: Dataset, filter: ClaimFilter): readonly string[] {
  return activeFields(filter).map(
    (field) => `${text.t(`filter.${field}`)}: ${valuesOf(text, dataset, filter, field).join(', ')}`,
  );
}

function valuesOf(text: Text, dataset: Dataset, filter: ClaimFilter, field: FilterField): readonly string[] {
  switch (field) {
    case 'time':
      return [rangeText(text, filter.time)];
    case 'places':
      return filter.places.map((place) => areaName(text, place));
    case 'topics':
      return filter.topics.map((topic) => text.t(`topic.${topic}`));
    case 'sources':
      return filter.sources.flatMap((id) => named(text, dataset.sourceById.get(id)));
    case 'speakers':
      return filter.speakers.flatMap((id) => named(text, dataset.speakerById.get(id)));
    case 'q':
      return [filter.q.trim()];
  }
}

function named(text: Text, record: { readonly name: Parameters<Text['pick']>[0] } | undefined): readonly string[] {
  return record ? [text.pick(record.name)] : [];
}
