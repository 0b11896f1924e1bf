import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Text } from '../../i18n/text';
import { sha256 } from '../../lib/sha256';
import { zipFiles } from '../../lib/zipFiles';
import { writeCsv } from './csv';
import type { DatasetExtent, Extract } from './extract';
import { type Origin, packageInfo } from './packageInfo';
import { readClaims } from './readClaims';
import { writeReadme } from './readme';
import { tableSchema } from './schema';
import type { Table } from './tables/column';
import { wireCodes } from './toWire';
import { fileWords } from './words/fileWords';

/** A Frictionless Data Package: the tables as CSV, a descriptor with their schemas and hashes, a README. */
export async function writeZip(
  extract: Extract,
  tables: readonly Table[],
  extent: DatasetExtent,
  text: Text,
  origin: Origin,
): Promise<Uint8Array<ArrayBuffer>> {
  const files = tables.map((table) => ({ table, bytes: strToU8(writeCsv(table)) }));
  const resources = await Promise.all(files.map(({ table, bytes }) => resourceOf(table, bytes, text)));
  const codes = strToU8(`${JSON.stringify(wireCodes(extract.codes), null, 2)}\n`);
  const descriptor = {
    // Not all of its resources are tables.
    profile: 'data-package',
    ...packageInfo(text, extract.sources, origin),
    resources: [...resources, await codesResource(codes, text)],
  };
  return zipFiles({
    'datapackage.json': strToU8(`${JSON.stringify(descriptor, null, 2)}\n`),
    'README.md': strToU8(writeReadme(text, tables, extract, extent, origin)),
    'codelists.json': codes,
    ...Object.fromEntries(files.map(({ table, bytes }) => [`${table.name}.csv`, bytes])),
  });
}

/** The claims of such a package, as `claims.json` has them. A file that is no zip or lacks the tables throws. */
export function readZip(bytes: Uint8Array): readonly unknown[] {
  const files = unzipSync(bytes);
  const [claims, appearances] = [files['claims.csv'], files['appearances.csv']];
  if (!claims || !appearances) throw new Error('the package lacks claims.csv or appearances.csv');
  return readClaims(strFromU8(claims), strFromU8(appearances));
}

/** The code lists stand beside the tables as they are read: two languages and groups fit no table. */
async function codesResource(bytes: Uint8Array<ArrayBuffer>, text: Text) {
  return {
    profile: 'data-resource',
    name: 'codelists',
    path: 'codelists.json',
    title: fileWords(text.lang).tables.codelists,
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${await sha256(bytes)}`,
  };
}

async function resourceOf(table: Table, bytes: Uint8Array<ArrayBuffer>, text: Text) {
  const words = fileWords(text.lang);
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    path: `${table.name}.csv`,
    title: words.tables[table.name],
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    bytes: bytes.length,
    hash: `sha256:${await sha256(bytes)}`,
    schema: tableSchema(table, words),
  };
}
