import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { parseBoot } from './boot';
import { DEFAULT_CHOICES } from './choices';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'index.html'), 'utf8');
const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';

/** What the script of the page makes of its root at this address. */
function boot(search: string) {
  const documentElement = { lang: 'en', dataset: { theme: 'system', boot: 'drawn' } };
  const addEventListener = () => undefined;
  runInNewContext(script, { document: { documentElement }, location: { search }, URLSearchParams, addEventListener });
  return { lang: documentElement.lang, ...documentElement.dataset };
}

describe('what the page knows before it has the data', () => {
  it('is read of the address, and what is not understood is the default', () => {
    const { tab, lang, theme, data, embed } = DEFAULT_CHOICES;
    expect(parseBoot('')).toEqual({ tab, lang, theme, data, embed });
    expect(parseBoot('?tab=nowhere&lang=de&theme=Dark&data=yesterday&embed=all')).toEqual(parseBoot(''));
    expect(parseBoot('?tab=table&lang=ru&theme=dark&data=5f1c7c5c6a4e59e4941b&embed=map&claim=no-such-claim')).toEqual({
      tab: 'table',
      lang: 'ru',
      theme: 'dark',
      data: { version: '5f1c7c5c6a4e59e4941b', packages: [] },
      embed: 'map',
    });
  });

  it.each([
    ['', 'drawn'],
    ['?theme=dark', 'drawn'],
    ['?theme=light&lang=ru', 'other'],
    ['?theme=system', 'drawn'],
    ['?theme=Dark', 'drawn'],
    ['?lang=de', 'drawn'],
    ['?lang=en', 'drawn'],
    ['?place=KZ&claim=no-such-claim', 'drawn'],
    ['?tab=table', 'tab'],
    ['?tab=table&lang=ru', 'other'],
    ['?embed=map', 'embed'],
    ['?data=5f1c7c5c6a4e59e4941b', 'other'],
  ])('is what the script in the page takes "%s" for, and whether that is drawn already', (search, drawn) => {
    const { lang, theme } = parseBoot(search);
    expect(boot(search)).toEqual({ lang, theme, boot: drawn });
  });
});

it('one file of the product reads the address of the page, and one that stands in the page before it', () => {
  const src = join(root, 'src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'));
  const reading = files.filter((path) => /location\.(search|href)/.test(readFileSync(join(src, path), 'utf8')));
  expect(reading.sort()).toEqual(['build/defer-scripts.ts', 'state/history.ts']);
});
