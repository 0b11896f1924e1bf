import type { Text } from '../../i18n/text';
import { sha256 } from '../../lib/sha256';
import type { Extract } from './extract';
import { type Origin, packageInfo } from './packageInfo';
import { wireClaim, wireCodes, wireDerivation, wireEvent, wireSource, wireSpeaker } from './toWire';

/**
 * The extract as one JSON: the files of the data package by their names, as `parseDataset` reads them. The hash of a
 * resource is that of its list as `JSON.stringify` writes it.
 */
export async function writeJson(extract: Extract, text: Text, origin: Origin): Promise<string> {
  const files = {
    sources: extract.sources.map(wireSource),
    claims: extract.claims.map(({ item }) => wireClaim(item)),
    events: extract.events.map(({ item }) => wireEvent(item)),
    speakers: extract.speakers.map(wireSpeaker),
    derivations: extract.derivations.map(({ item }) => wireDerivation(item)),
    codelists: wireCodes(extract.codes),
  };
  const resources = await Promise.all(Object.entries(files).map(([name, records]) => resourceOf(name, records)));
  const datapackage = { profile: 'data-package', ...packageInfo(text, extract.sources, origin), resources };
  return `${JSON.stringify({ datapackage, selected: selectedIds(extract), ...files }, null, 2)}\n`;
}

async function resourceOf(name: string, records: unknown) {
  return {
    name,
    path: `${name}.json`,
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
    hash: `sha256:${await sha256(JSON.stringify(records))}`,
  };
}

/** The statements and derivations that were asked for; the others come along. */
function selectedIds({ claims, events, derivations }: Extract): readonly string[] {
  return [...claims, ...events, ...derivations].filter(({ selected }) => selected).map(({ item }) => item.id);
}
