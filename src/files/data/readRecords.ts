import { groupBy } from '../../lib/groupBy';
import { type RawRow, readCsv, textIn } from './csv';
import { readAppearance, readPeriod } from './readClaims';

/** Records as the files of a package have them, from the tables of a zip. Nothing here checks a value. */
export function readEvents(events: string, appearances: string): readonly unknown[] {
  const quotes = groupBy(readCsv(appearances), (quote) => textIn(quote, 'event'));
  return readCsv(events).map((row) => ({
    id: textIn(row, 'id'),
    kind: textIn(row, 'kind'),
    name: localized(row, 'name'),
    place: textIn(row, 'place_en') === null ? null : localized(row, 'place'),
    refArea: textIn(row, 'ref_area'),
    date: {
      start: textIn(row, 'date_start'),
      end: textIn(row, 'date_end'),
      precision: textIn(row, 'date_precision'),
      basis: textIn(row, 'date_basis'),
    },
    status: textIn(row, 'status'),
    sameOccasion: textIn(row, 'same_occasion'),
    appearances: (quotes.get(textIn(row, 'id') ?? '') ?? []).map((quote) => readAppearance(quote, '')),
  }));
}

export function readSources(sources: string): readonly unknown[] {
  return readCsv(sources).map((row) => ({
    id: textIn(row, 'id'),
    lang: textIn(row, 'lang'),
    publisher: { name: textIn(row, 'publisher') ?? '', url: textIn(row, 'publisher_url') },
    published: textIn(row, 'published'),
    publishedBasis: textIn(row, 'published_basis'),
    url: textIn(row, 'url'),
    title: textIn(row, 'title'),
    name: localized(row, 'name'),
    twin: textIn(row, 'twin'),
    machineTranslation: row.get('machine_translation') === 'true',
    passages: json(row, 'passages'),
    omitted: json(row, 'omitted'),
  }));
}

export function readSpeakers(speakers: string): readonly unknown[] {
  return readCsv(speakers).map((row) => ({
    id: textIn(row, 'id'),
    kind: textIn(row, 'speaker_kind'),
    name: localized(row, 'name'),
    short: localized(row, 'short'),
    role: localized(row, 'role'),
  }));
}

export function readDerivations(derivations: string): readonly unknown[] {
  return readCsv(derivations).map((row) => ({
    id: textIn(row, 'id'),
    name: localized(row, 'name'),
    indicator: textIn(row, 'indicator'),
    areas: json(row, 'ref_areas'),
    unit: textIn(row, 'unit') ?? '',
    period: readPeriod(row),
    formula: json(row, 'formula'),
    assumptions: assumptionsIn(row),
    standing: textIn(row, 'standing'),
  }));
}

function assumptionsIn(row: RawRow): readonly unknown[] {
  const [en, ru] = [json(row, 'assumptions_en'), json(row, 'assumptions_ru')];
  if (!Array.isArray(en) || !Array.isArray(ru)) return [];
  return en.map((words: unknown, at) => ({ en: words, ru: ru[at] }));
}

function localized(row: RawRow, name: string): unknown {
  return { en: textIn(row, `${name}_en`) ?? '', ru: textIn(row, `${name}_ru`) ?? '' };
}

function json(row: RawRow, name: string): unknown {
  return JSON.parse(row.get(name) ?? '');
}
