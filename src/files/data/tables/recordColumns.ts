import { EVENT_KINDS, type NewsEvent } from '../../../domain/claim';
import { type Source, SPEAKER_KINDS, type Speaker } from '../../../domain/source';
import { areaName } from '../../../i18n/describe';
import { type Column, joinedList } from './column';

export const EVENT_COLUMNS: readonly Column<NewsEvent>[] = [
  { name: 'id', type: 'string', required: true, cell: ({ id }) => id },
  { name: 'kind', type: 'string', required: true, values: EVENT_KINDS, cell: ({ kind }) => kind },
  { name: 'name_en', type: 'string', cell: ({ name }) => name.en },
  { name: 'name_ru', type: 'string', cell: ({ name }) => name.ru },
  { name: 'place_en', type: 'string', cell: ({ place }) => place?.en ?? null },
  { name: 'place_ru', type: 'string', cell: ({ place }) => place?.ru ?? null },
  { name: 'ref_area', type: 'string', codes: 'areas', cell: ({ refArea }) => refArea },
  { name: 'ref_area_name', type: 'string', cell: ({ refArea }, { text }) => refArea && areaName(text, refArea) },
  { name: 'date_start', type: 'date', cell: ({ date }) => date.start },
  { name: 'date_end', type: 'date', cell: ({ date }) => date.end },
  { name: 'date_precision', type: 'string', required: true, cell: ({ date }) => date.precision },
  { name: 'date_basis', type: 'string', required: true, cell: ({ date }) => date.basis },
  { name: 'status', type: 'string', required: true, cell: ({ status }) => status },
  { name: 'same_occasion', type: 'string', cell: ({ sameOccasion }) => sameOccasion },
  { name: 'permalink', type: 'string', isAddress: true, cell: ({ id }, { permalink }) => permalink(id) },
];

export const SOURCE_COLUMNS: readonly Column<Source>[] = [
  { name: 'id', type: 'string', required: true, cell: ({ id }) => id },
  { name: 'lang', type: 'string', required: true, cell: ({ lang }) => lang },
  { name: 'publisher', type: 'string', cell: ({ publisher }) => publisher.name },
  { name: 'publisher_url', type: 'string', isAddress: true, cell: ({ publisher }) => publisher.url },
  { name: 'published', type: 'date', required: true, cell: ({ published }) => published },
  {
    name: 'published_basis',
    type: 'string',
    required: true,
    values: ['printed', 'inferred'],
    cell: ({ publishedBasis }) => publishedBasis,
  },
  { name: 'url', type: 'string', isAddress: true, cell: ({ url }) => url },
  { name: 'title', type: 'string', cell: ({ title }) => title },
  { name: 'name_en', type: 'string', cell: ({ name }) => name.en },
  { name: 'name_ru', type: 'string', cell: ({ name }) => name.ru },
  { name: 'twin', type: 'string', cell: ({ twin }) => twin },
  { name: 'machine_translation', type: 'boolean', required: true, cell: (source) => source.machineTranslation },
  { name: 'passages', type: 'array', required: true, cell: ({ passages }) => joinedList(passages) },
  { name: 'omitted', type: 'array', required: true, cell: ({ omitted }) => joinedList(omitted) },
];

export const SPEAKER_COLUMNS: readonly Column<Speaker>[] = [
  { name: 'id', type: 'string', required: true, cell: ({ id }) => id },
  { name: 'speaker_kind', type: 'string', required: true, values: SPEAKER_KINDS, cell: ({ kind }) => kind },
  { name: 'name_en', type: 'string', cell: ({ name }) => name.en },
  { name: 'name_ru', type: 'string', cell: ({ name }) => name.ru },
  { name: 'short_en', type: 'string', cell: ({ short }) => short.en },
  { name: 'short_ru', type: 'string', cell: ({ short }) => short.ru },
  { name: 'role_en', type: 'string', cell: ({ role }) => role.en },
  { name: 'role_ru', type: 'string', cell: ({ role }) => role.ru },
];
