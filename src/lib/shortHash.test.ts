import { describe, expect, it } from 'vitest';
import { shortHash } from './shortHash';

describe('shortHash', () => {
  it('is that of FNV-1a', () => {
    expect([shortHash(''), shortHash('a')]).toEqual([0x811c9dc5, 0xe40c292c].map((hash) => hash.toString(36)));
  });

  it('differs where a letter does', () => {
    expect(shortHash('товарооборот')).not.toBe(shortHash('товарооборота'));
  });
});
