import { strFromU8, unzipSync } from 'fflate';
import * as v from 'valibot';
import type { PackageFiles } from '../../data/parseDataset';
import { packageSchema } from '../../data/wire';
import { sha256 } from '../../lib/sha256';
import { readClaims } from './readClaims';
import { readDerivations, readEvents, readSources, readSpeakers } from './readRecords';

/** What a zip may hold unpacked, in bytes: more is no package of statements. */
const MOST_BYTES = 256e6;

/**
 * The files of a package that lies in one file, as `parseDataset` reads them: a JSON exported from here, a zip of tables
 * exported from here, or a zip of the files of a package. What else it is rejects; what the records hold is judged later.
 * Each file is held against its hash in the descriptor, which then has the hash of what came; `mixed` are the paths of
 * those that are not what it told of.
 */
export async function readPackage(bytes: Uint8Array, most = MOST_BYTES): Promise<Read> {
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? readZipped(bytes, most) : readJson(strFromU8(bytes));
}

type Read = { readonly files: PackageFiles; readonly mixed: readonly string[] };
type Resource = { readonly name: string; readonly path: string };

async function readJson(text: string): Promise<Read> {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || !('datapackage' in value))
    throw new Error('it holds no datapackage');
  const files = new Map<string, unknown>(Object.entries(value));
  return compared(Object.fromEntries(files), ({ name }) =>
    files.has(name) ? JSON.stringify(files.get(name)) : undefined,
  );
}

/** With the hashes of what there is in the place of those that the descriptor has; one that is none is left to who reads it. */
async function compared(
  files: PackageFiles,
  contentOf: (resource: Resource) => string | Uint8Array<ArrayBuffer> | undefined,
): Promise<Read> {
  const descriptor = v.safeParse(packageSchema, files.datapackage);
  if (!descriptor.success) return { files, mixed: [] };
  const { resources } = descriptor.output;
  const hashed = await Promise.all(
    resources.map(async (resource) => {
      const content = contentOf(resource);
      return content === undefined ? resource : { ...resource, hash: `sha256:${await sha256(content)}` };
    }),
  );
  const mixed = resources.flatMap(({ path, hash }, at) => (hash === hashed[at]?.hash ? [] : [path]));
  return { files: { ...files, datapackage: { ...descriptor.output, resources: hashed } }, mixed };
}

/** The files may lie in a folder within the zip. */
async function readZipped(bytes: Uint8Array, most: number): Promise<Read> {
  let size = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      const isOurs = /(^|\/)[\w-]+\.(json|csv)$/.test(name);
      if (isOurs) size += originalSize;
      if (size > most) throw new Error('it is too large');
      return isOurs;
    },
  });
  const contents = new Map(
    Object.entries(files).map(([name, content]) => [name.replace(/^.*\//, ''), content] as const),
  );
  const texts = new Map([...contents].map(([name, content]) => [name, strFromU8(content)] as const));
  const descriptor = texts.get('datapackage.json');
  if (descriptor === undefined) throw new Error('it holds no datapackage.json');
  const datapackage: unknown = JSON.parse(descriptor);
  const inZip = ({ path }: Resource) => contents.get(path.replace(/^.*\//, ''));
  if (!texts.has('claims.csv')) {
    const json = [...texts].filter(([name]) => name.endsWith('.json'));
    return compared(
      Object.fromEntries(json.map(([name, text]) => [name.replace('.json', ''), JSON.parse(text)])),
      inZip,
    );
  }
  const table = (name: string): string => {
    const text = texts.get(`${name}.csv`);
    if (text === undefined) throw new Error(`it holds no ${name}.csv`);
    return text;
  };
  const appearances = table('appearances');
  const codelists = texts.get('codelists.json');
  const records = {
    datapackage,
    ...(codelists === undefined ? {} : { codelists: JSON.parse(codelists) }),
    claims: readClaims(table('claims'), appearances),
    events: readEvents(table('events'), appearances),
    sources: readSources(table('sources')),
    speakers: readSpeakers(table('speakers')),
    derivations: readDerivations(table('derivations')),
  };
  return compared(records, inZip);
}
