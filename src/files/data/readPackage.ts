import { strFromU8, unzipSync } from 'fflate';
import type { PackageFiles } from '../../data/parseDataset';
import { readClaims } from './readClaims';
import { readDerivations, readEvents, readSources, readSpeakers } from './readRecords';

/** What a zip may hold unpacked, in bytes: more is no package of statements. */
const MOST_BYTES = 256e6;

/**
 * The files of a package that lies in one file, as `parseDataset` reads them: a JSON exported from here, a zip of tables
 * exported from here, or a zip of the files of a package. What else it is throws; what the records hold is judged later.
 */
export function readPackage(bytes: Uint8Array, most = MOST_BYTES): PackageFiles {
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? readZipped(bytes, most) : readJson(strFromU8(bytes));
}

function readJson(text: string): PackageFiles {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || !('datapackage' in value))
    throw new Error('it holds no datapackage');
  return Object.fromEntries(Object.entries(value));
}

/** The files may lie in a folder within the zip. */
function readZipped(bytes: Uint8Array, most: number): PackageFiles {
  let size = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      const isOurs = /(^|\/)[\w-]+\.(json|csv)$/.test(name);
      if (isOurs) size += originalSize;
      if (size > most) throw new Error('it is too large');
      return isOurs;
    },
  });
  const texts = new Map(
    Object.entries(files).map(([name, content]) => [name.replace(/^.*\//, ''), strFromU8(content)] as const),
  );
  const descriptor = texts.get('datapackage.json');
  if (descriptor === undefined) throw new Error('it holds no datapackage.json');
  const datapackage: unknown = JSON.parse(descriptor);
  if (!texts.has('claims.csv')) {
    const json = [...texts].filter(([name]) => name.endsWith('.json'));
    return Object.fromEntries(json.map(([name, text]) => [name.replace('.json', ''), JSON.parse(text)]));
  }
  const table = (name: string): string => {
    const text = texts.get(`${name}.csv`);
    if (text === undefined) throw new Error(`it holds no ${name}.csv`);
    return text;
  };
  const appearances = table('appearances');
  const codelists = texts.get('codelists.json');
  return {
    datapackage,
    ...(codelists === undefined ? {} : { codelists: JSON.parse(codelists) }),
    claims: readClaims(table('claims'), appearances),
    events: readEvents(table('events'), appearances),
    sources: readSources(table('sources')),
    speakers: readSpeakers(table('speakers')),
    derivations: readDerivations(table('derivations')),
  };
}
