import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { letGo } from './letGo';

afterEach(() => void vi.useRealTimers());

it('a file stays for who is about to read it, and then goes', () => {
  vi.useFakeTimers();
  const revoked: string[] = [];
  Object.assign(URL, { revokeObjectURL: (address: string) => revoked.push(address) });
  letGo('blob:a');
  vi.advanceTimersByTime(30_000);
  expect(revoked).toEqual([]);
  vi.advanceTimersByTime(30_000);
  expect(revoked).toEqual(['blob:a']);
});

// A picture that is taken away while the browser reads it is a fault in its console. `rasterize` has read what it lets go of.
it('nothing lets go of a file at once', () => {
  const root = join(import.meta.dirname, '..');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.test)\.tsx?$/.test(file),
  );
  const atOnce = files.filter((file) => readFileSync(join(root, file), 'utf8').includes('revokeObjectURL('));
  expect(atOnce.sort()).toEqual(['dom/letGo.ts', 'dom/rasterize.ts']);
});
