import type { Dataset } from '../domain/dataset';
import { NO_FILTER } from '../domain/filter';
import { isoMonth } from '../domain/month';
import { shortMonth } from './dates';
import { inSentence } from './filterWords';
import type { Text } from './text';

/** The line of a filter in pieces, from which it can be put together without the writer of words. */
export type FilterPieces = {
  /** With `{{parts}}` for what follows. */
  readonly line: string;
  /** By the keys of the address, in the order of the line; each with `{{values}}`. */
  readonly parts: readonly (readonly [key: 'speaker' | 'place' | 'topic' | 'time' | 'source', words: string])[];
  /** What each value is called in the line. */
  readonly names: Readonly<Record<'speaker' | 'place' | 'topic' | 'source', Readonly<Record<string, string>>>>;
  readonly months: Readonly<Record<string, string>>;
  /** With `{{from}}` and `{{to}}`. */
  readonly range: string;
};

const HERE = { values: '{{values}}', parts: '{{parts}}', from: '{{from}}', to: '{{to}}' } as const;

export function filterPieces(text: Text, dataset: Dataset): FilterPieces {
  const { t } = text;
  const { codes, sources, speakers, axis } = dataset;
  const years = Array.from({ length: axis.last - axis.first + 1 }, (_, index) => axis.first + index);
  const months = years.flatMap((year) => Array.from({ length: 12 }, (_, index) => isoMonth(year, index + 1)));
  const named = <Id extends string>(list: readonly { readonly id: Id }[], nameOf: (id: Id) => string | undefined) =>
    Object.fromEntries(list.map(({ id }) => [id, nameOf(id) ?? id]));
  return {
    line: t('filter.only.line', HERE),
    parts: [
      ['speaker', t('filter.only.speakers', HERE)],
      ['place', t('filter.only.places', HERE)],
      ['topic', t('filter.only.topics', HERE)],
      ['time', t('filter.only.time', HERE)],
      ['source', t('filter.only.sources', HERE)],
    ],
    names: {
      speaker: named(speakers, (id) => inSentence(text, dataset, { ...NO_FILTER, speakers: [id] }, 'speakers')[0]),
      place: named(codes.areas.list, (id) => inSentence(text, dataset, { ...NO_FILTER, places: [id] }, 'places')[0]),
      topic: named(codes.topics.list, (id) => inSentence(text, dataset, { ...NO_FILTER, topics: [id] }, 'topics')[0]),
      source: named(sources, (id) => inSentence(text, dataset, { ...NO_FILTER, sources: [id] }, 'sources')[0]),
    },
    months: Object.fromEntries(months.map((month) => [month, shortMonth(text, `${month}-01`)])),
    range: t('period.range', HERE),
  };
}
