import { isAreaId, type SourceId } from '../../../domain/ids';
import { codeName } from '../../../i18n/codeNames';
import { areaName } from '../../../i18n/describe';
import type { Text } from '../../../i18n/text';
import type { TableContext } from './column';

/** The name of a country by its ISO 3166 code, also of one that no list of places has; a code without a name is itself. */
export function countryName(text: Text, code: string): string {
  if (isAreaId(code) && text.codes?.areas.byId.has(code)) return areaName(text, code);
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(text.locale, { type: 'region' }).of(code) ?? code;
}

/** The unit in words; null where there is none. */
export function unitName(
  { dataset, text }: Pick<TableContext, 'dataset' | 'text'>,
  unit: string | null,
): string | null {
  const code = unit === null ? undefined : dataset.codes.units.byId.get(unit);
  return code ? codeName(text, code) : unit;
}

/** What an event is called; null where there is none. */
export function eventName({ dataset, text }: TableContext, id: string | null): string | null {
  const event = dataset.events.find((one) => one.id === id);
  return event ? text.pick(event.name) : id;
}

/** Who published a document. */
export function publisherName({ dataset }: TableContext, source: SourceId): string {
  return dataset.sourceById.get(source)?.publisher.name ?? source;
}
