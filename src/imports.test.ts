import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { unexercised } from './checks/exercised';
import { circlesIn, graphOf, reachedFrom } from './checks/graph';
import { faultsIn, isTest } from './checks/layers';
import { impurities, pageNames } from './checks/purity';
import { classesIn, strangeClasses } from './checks/sheets';

const src = dirname(fileURLToPath(import.meta.url));
const paths = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(tsx?|css)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
  .map((entry) => relative(src, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
const all = new Map(paths.map((path) => [path, readFileSync(join(src, path), 'utf8')]));
const code = new Map([...all].filter(([path]) => !path.endsWith('.css')));
const product = new Map([...code].filter(([path]) => !isTest(path)));

describe('the rooms of src', () => {
  it('import only what lies below them', () => {
    expect(paths).toContain('imports.test.ts');
    expect([...code].flatMap(([file, text]) => faultsIn(file, text))).toEqual([]);
    // The first to read every file.
  }, 120_000);

  it('lead round in no circle', () => {
    expect(circlesIn(graphOf(product))).toEqual([]);
  });

  it('are without React and the page where they are to run anywhere', () => {
    expect(impurities(product, graphOf(product))).toEqual([]);
  });

  it('have a test beside every file that does something', () => {
    expect(unexercised(code)).toEqual([]);
  });

  it('have sheets that name only their own classes and those of ui', () => {
    const tested = new Map([...all].filter(([path]) => !isTest(path) && !path.startsWith('checks/')));
    expect(strangeClasses(tested)).toEqual([]);
  });
});

describe('the checker of layers', () => {
  it.each([
    ['lib/a.ts', `import { x } from '../domain/x';`],
    ['domain/a.ts', `import type { X } from '../state/x';`],
    ['state/a.ts', `export { x } from '../data/x';`],
    ['selectors/a.ts', `export * from '../i18n/x';`],
    ['data/a.test.ts', `import { x } from '../state/x';`],
    ['ui/a.tsx', `import { x } from '../domain/x';`],
    ['ui/a.tsx', `type X = import('../domain/x').X;`],
    ['views/map/a.tsx', `import { x } from '../charts/x';`],
    ['views/map/a.tsx', `const x = import('../charts/x');`],
    ['views/map/a.tsx', `import { x } from '../../app/x';`],
    ['views/map/a.tsx', `import '../table/side-effect';`],
    ['app/a.tsx', `import '../main';`],
    ['domain/a.ts', `import x from '../../e2e/support/x';`],
    ['views/map/a.tsx', `import { create } from 'zustand';`],
    ['views/charts/a.tsx', `import { Line } from 'recharts';`],
    ['drawings/map/a.tsx', `import { M } from '../../views/map/M';`],
    ['drawings/map/a.tsx', `import { useLibrary } from '../../data/library';`],
    ['pictures/a.tsx', `import { mapDrawing } from '../drawings/map/mapDrawing';`],
    ['app/a.tsx', `import type { LineProps } from 'recharts/types/x';`],
    ['state/a.ts', `import { useQuery } from '@tanstack/react-query';`],
    ['data/parse.ts', `await fetch('/data/claims.json');`],
    ['app/a.tsx', `const x = () => window.fetch('x');`],
    ['app/a.tsx', `history.back();`],
    ['views/map/a.tsx', `globalThis.history.replaceState(null, '', 'x');`],
    ['data/a.ts', `const x = y as X;`],
    ['build/a.ts', `const x = y as X;`],
    ['state/history.ts', `const x = new URLSearchParams(location.search);`],
    ['data/a.ts', `const x = y as unknown;`],
    ['lib/a.ts', `interface X { y: 1 }`],
    ['lib/a.ts', `export default 1;`],
    ['lib/index.ts', `export const x = 1;`],
    ['app/a.ts', 'import(`../views/$' + '{name}`);'],
    ['lib/a.ts', `const = 1;`],
    ['views/map/a.tsx', `useEffect(() => box.current?.scrollIntoView(), []);`],
    ['views/map/a.tsx', `useLayoutEffect(() => (box.current ? watch(box.current) : undefined));`],
    ['views/map/a.tsx', `import { lazy, useState } from 'react';`],
    ['views/map/a.tsx', `React.useEffect(() => watch(), []);`],
    ['views/map/a.tsx', `useEffect(watch, []);`],
    ['views/map/a.tsx', `const x = <p ref={(box) => box?.focus()} />;`],
    ['layout/chart/a.ts', `import { x } from '../../views/map/x';`],
    ['layout/a.ts', `import { x } from '../data/x';`],
    ['layout/a.ts', `import { Glyph } from '../ui/glyph/Glyph';`],
    ['files/a.ts', `import { createReaderStore } from '../state/store';`],
    ['files/a.ts', `import { x } from '../layout/x';`],
    ['selectors/a.ts', `import { x } from '../layout/x';`],
    ['domain/a.ts', `import { x } from '../dom/x';`],
    ['dom/a.ts', `import { x } from '../domain/x';`],
    ['views/shell/a.tsx', `import { E } from '../evidence/E';`],
    ['app/a.tsx', `import { x } from '../build/x';`],
  ])('finds the fault in %s: %s', (file, text) => {
    expect(faultsIn(file, text)).toHaveLength(1);
  });

  it.each([
    ['lib/a.ts', `import { x } from './x'; import { readFileSync } from 'node:fs';`],
    ['domain/deep/a.ts', `import { x } from '../x'; import { y } from '../../lib/y';`],
    ['data/queries.ts', `import { queryOptions } from '@tanstack/react-query'; await fetch('/data/x.json');`],
    ['data/a.ts', `const x = ['y'] as const;`],
    ['state/boot.ts', `const x = new URLSearchParams('');`],
    ['dom/audioFixtures.ts', `export const x = y as X;`],
    ['data/a.test.ts', `const x = y as X; import z from '../../public/data/claims.json';`],
    ['state/a.ts', `import { createStore } from 'zustand/vanilla'; history.pushState(null, '', 'x');`],
    ['views/map/a.tsx', `import { geometry } from 'virtual:geometry'; import './a.css'; import { b } from './b';`],
    ['views/map/a.tsx', `import { useView } from '../useView';`],
    ['views/map/a.tsx', `import { MapLand } from '../../drawings/map/MapLayers';`],
    ['views/map/deep/a.tsx', `import { x } from '../x'; import { y } from '../../../selectors/y';`],
    [
      'drawings/chart/a.tsx',
      `import { Line } from 'recharts'; const x = <p>Russia's fetch('x') // history.back()</p>;`,
    ],
    ['app/a.tsx', `import { M } from '../views/map/M'; const C = lazy(() => import('../views/charts/C'));`],
    ['main.tsx', `import { App } from './app/App';`],
    ['ui/a.tsx', `useEffect(() => { box.focus(); }, []); useEffect(() => () => stop(), []);`],
    [
      'ui/a.tsx',
      `useEffect(() => { return watch(); }); const x = <p ref={box} />, y = <p ref={(p) => { p?.focus(); }} />;`,
    ],
    ['ui/a.tsx', `/* import x from '../state/x'; */ client.prefetch('x'); const y = 'history.back()';`],
    [
      'layout/chart/a.ts',
      `import { x } from '../../selectors/x'; import { y } from '../../i18n/y'; import { z } from '../page/z';`,
    ],
    ['files/a.ts', `import { permalink } from '../state/permalink'; import { x } from '../data/x';`],
    ['state/a.ts', `import { afterPaint } from '../dom/afterPaint';`],
    ['build/entry.tsx', `import { App } from '../app/App'; import { M } from '../views/map/M';`],
    ['build/no-fetch.ts', `export default 1; const x = import(name);`],
    ['lib/a.test.ts', `import { metricsOf } from '../build/font-metrics';`],
  ])('passes %s: %s', (file, text) => {
    expect(faultsIn(file, text)).toEqual([]);
  });
});

const files = (entries: Readonly<Record<string, string>>) => new Map(Object.entries(entries));

describe('the checker of circles', () => {
  it.each([
    { 'a.ts': `import { b } from './b';`, 'b.ts': `import { a } from './a';` },
    { 'a.ts': `import type { B } from './b';`, 'b.tsx': `import { type A } from './a';` },
    {
      'a.ts': `const load = () => import('./x/b');`,
      'x/b.ts': `export * from './c';`,
      'x/c.ts': `type A = import('../a').A;`,
    },
  ])('finds one in %o', (entries) => {
    expect(circlesIn(graphOf(files(entries)))).toHaveLength(1);
  });

  it('passes files that meet again below', () => {
    const entries = {
      'a.ts': `import './b'; import './c';`,
      'b.ts': `import './d';`,
      'c.ts': `import './d';`,
      'd.ts': '',
    };
    expect(circlesIn(graphOf(files(entries)))).toEqual([]);
    expect([...reachedFrom(graphOf(files(entries)), 'b.ts')]).toEqual(['b.ts', 'd.ts']);
  });
});

describe('the checker of purity', () => {
  it.each([
    `document.title = 'x';`,
    `const at = window.innerWidth;`,
    `const x: SVGElement | null = null;`,
    `new DOMParser();`,
    `const f = (style: CSSStyleDeclaration) => style;`,
    `const x = { Image };`,
    `const x: React.ReactNode = null;`,
  ])('finds the page in %s', (text) => {
    expect(pageNames('lib/a.ts', text)).toHaveLength(1);
  });

  it.each([
    `const { document } = pick(x); document.title;`,
    `const x = claim.document.location; type X = { readonly window: string };`,
    `import { type Event } from './event'; const f = (open: Event) => open;`,
    `const url = new URL('x'); const b = new Blob([]); crypto.subtle; setTimeout(() => url);`,
    `/* document */ const x = 'window.open';`,
    `type F<Node> = { print(x: Node): void };`,
  ])('passes %s', (text) => {
    expect(pageNames('lib/a.ts', text)).toEqual([]);
  });

  it('finds React however far away, and lets types and other rooms be', () => {
    const found = (entries: Readonly<Record<string, string>>) => impurities(files(entries), graphOf(files(entries)));
    expect(found({ 'lib/a.ts': `import { useState } from 'react';` })).toHaveLength(1);
    expect(found({ 'files/a.ts': `import type { ReactNode } from 'react';` })).toHaveLength(1);
    const context = { 'i18n/Context.tsx': `import { use } from 'react'; export type T = 1;` };
    expect(found({ 'layout/a.ts': `import { useText } from '../i18n/Context';`, ...context })).toHaveLength(1);
    expect(found({ 'layout/a.ts': `import type { T } from '../i18n/Context';`, ...context })).toEqual([]);
    expect(found({ 'ui/a.tsx': `import { useState } from 'react'; document.title;` })).toEqual([]);
  });
});

describe('the checker of tests', () => {
  const found = (entries: Readonly<Record<string, string>>) => unexercised(files(entries));
  const act = 'export const act = () => 1;';

  it.each([
    { 'domain/a.ts': act },
    { 'domain/a.ts': act, 'domain/a.test.ts': `import type { A } from './a';` },
    { 'domain/a.ts': act, 'domain/b.ts': `import './a'; class B {}`, 'domain/b.test.ts': `import { B } from './b';` },
    { 'files/a.ts': act, 'data/a.test.ts': `import { act } from '../files/a';` },
    { 'state/A.tsx': 'export function A() { return null; }' },
  ])('finds a file without one in %o', (entries) => {
    expect(found(entries)).toHaveLength(1);
  });

  it.each([
    { 'domain/a.ts': act, 'domain/b.test.ts': `import { act } from './a';` },
    { 'layout/map/a.ts': act, 'layout/chart/b.test.ts': `import { act } from '../map/a';` },
    { 'domain/a.ts': `export const LIST = ['a'] as const; export type A = (typeof LIST)[number];` },
    { 'domain/fixtureWords.ts': act, 'domain/derivationFixtures.ts': act },
    { 'views/map/a.tsx': act, 'i18n/a.ts': act },
  ])('passes %o', (entries) => {
    expect(found(entries)).toEqual([]);
  });
});

describe('the checker of sheets', () => {
  const map = { 'views/map/M.tsx': 'const m = <p className="map-name" data-x={`map-$' + '{kind}`} />;' };
  it.each([
    { 'views/map/m.css': '.chart { color: red }', ...map },
    { 'app/a.css': '@media print { main > .map-name:hover { color: red } }', ...map },
    { 'ui/a.css': '.map-name { color: red }', ...map },
    { 'drawings/map/m.css': '.map-name { color: red }', ...map },
    { 'drawings/map/m.css': '.chart-name { x: y }', 'drawings/chart/C.tsx': '<p className="chart-name" />' },
  ])('finds a class of others in %o', (entries) => {
    expect(strangeClasses(files(entries))).toHaveLength(1);
  });

  it.each([
    { 'views/map/m.css': '.map-leader { x: y }', ...map },
    { 'views/map/deep/m.css': '/* .chart {} */ .map-name, .map-leader { color: red; width: 1.5em }', ...map },
    {
      'ui/a.css': '.label { x: y }',
      'views/a/A.tsx': `<p className="label" />`,
      'views/b/B.tsx': `<p className="a label" />`,
    },
    {
      'views/map/m.css': 'svg .label { x: y }',
      'ui/a.css': '.label { x: y }',
      'ui/A.tsx': `<p className="label" />`,
      ...map,
    },
  ])('passes %o', (entries) => {
    expect(strangeClasses(files(entries))).toEqual([]);
  });

  it('reads selectors alone', () => {
    expect(classesIn('.a > .b-c:not(.d) { margin: .5em } @media (x) { .e::before { content: ".f" } }')).toEqual([
      'a',
      'b-c',
      'd',
      'e',
    ]);
  });
});
