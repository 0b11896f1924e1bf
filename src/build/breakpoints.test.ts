import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { GLYPHS_ONLY } from '../layout/timeline/laneMetrics';
import * as breakpoints from '../ui/breakpoints';
import { withQueries } from './breakpoints';

const src = join(dirname(fileURLToPath(import.meta.url)), '..');
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(tsx?|css)$/.test(entry.name) && !/\.test\./.test(entry.name))
  .map((entry) => relative(src, join(entry.parentPath, entry.name)));
const read = (path: string) => readFileSync(join(src, path), 'utf8');

describe('the breakpoints of sheets', () => {
  it('are those of the code', () => {
    expect(withQueries('@media (--phone) { a { --x: 1 } }')).toBe(`@media ${breakpoints.PHONE} { a { --x: 1 } }`);
    expect(withQueries('@media (--wide) and (--close) {}')).toBe(
      '@media (min-width: 75em) and (max-width: 87.4375em) {}',
    );
    expect(withQueries('@media (--lanes-tablet) {}')).toBe(`@media ${breakpoints.LANES_TABLET} {}`);
    expect(withQueries('@media print { a { x: var(--phone) } }')).toContain('var(--phone)');
  });

  it('have to be known', () => {
    expect(() => withQueries('@media (--watch) {}')).toThrow('--watch');
    for (const path of files.filter((path) => path.endsWith('.css')))
      expect(() => withQueries(read(path))).not.toThrow();
  });
});

it('no width of the window is told apart in any other place', () => {
  const own = ['ui/breakpoints.ts', 'build/breakpoints.ts'];
  expect(files).toEqual(expect.arrayContaining(own));
  const others = files.filter((path) => !own.includes(path) && !path.startsWith('checks/'));
  expect(others.filter((path) => path.endsWith('.css') && /@media[^{]*width/.test(read(path)))).toEqual([]);
  expect(others.filter((path) => !path.endsWith('.css') && /\((min|max)-width/.test(read(path)))).toEqual([]);
});

describe('the steps of the lanes', () => {
  const { phone, tablet, laptop, desktop } = breakpoints.LANES;
  const steps = [phone, tablet, laptop, desktop];

  it('come one after another, none wider than its plot in the narrowest window that has it', () => {
    for (const [index, { plot, from }] of steps.slice(1).entries()) {
      expect(plot).toBeGreaterThan(steps[index]?.plot ?? 0);
      expect(from).toBeGreaterThan(steps[index]?.from ?? 0);
      expect(plot).toBeLessThan(from);
    }
  });

  it('have words beside their points from the tablet on', () => {
    expect(phone.plot).toBeLessThan(GLYPHS_ONLY);
    expect(tablet.plot).toBeGreaterThanOrEqual(GLYPHS_ONLY);
  });
});
