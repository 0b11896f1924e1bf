import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { remSheets, withRems } from './remSheets';

describe('a sheet of the page', () => {
  it('follows the size of type that the browser has', () => {
    expect(withRems('a { font: 400 13px / 18px var(--sans); margin: -4px 0 0 -0.5px }')).toBe(
      'a { font: 400 .8125rem / max(1.125rem,2.3ex) var(--sans); margin: -.25rem 0 0 -0.5px }',
    );
    expect(withRems('@container sources (width < 1080px) { b { --s1: 4px; width: calc(100% - 12px) } }')).toBe(
      '@container sources (width < 67.5rem) { b { --s1: .25rem; width: calc(100% - .75rem) } }',
    );
  });

  it('has lines as high as their letters, but for those of titles', () => {
    expect(withRems('a { line-height: 15px } b { font: 600 44px / 42px x }')).toBe(
      'a { line-height: max(.9375rem,2.3ex) } b { font: 600 2.75rem / 2.625rem x }',
    );
  });

  it('keeps its lines, its comments and its names', () => {
    const kept = 'a { border-left: 3px solid; box-shadow: 0 4px 9px; outline-offset: 4px } /* 13px */ .w-12px { x: y }';
    expect(withRems(kept)).toBe(kept);
    expect(withRems('a { border-radius: 4px }')).toContain('.25rem');
  });
});

it('no sheet but those of drawings and files keeps letters in pixels', () => {
  const { transform } = remSheets();
  if (typeof transform !== 'function') throw new Error('no transform');
  const written = (path: string) => {
    const done: unknown = Reflect.apply(transform, {}, [readFileSync(path, 'utf8'), join(process.cwd(), path)]);
    return typeof done === 'object' && done !== null ? String(Reflect.get(done, 'code')) : null;
  };
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css'));
  const left = sheets.filter((path) => {
    const code = written(`src/${path}`);
    return (
      code === null ||
      /(?:font|line-height|height|width)[\w-]*:[^;{}]*\d{2}px/.test(code.replace(/\/\*[\s\S]*?\*\//g, ''))
    );
  });
  expect([...new Set(left.map((path) => path.split('/').slice(0, 2).join('/')))].toSorted()).toEqual([
    'drawings/addsup',
    'drawings/chart',
    'drawings/compare',
    'drawings/coverage',
    'drawings/map',
    'drawings/timeline',
    'pictures/card.css',
    'pictures/picture.css',
    'ui/glyph',
    'ui/mark',
    'views/print',
  ]);
});
