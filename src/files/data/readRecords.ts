import { groupBy } from '../../lib/groupBy';
import { type RawRow, readCsv, textCell } from './csv';
import { appearanceFromRow, periodFromRow } from './readClaims';

/** Records as the files of a package have them, from the tables of a zip. Nothing here checks a value. */
export function readEvents(events: string, appearances: string): readonly unknown[] {
  const quotes = groupBy(readCsv(appearances), (quote) => textCell(quote, 'event'));
  return readCsv(events).map((row) => ({
    id: textCell(row, 'id'),
    kind: textCell(row, 'kind'),
    name: localized(row, 'name'),
    place: textCell(row, 'place_en') === null ? null : localized(row, 'place'),
    refArea: textCell(row, 'ref_area'),
    date: {
      start: textCell(row, 'date_start'),
      end: textCell(row, 'date_end'),
      precision: textCell(row, 'date_precision'),
      basis: textCell(row, 'date_basis'),
    },
    status: textCell(row, 'status'),
    sameOccasion: textCell(row, 'same_occasion'),
    appearances: (quotes.get(textCell(row, 'id') ?? '') ?? []).map((quote) => appearanceFromRow(quote, '')),
  }));
}

export function readSources(sources: string): readonly unknown[] {
  return readCsv(sources).map((row) => ({
    id: textCell(row, 'id'),
    lang: textCell(row, 'lang'),
    publisher: { name: textCell(row, 'publisher') ?? '', url: textCell(row, 'publisher_url') },
    published: textCell(row, 'published'),
    publishedBasis: textCell(row, 'published_basis'),
    url: textCell(row, 'url'),
    title: textCell(row, 'title'),
    name: localized(row, 'name'),
    twin: textCell(row, 'twin'),
    machineTranslation: row.get('machine_translation') === 'true',
    passages: json(row, 'passages'),
    omitted: json(row, 'omitted'),
  }));
}

export function readSpeakers(speakers: string): readonly unknown[] {
  return readCsv(speakers).map((row) => ({
    id: textCell(row, 'id'),
    kind: textCell(row, 'speaker_kind'),
    name: localized(row, 'name'),
    short: localized(row, 'short'),
    role: localized(row, 'role'),
  }));
}

export function readDerivations(derivations: string): readonly unknown[] {
  return readCsv(derivations).map((row) => ({
    id: textCell(row, 'id'),
    name: localized(row, 'name'),
    indicator: textCell(row, 'indicator'),
    areas: json(row, 'ref_areas'),
    unit: textCell(row, 'unit') ?? '',
    period: periodFromRow(row),
    formula: json(row, 'formula'),
    assumptions: assumptionsIn(row),
    standing: textCell(row, 'standing'),
  }));
}

function assumptionsIn(row: RawRow): readonly unknown[] {
  const [en, ru] = [json(row, 'assumptions_en'), json(row, 'assumptions_ru')];
  if (!Array.isArray(en) || !Array.isArray(ru)) return [];
  return en.map((words: unknown, at) => ({ en: words, ru: ru[at] }));
}

function localized(row: RawRow, name: string): unknown {
  return { en: textCell(row, `${name}_en`) ?? '', ru: textCell(row, `${name}_ru`) ?? '' };
}

function json(row: RawRow, name: string): unknown {
  return JSON.parse(row.get(name) ?? '');
}
