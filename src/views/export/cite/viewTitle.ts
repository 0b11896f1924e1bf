import type { Dataset } from '../../../domain/dataset';
import type { ExportView } from '../../../domain/exportView';
import { isAllTime } from '../../../domain/month';
import { rangeText } from '../../../i18n/dates';
import { areaName } from '../../../i18n/describe';
import type { Text } from '../../../i18n/text';
import type { Choices } from '../../../state/choices';

/** A view and what it is filtered by: `Timeline: Kazakhstan, Turnover, 2024`. */
export function viewTitle(text: Text, dataset: Dataset, choices: Choices, view: ExportView): string {
  const { t, pick } = text;
  const { places, topics, speakers, sources, time, q } = choices;
  const filters = [
    ...places.map((place) => areaName(text, place)),
    ...topics.map((topic) => t(`topic.${topic}`)),
    ...speakers.flatMap((id) => dataset.speakerById.get(id)?.short ?? []).map(pick),
    ...sources.flatMap((id) => dataset.sourceById.get(id)?.name ?? []).map(pick),
    ...(isAllTime(time) ? [] : [rangeText(text, time)]),
    ...(q.trim() === '' ? [] : [q.trim()]),
  ];
  const name = t(`export.view.${view}`);
  return filters.length === 0 ? name : `${name}: ${filters.join(', ')}`;
}
