import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** `versionOf` of `src/domain/version.ts`, for a command that runs without a build; a test holds them equal. */
export function versionOf({ resources }) {
  return resources.map(({ hash }) => hash.replace('sha256:', '').slice(0, 4)).join('');
}

const readIndex = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { versions: [] };
  }
};

/**
 * Keeps the package that was published before: its files in `<data>/versions/<version>/`, and a line in
 * `<data>/versions.json`, so that addresses which name that version can show it as it was.
 *
 *   data     the folder of the package
 *   present  the version that the package has now; it is not kept
 *   read     gives the content of a file of the package before, as a Buffer; throws when there is none
 *   day      the day on which it is kept, `2026-11-22`
 *
 * Returns the version it kept; null when there was none, when it is the present one, or when it is kept already.
 */
export function keepVersion({ data, present, read, day }) {
  let pack;
  try {
    pack = JSON.parse(read('datapackage.json').toString('utf8'));
  } catch {
    return null;
  }
  const version = versionOf(pack);
  const file = join(data, 'versions.json');
  const { versions } = readIndex(file);
  if (version === present || versions.some((kept) => kept.version === version)) return null;

  const contents = ['datapackage.json', ...pack.resources.map(({ path }) => path)].map((name) => [name, read(name)]);
  const folder = join(data, 'versions', version);
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of contents) writeFileSync(join(folder, name), content);
  const index = { versions: [...versions, { version, until: day }] };
  writeFileSync(file, `${JSON.stringify(index, null, 2)}\n`);
  return version;
}
