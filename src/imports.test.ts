import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/** Which folders of src each folder may import from, beside itself. `views` is what lies there beside the panels. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  domain: ['lib'],
  data: ['lib', 'domain'],
  state: ['lib', 'domain'],
  selectors: ['lib', 'domain'],
  i18n: ['lib', 'domain'],
  ui: ['lib'],
  layout: ['lib', 'domain', 'selectors', 'i18n'],
  files: ['lib', 'domain', 'data', 'state', 'selectors', 'i18n'],
  views: ['lib', 'domain', 'data', 'state', 'selectors', 'i18n', 'ui', 'layout', 'files', 'views'],
  app: ['lib', 'domain', 'data', 'state', 'selectors', 'i18n', 'ui', 'layout', 'files', 'views'],
  build: ['lib', 'domain', 'data', 'state', 'selectors', 'i18n', 'ui', 'layout', 'files', 'app', 'views'],
};

/** The only places where a package, a browser global or a way of writing may be used. Paths are relative to src. */
const PACKAGES: readonly (readonly [name: RegExp, home: RegExp])[] = [
  [/^zustand(\/|$)/, /^state\//],
  [/^recharts(\/|$)/, /^views\/charts\//],
  [/^@tanstack\/react-query(\/|$)/, /^(data|app)\//],
];
const FETCH_HOME = /^data\/queries/;
const HISTORY_HOME = /^state\//;
const LAZY_HOME = 'ui/lazyPart.ts';
const NO_CASTS = /^data\//;
const isTest = (file: string) => /\.test\.tsx?$/.test(file);

type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** The node and all below it, outermost first. */
function* walk(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* walk(child);
  }
}

const text = (value: unknown, key: string): string => {
  const found = isNode(value) ? value[key] : undefined;
  return typeof found === 'string' ? found : '';
};

/** `fetch` for `fetch`, `window.fetch` and `globalThis.fetch`; empty for everything that is no global. */
function globalName(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'Identifier') return text(node, 'name');
  const isMember = node.type === 'MemberExpression' && /^(window|globalThis|self)$/.test(text(node.object, 'name'));
  return isMember ? text(node.property, 'name') : '';
}

/** `views/map` for a file of that panel, `state` for one of that layer, empty for a file that lies in src itself. */
const panelOf = (file: string) => (/^views\/[^/]+\//.exec(file)?.[0] ?? /^[^/]+\//.exec(file)?.[0] ?? '').slice(0, -1);
const layerOf = (file: string) => panelOf(file).split('/')[0] ?? '';

/** Why `file` may not import `specifier`; undefined when it may. Both files are relative to src. */
function importFault(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('virtual:') || specifier.endsWith('.css')) return;
  if (!specifier.startsWith('.')) {
    const strange = PACKAGES.some(([name, home]) => name.test(specifier) && !home.test(file));
    return strange ? `${specifier} is not for ${panelOf(file) || 'this file'}` : undefined;
  }
  const target = posix.normalize(posix.join(posix.dirname(file), specifier));
  if (target.startsWith('..')) return isTest(file) ? undefined : `${specifier} lies outside src`;
  const [from, to] = [panelOf(file), panelOf(`${target}${target.includes('/') ? '' : '.ts'}`)];
  if (from === '' || from === to) return;
  // A test may read the real package, whatever layer it tests.
  if (isTest(file) && /^(data|build)$/.test(layerOf(target))) return;
  if (LAYERS[layerOf(file)]?.includes(to)) return;
  if (layerOf(file) === 'app' && layerOf(target) === 'views') return;
  return `${from} must not import ${to || target}`;
}

const isFunction = (value: unknown): boolean =>
  isNode(value) && /^(ArrowFunctionExpression|FunctionExpression)$/.test(value.type);

/** True for an effect or a ref whose function hands its caller whatever an expression is worth. */
function returnsExpression(node: Node): boolean {
  if (node.type === 'JSXAttribute' && text(node.name, 'name') === 'ref') {
    const given = isNode(node.value) ? node.value.expression : undefined;
    return isNode(given) && isFunction(given) && !hasBraces(given);
  }
  if (node.type !== 'CallExpression' || !isNode(node.callee)) return false;
  const called = node.callee.type === 'MemberExpression' ? node.callee.property : node.callee;
  if (!/^use(Layout|Insertion)?Effect$/.test(text(called, 'name'))) return false;
  const given = Array.isArray(node.arguments) ? node.arguments[0] : undefined;
  return !isNode(given) || !isFunction(given) || !(hasBraces(given) || isFunction(given.body));
}

const hasBraces = ({ body }: Node): boolean => isNode(body) && /^(BlockStatement|FunctionBody)$/.test(body.type);

/** Every breach of the house rules in one file, as `path: what`. `file` is relative to src, with forward slashes. */
function faultsIn(file: string, code: string): string[] {
  const { program, errors } = parseSync(file, code);
  const faults = new Set(errors.map(({ message }) => message));
  if (/(^|\/)index\.tsx?$/.test(file)) faults.add('no barrels');
  for (const node of walk(program as unknown as Node)) {
    const isImport = /^(Import(Declaration|Expression)|Export(Named|All)Declaration|TSImportType)$/.test(node.type);
    const specifier = isImport ? text(node.source, 'value') : '';
    if (specifier) faults.add(importFault(file, specifier) ?? '');
    if (node.type === 'ImportExpression' && !specifier && layerOf(file) !== 'build')
      faults.add('import() of a name that cannot be checked');
    if (node.type === 'ImportSpecifier' && text(node.imported, 'name') === 'lazy' && file !== LAZY_HOME)
      faults.add('lazy remembers a failure for good: use lazyPart');
    if (node.type === 'TSInterfaceDeclaration') faults.add(`interface ${text(node.id, 'name')}: write a type`);
    if (node.type === 'ExportDefaultDeclaration' && layerOf(file) !== 'build') faults.add('default export');
    // React calls what an effect or a ref returns; many a DOM method returns a promise in a newer browser.
    if (returnsExpression(node)) faults.add('an effect or a ref that returns an expression: write braces');
    if (node.type === 'TSAsExpression' && NO_CASTS.test(file) && !isTest(file)) {
      const { typeAnnotation } = node;
      const target = isNode(typeAnnotation) ? text(typeAnnotation.typeName, 'name') : '';
      if (target !== 'const') faults.add('a cast: parse instead');
    }
    if (node.type === 'CallExpression' && globalName(node.callee) === 'fetch' && !FETCH_HOME.test(file)) {
      faults.add('fetch is for data/queries');
    }
    if (node.type === 'MemberExpression' && !HISTORY_HOME.test(file)) {
      const writes = /^(push|replace)State$/.test(text(node.property, 'name'));
      if (writes || globalName(node.object) === 'history') faults.add('history is for state');
    }
  }
  faults.delete('');
  return [...faults].map((fault) => `${file}: ${fault}`);
}

const src = dirname(fileURLToPath(import.meta.url));
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
  .map((entry) => relative(src, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

describe('the layers of src', () => {
  it('are kept by every file', () => {
    expect(files).toContain('imports.test.ts');
    expect(files.flatMap((file) => faultsIn(file, readFileSync(join(src, file), 'utf8')))).toEqual([]);
  });
});

describe('the checker', () => {
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
    ['views/map/a.tsx', `import { Line } from 'recharts';`],
    ['app/a.tsx', `import type { LineProps } from 'recharts/types/x';`],
    ['state/a.ts', `import { useQuery } from '@tanstack/react-query';`],
    ['data/parse.ts', `await fetch('/data/claims.json');`],
    ['app/a.tsx', `const x = () => window.fetch('x');`],
    ['app/a.tsx', `history.back();`],
    ['views/map/a.tsx', `globalThis.history.replaceState(null, '', 'x');`],
    ['data/a.ts', `const x = y as X;`],
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
  ])('finds the fault in %s: %s', (file, code) => {
    expect(faultsIn(file, code)).toHaveLength(1);
  });

  it.each([
    ['lib/a.ts', `import { x } from './x'; import { readFileSync } from 'node:fs';`],
    ['domain/deep/a.ts', `import { x } from '../x'; import { y } from '../../lib/y';`],
    ['data/queries.ts', `import { queryOptions } from '@tanstack/react-query'; await fetch('/data/x.json');`],
    ['data/a.ts', `const x = ['y'] as const;`],
    ['data/a.test.ts', `const x = y as X; import z from '../../public/data/claims.json';`],
    ['state/a.ts', `import { createStore } from 'zustand/vanilla'; history.pushState(null, '', 'x');`],
    ['views/map/a.tsx', `import { geometry } from 'virtual:geometry'; import './a.css'; import { b } from './b';`],
    ['views/map/a.tsx', `import { useView } from '../useView';`],
    ['views/map/deep/a.tsx', `import { x } from '../x'; import { y } from '../../../selectors/y';`],
    ['views/charts/a.tsx', `import { Line } from 'recharts'; const x = <p>Russia's fetch('x') // history.back()</p>;`],
    ['app/a.tsx', `import { M } from '../views/map/M'; const C = lazy(() => import('../views/charts/C'));`],
    ['main.tsx', `import { App } from './app/App';`],
    ['ui/a.tsx', `useEffect(() => { box.focus(); }, []); useEffect(() => () => stop(), []);`],
    [
      'ui/a.tsx',
      `useEffect(() => { return watch(); }); const x = <p ref={box} />, y = <p ref={(p) => { p?.focus(); }} />;`,
    ],
    ['ui/a.tsx', `/* import x from '../state/x'; */ client.prefetch('x'); const y = 'history.back()';`],
  ])('passes %s: %s', (file, code) => {
    expect(faultsIn(file, code)).toEqual([]);
  });
});
