import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { madeOnce } from './madeOnce.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'five-once-'));
});
afterEach(() => rm(root, { recursive: true }));

const kept = () => readdir(join(root, 'node_modules/.cache'));

describe('a folder that is made once', () => {
  it('is never seen half made, and is the same for all who ask for it at once', async () => {
    const seen: string[][] = [];
    const write = async (folder: string, words: string) => {
      await writeFile(join(folder, 'first'), words);
      await pause(5);
      seen.push(await kept());
      await writeFile(join(folder, 'last'), words);
    };
    const made = await Promise.all(['a', 'b', 'c'].map((words) => madeOnce(root, 'faces', (to) => write(to, words))));
    expect(new Set(made)).toEqual(new Set([join(root, 'node_modules/.cache/faces')]));
    expect(seen[0]).not.toContain('faces');
    expect(await kept()).toEqual(['faces']);
    const [first, last] = await Promise.all(
      ['first', 'last'].map((name) => readFile(join(root, 'node_modules/.cache/faces', name), 'utf8')),
    );
    expect(first).toBe(last);
  });

  it('is not made again', async () => {
    let times = 0;
    const write = (to: string) => writeFile(join(to, 'words'), `made ${++times}`);
    await madeOnce(root, 'faces', write);
    const again = await madeOnce(root, 'faces', write);
    expect([times, await readFile(join(again, 'words'), 'utf8')]).toEqual([1, 'made 1']);
  });

  it('leaves nothing where it cannot be made, and is made the next time', async () => {
    await expect(madeOnce(root, 'faces', () => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
    expect(await kept()).toEqual([]);
    await madeOnce(root, 'faces', (to) => writeFile(join(to, 'words'), 'there'));
    expect(await kept()).toEqual(['faces']);
  });
});
