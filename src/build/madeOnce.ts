import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A folder of this name under node_modules/.cache, which `write` fills the first time. It is there whole or not at all:
 * a build, the tests and what a build begins beside itself may all ask for it at once, and the first to end gives it.
 */
export async function madeOnce(
  root: string,
  name: string,
  write: (folder: string) => Promise<unknown>,
): Promise<string> {
  const cache = join(root, 'node_modules/.cache');
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(join(cache, `${name}-draft-`));
  try {
    await write(draft);
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
