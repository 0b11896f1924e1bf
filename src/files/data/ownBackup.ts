import { strToU8 } from 'fflate';
import type { OwnPackage } from '../../data/own/ownPackage';
import type { OwnEntry } from '../../domain/own/ownLog';
import { sha256 } from '../../lib/sha256';
import { zipFiles } from '../../lib/zipFiles';

/**
 * What is the reader's own as a Frictionless Data Package in one file: the records of its part, which open like those of any
 * package, and the log that they come from, with every decision and its time.
 */
export async function writeBackup(
  { files }: OwnPackage,
  log: readonly OwnEntry[],
  title: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { datapackage: _, ...records } = files;
  const texts = Object.entries({ ...records, log }).map(([name, content]) => ({
    name,
    bytes: strToU8(`${JSON.stringify(content, null, 1)}\n`),
  }));
  const resources = await Promise.all(
    texts.map(async ({ name, bytes }) => ({
      ...{ profile: 'data-resource', name, path: `${name}.json`, format: 'json' },
      ...{ mediatype: 'application/json', encoding: 'utf-8', bytes: bytes.length },
      hash: `sha256:${await sha256(new Uint8Array(bytes))}`,
    })),
  );
  const last = log.at(-1);
  const datapackage = {
    ...{ profile: 'data-package', name: 'own', title, version: '1.0.0' },
    ...(last ? { created: last.at } : {}),
    resources,
  };
  return zipFiles({
    'datapackage.json': strToU8(`${JSON.stringify(datapackage, null, 1)}\n`),
    ...Object.fromEntries(texts.map(({ name, bytes }) => [`${name}.json`, bytes])),
  });
}
