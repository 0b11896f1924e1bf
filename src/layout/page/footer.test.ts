import { describe, expect, it } from 'vitest';
import { CREDIT, HALF as measure } from './fixtures';
import { layoutFoot } from './footer';

const at = (width: number, address = CREDIT.address) => layoutFoot({ ...CREDIT, address }, width, 36, measure);
const words = (foot: ReturnType<typeof at>) => foot.lines.map(({ text }) => text);

describe('the foot of a picture', () => {
  it('has the address above version, licence and day, right of the motto', () => {
    const foot = at(1100);
    expect(words(foot)).toEqual([CREDIT.address, CREDIT.about.join(' · ')]);
    expect(foot.mottoX).not.toBeNull();
  });

  it('gives up the motto before it breaks a line', () => {
    const foot = at(620);
    expect(foot.mottoX).toBeNull();
    expect(words(foot)[0]).toBe(CREDIT.address);
  });

  it.each([620, 700, 1100, 3000])('wraps an address of any length within %d pixels, and loses no letter', (width) => {
    const search = Array.from({ length: 40 }, (_, index) => `place${index}=${'K'.repeat(1 + ((index * 7) % 30))}`);
    for (const address of [`https://example.org/?${search.join('&')}`, `https://example.org/?q=${'ы'.repeat(900)}`]) {
      const foot = at(width, address);
      expect(words(foot).join('')).toContain(address);
      for (const { text, x, y, anchor } of foot.lines) {
        expect(anchor === 'end' ? x - measure(text, 'plain') : x).toBeGreaterThanOrEqual(36);
        expect(anchor === 'end' ? x : x + measure(text, 'plain')).toBeLessThanOrEqual(width - 36);
        expect(y).toBeLessThan(foot.height);
      }
      // The logo reaches 15 pixels above what the name stands on, letters 3 below what they do.
      const above = foot.lines.filter(({ anchor }) => anchor === 'start').map(({ y }) => y + 3);
      for (const bottom of above) expect(bottom).toBeLessThan(foot.y - 15);
      for (const about of CREDIT.about) expect(words(foot).join(' ')).toContain(about);
    }
  });
});
