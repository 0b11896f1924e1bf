/**
 * Writes the size and the hash of every resource into `public/data/datapackage.json`, and prints what changed. The
 * version that was committed last is kept in `public/data/versions`, so that older addresses still show it.
 *
 *   node e2e/support/rehash.mjs [--unpublished]
 *
 * With `--unpublished` the version committed last is replaced and not kept: no address of it ever went out.
 * Run it after any edit of a file in `public/data`. Exit code 1 when a resource is missing; nothing is written then.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepVersion, versionOf } from './versions.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const data = join(root, 'public/data');
const file = join(data, 'datapackage.json');
const pack = JSON.parse(readFileSync(file, 'utf8'));

/** A file of the package as it was committed last. */
const committed = (name) =>
  execFileSync('git', ['show', `HEAD:public/data/${name}`], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });

const changes = [];
for (const resource of pack.resources) {
  let content;
  try {
    content = readFileSync(join(data, resource.path));
  } catch {
    console.error(`${resource.path}: no such file in public/data; nothing written`);
    process.exit(1);
  }
  const hash = `sha256:${createHash('sha256').update(content).digest('hex')}`;
  if (resource.hash === hash && resource.bytes === content.length) continue;
  changes.push(`${resource.path}: ${resource.bytes} → ${content.length} bytes, ${resource.hash} → ${hash}`);
  resource.bytes = content.length;
  resource.hash = hash;
}

const day = new Date().toISOString().slice(0, 10);
const isPublished = !process.argv.includes('--unpublished');
const kept = isPublished && keepVersion({ data, present: versionOf(pack), read: committed, day });
if (kept) changes.push(`versions/${kept}: kept as it was`);
writeFileSync(file, `${JSON.stringify(pack, null, 2)}\n`);
console.log(changes.length === 0 ? 'nothing changed' : changes.join('\n'));
